import type { Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Option } from "../../src/chat/message/outgoing.ts";
import type { Services } from "../../src/chat/services.ts";
import { asksOf } from "../../src/rules/forms/form.ts";
import type { AskedQuestion } from "../../src/rules/forms/form-for.ts";
import { clipped } from "../../src/words/clipped.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import type { Asking } from "./asking.ts";
import { askNumber } from "./number.ts";
import { readWords } from "./read-words.ts";

type Asked<K extends AskedQuestion["kind"]> = Extract<AskedQuestion, { kind: K }>;
const OWN = "own";
/** Before the place of what the units agreed on. */
const AGREED = "agreed:";
const SKIPPED = "-";
/** A smaller limit is said in the question, in characters. */
const SAID_LIMIT = 1000;
/** So much of what stands there is shown where it is asked again, in characters. */
const MOST_SHOWN = 150;

/** Asks one question of a form, continuing an incomplete answer, and drafts the answer. */
export async function askQuestion(
  talk: Talk,
  services: Pick<Services, "words">,
  asking: Asking,
): Promise<void> {
  const { question } = asking;
  switch (question.kind) {
    case "several":
      return askSeveral(talk, services, { ...asking, question });
    case "number":
      return askNumber(talk, services, { ...asking, question });
    case "text":
      return askText(talk, services, { ...asking, question });
    case "choice":
      return askChoice(talk, services, { ...asking, question });
  }
}

async function askSeveral(
  talk: Talk,
  services: Pick<Services, "words">,
  asking: Asking<Asked<"several">>,
): Promise<void> {
  const { question, step, before, former, agreed = [], save } = asking;
  const formerly = former?.kind === "several" ? former : undefined;
  const { lines, rest } = agreedIn(formerly?.own ?? "", agreed);
  let chosen: readonly string[] = [];
  let picked = before?.kind === "several" && before.own === null ? before.picked : undefined;
  if (!picked) {
    const options = question.suggestions.map(({ id, label }) => ({ value: id, label }));
    const own: Option = { value: OWN, label: services.words.label("form-own"), own: true };
    const ofUnits = agreed.map((label, place) => ({ value: `${AGREED}${place}`, label }));
    const all = [...options, ...ofUnits, own];
    const ticked = all.filter(({ value, label }) =>
      value === OWN ? rest : formerly?.picked.includes(value) || lines.includes(label),
    );
    const key = ticked.length > 0 ? "form-ask-several-ticked" : "form-ask-several";
    const ask = phrase(key, { step, text: question.text, most: String(question.ownMost) });
    const answer = await talk.pickManyOrOwn(ask, all, {
      picked: ticked.map(({ value }) => value),
      read: (text) => readWords(text, question.ownMost, false),
      help: phrase("form-help", { text: question.help }),
    });
    const writes = answer.own === "" && answer.picked.includes(OWN);
    picked = answer.picked.filter((value) => value !== OWN && !value.startsWith(AGREED));
    chosen = ofUnits.filter(({ value }) => answer.picked.includes(value)).map(({ label }) => label);
    // What was chosen of the units' is kept even if one's own words are never written.
    const kept = chosen.length > 0 ? chosen.join("\n") : null;
    const both = [...chosen, answer.own].filter((text) => text !== "").join("\n");
    await save({ kind: "several", picked, own: writes ? kept : both });
    if (answer.own !== "") await talk.say("form-own-kept", { text: answer.own });
    if (!writes) return;
  }
  const most = question.ownMost - [...chosen.join("\n")].length;
  const keep = rest ? [{ label: phrase("form-keep-own"), text: rest }] : [];
  const own = await askWords(talk, phrase("form-ask-own", { step, most }), {
    most,
    mayBeEmpty: picked.length + chosen.length > 0,
    others: keep,
    help: phrase("form-help-own"),
  });
  await save({ kind: "several", picked, own: [...chosen, own].filter((text) => text !== "").join("\n") });
}

/** Which lines of somebody's own words are what the units agreed on, and what is left. */
function agreedIn(own: string, agreed: readonly string[]): { lines: string[]; rest: string } {
  const all = own.split("\n");
  const rest = all.filter((line) => !agreed.includes(line)).join("\n");
  return { lines: all.filter((line) => agreed.includes(line)), rest };
}

async function askText(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { question, step, former, save }: Asking<Asked<"text">>,
): Promise<void> {
  const { most, optional } = question;
  const stands = former?.kind === "text" ? former.text : "";
  const text = stands
    ? words.text("form-text-stands", { text: question.text, stands: clipped(stands, MOST_SHOWN) })
    : question.text;
  const ask =
    most < SAID_LIMIT
      ? phrase("form-ask-most", { step, text, most: String(most) })
      : phrase("form-ask", { step, text });
  const help = phrase("form-help", { text: question.help });
  const why = asksOf(question) === "cause";
  const others = stands ? [{ label: phrase("form-keep-own"), text: stands }] : [];
  await save({
    kind: "text",
    text: await askWords(talk, ask, { most, mayBeEmpty: optional, others, help, why }),
  });
}

async function askChoice(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { question, step, before, save }: Asking<Asked<"choice">>,
): Promise<void> {
  let choice = before?.kind === "choice" && before.text === null ? before.choice : undefined;
  if (!choice) {
    const options = question.choices.map(({ id, label }) => ({ value: id, label }));
    const help = phrase("form-help", { text: question.help });
    if (question.optional) options.push({ value: SKIPPED, label: words.label("form-skip") });
    choice = await talk.pick(phrase("form-ask", { step, text: question.text }), options, help);
    if (choice === SKIPPED) return save({ kind: "choice", choice: "", text: "" });
    const explains = question.explain.includes(choice);
    await save({ kind: "choice", choice, text: explains ? null : "" });
    if (!explains) return;
  }
  const most = question.ownMost;
  const text = await askWords(talk, phrase("form-ask-explain", { step, most }), {
    most,
    mayBeEmpty: false,
    help: phrase("form-help-explain"),
    why: true,
  });
  await save({ kind: "choice", choice, text });
}

/** Asks for words, kept as they are typed; with `mayBeEmpty` there is a button to skip. */
async function askWords(
  talk: Talk,
  question: Phrase,
  {
    most,
    mayBeEmpty,
    others = [],
    help,
    why = false,
  }: { most: number; mayBeEmpty: boolean; others?: Suggestion[]; help: Phrase; why?: boolean },
): Promise<string> {
  const skip: Suggestion = { label: phrase("form-skip"), text: "" };
  return talk.askText(question, (text) => readWords(text, most, mayBeEmpty), {
    suggestions: others,
    help,
    ...(mayBeEmpty && { skip }),
    ...(why && { why }),
  });
}
