import { randomUUID } from "node:crypto";
import type { Services } from "../../chat/services.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { answersAtMost } from "../../rules/forms/most-answers.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { fullDate } from "../../words/full-date.ts";
import { paperName } from "../../words/own-forms.ts";
import { refuse } from "../../words/refusal.ts";
import { phrase, type Words } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { jsonBytes } from "../files/json-bytes.ts";
import { writeWhole } from "../files/write-file.ts";
import { findUnit } from "../find-unit.ts";
import { withApp } from "../open-house.ts";
import { readOwnForm, readPaper } from "./file.ts";

const PAPERS: readonly Paper[] = ["pledge", "self-review"];

/** `form list UNIT`: which form of each paper is in force for a unit, and what the unit itself decided, with who and when. */
export async function formList(console: Console, code: string): Promise<void> {
  const { words } = console;
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const { code: unit } = await findUnit(services, code, today);
    for (const paper of PAPERS) console.result(await stateOf(services, { unit, paper }, today));
    for (const paper of PAPERS)
      for (const [at, one] of (await services.forms.own.decisions(unit, paper)).entries())
        console.result(
          words.text("own-form-change", {
            day: fullDate(dayOf(one.at.getTime())),
            paper: paperName(words, paper),
            what: one.content
              ? words.text("own-form-change-own", { version: String(at + 1) })
              : words.label("own-form-change-ours"),
            who: one.by ?? words.label("own-form-by-machine"),
          }),
        );
  });
}

async function stateOf(
  { words, forms }: { words: Words; forms: Services["forms"] },
  { unit, paper }: { unit: string; paper: Paper },
  today: Day,
): Promise<string> {
  const own = await forms.own.inForce(unit, paper, today);
  const said = { paper: paperName(words, paper) };
  if (!own)
    return words.text("own-form-state-ours", { ...said, version: String(forms.ours(paper).formVersion) });
  const day = fullDate(dayOf(own.at.getTime()));
  return words.text("own-form-state-own", { ...said, unit: own.unit, version: String(own.formVersion), day });
}

/** `form get UNIT PAPER --out FILE.json`: the form in force, as it can be set again. It never replaces a file. */
export async function formGet(
  console: Console,
  code: string,
  given: string,
  { out: file }: { out: string },
): Promise<void> {
  const paper = readPaper(given, code);
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const { code: unit } = await findUnit(services, code, today);
    const { content } = await services.forms.inForce(paper, unit, today);
    await writeWhole(console, file, jsonBytes(content), { secret: false, keepsOld: true, usual: "json" });
    console.note(phrase("own-form-got", { paper: paperName(console.words, paper), unit, file }));
  });
}

/** `form check FILE`: whether it could be set. */
export async function formCheck(console: Console, file: string): Promise<void> {
  const { words } = console;
  const { paper, form } = await readOwnForm(console, file);
  const answers = Math.max(answersAtMost(form, "A"), answersAtMost(form, "B"));
  const said = { parts: String(form.parts.length), answers: String(answers) };
  console.result(words.text("own-form-right", { paper: paperName(words, paper), ...said }));
}

/** `form set UNIT FILE [--dry-run]`: puts a unit's own form in force, for it and those below that have none of their own. */
export async function formSet(
  console: Console,
  code: string,
  file: string,
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const { words } = console;
  const { paper, form } = await readOwnForm(console, file);
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const { code: unit } = await findUnit(services, code, today);
    const said = { unit, paper: paperName(words, paper) };
    if (dryRun) return console.result(words.text("own-form-set-dry-run", said));
    const { own } = services.forms;
    await own.decide(unit, paper, { ...byMachine(), content: form });
    const version = String((await own.inForce(unit, paper, today))?.formVersion ?? "");
    console.result(words.text("own-form-set", { ...said, version }));
  });
}

/** `form ours UNIT PAPER`: drops a unit's own form. */
export async function formOurs(console: Console, code: string, given: string): Promise<void> {
  const { words } = console;
  const paper = readPaper(given, code);
  await withApp(console, async ({ app: { services } }) => {
    const { code: unit } = await findUnit(services, code, dayOf(Date.now()));
    const said = { unit, paper: paperName(words, paper) };
    const { own } = services.forms;
    if (!(await own.decisions(unit, paper)).at(-1)?.content) throw refuse("own-form-none-taken", said);
    await own.decide(unit, paper, { ...byMachine(), content: null });
    console.result(words.text("own-form-ours-again", said));
  });
}

function byMachine() {
  return { key: `cli:${randomUUID()}`, by: null, at: new Date() };
}
