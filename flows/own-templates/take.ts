import type { Talk } from "../../src/chat/dialog/talk.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { ownFormLine } from "../../src/command-lines/own-form-line.ts";
import { type CheckedTemplate, checkTemplate } from "../../src/papers/word/check/check-template.ts";
import { templateFaultsText } from "../../src/papers/word/check/fault-texts.ts";
import { LARGEST_TEMPLATE, TEMPLATE_FILE } from "../../src/papers/word/check/template-file.ts";
import { withoutAuthors } from "../../src/papers/word/check/without-authors.ts";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { writePapers } from "../../src/papers/word/write-papers.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isPaperName, type PaperName } from "../../src/rules/papers/papers.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { papersOfUnit } from "./papers-of-unit.ts";

type Needs = Pick<Services, "words" | "cadres" | "templates" | "files" | "download">;

/** A template that was sent back, of whom and from where. */
interface Sent {
  readonly me: Cadre;
  readonly address: Address;
  readonly file: SentFile;
}

/** A right template, filled with somebody made up; and what it leaves out. */
interface Preview {
  preview: { id: string; name: string };
  unprinted: string;
}

/**
 * Takes a template that was edited in Word: says what is wrong with it, or shows it filled with somebody made up, and puts it in force
 * after a yes.
 */
export async function takeTemplate(talk: Talk, services: Needs, sent: Sent): Promise<void> {
  const { words, templates } = services;
  const { me, file } = sent;
  const at = new Date(await talk.now());
  const own = await talk.call(() => papersOfUnit(services, me.unit, dayOf(at.getTime())));
  const paper = paperIn(file.name, own) ?? (await askPaper(talk, words, own));
  const seen = await talk.call(async (): Promise<{ faults: string } | Preview> => {
    const { bytes, faults, unprinted } = await readSent(services, sent, paper);
    if (faults.length > 0) return { faults: templateFaultsText(words, faults) };
    const filled = writePapers(words, withoutAuthors(bytes), [samplePaper(words, paper)]);
    const name = words.text("template-preview-name", { name: paper });
    return { preview: await services.files.put(name, filled), unprinted: unprinted.join(", ") };
  });
  if ("faults" in seen) return talk.say("template-refused", { faults: seen.faults });
  const said = { unit: me.unitName, paper: printedName(words, paper) };
  await talk.say("template-preview", said);
  if (seen.unprinted !== "") await talk.say("template-unprinted", { names: seen.unprinted });
  await talk.attach(seen.preview);
  const isSure = await talk.choose(phrase("template-sure", said), {
    yes: "template-yes",
    no: "own-form-no",
  });
  if (isSure === "no") return talk.say("own-form-left");
  const version = await talk.call(async (key) => {
    // Read once more: what a dialog keeps is small.
    const { bytes, faults } = await readSent(services, sent, paper);
    if (faults.length > 0) throw refuse("template-refused", { faults: templateFaultsText(words, faults) });
    await templates.decide(me.unit, paper, { key, by: me.code, at, bytes: withoutAuthors(bytes) });
    return String((await templates.decisions(me.unit, paper)).length);
  });
  await talk.say("template-set", { ...said, version });
  await talk.offer([
    {
      label: phrase("template-drop", { paper: said.paper }),
      command: ownFormLine.ourTemplate(paper),
    },
  ]);
}

/** `mau-a1.docx`, `A1 sửa (2).docx`: the paper by the name under which it was handed over. */
function paperIn(fileName: string, own: readonly PaperName[]): PaperName | undefined {
  const said = plain(fileName).split(/[^a-z0-9]+/u);
  const named = own.filter((name) => said.includes(name));
  return named.length === 1 ? named[0] : undefined;
}

async function askPaper(talk: Talk, words: Words, own: readonly PaperName[]): Promise<PaperName> {
  const options = own.map((value) => ({ value, label: capitalised(printedName(words, value)) }));
  const picked = await talk.pickOrLeave(phrase("template-which"), options);
  if (!isPaperName(picked)) throw new Error(`picked no paper: ${picked}`);
  return picked;
}

async function readSent(
  { words, download }: Pick<Services, "words" | "download">,
  { address, file }: Sent,
  paper: PaperName,
): Promise<CheckedTemplate & { bytes: Uint8Array }> {
  if (file.bytes > LARGEST_TEMPLATE) throw TEMPLATE_FILE.refusal("too-big");
  try {
    const bytes = await download(address, file, LARGEST_TEMPLATE);
    return { bytes, ...(await checkTemplate(words, paper, bytes)) };
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("template-file-gone") : error;
  }
}
