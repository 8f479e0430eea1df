import { randomUUID } from "node:crypto";
import { templateInForce } from "../../../flows/own-templates/hand.ts";
import { templateStates } from "../../../flows/own-templates/show.ts";
import { checkTemplate } from "../../papers/word/check/check-template.ts";
import { templateFaultsText } from "../../papers/word/check/fault-texts.ts";
import { LARGEST_TEMPLATE, TEMPLATE_FILE } from "../../papers/word/check/template-file.ts";
import { withoutAuthors } from "../../papers/word/check/without-authors.ts";
import { samplePaper } from "../../papers/word/sample.ts";
import { writePapers } from "../../papers/word/write-papers.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { PAPER_NAMES, type PaperName } from "../../rules/papers/papers.ts";
import { fullDate } from "../../words/full-date.ts";
import { printedName } from "../../words/paper-words.ts";
import { refuse } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { endingOf } from "../files/paths.ts";
import { readWhole } from "../files/read-file.ts";
import { writeWhole } from "../files/write-file.ts";
import { findUnit } from "../find-unit.ts";
import { withApp } from "../open-house.ts";
import { namedPaper } from "../paper.ts";

/** `template list UNIT`: which template each paper is printed with, and what the unit itself decided, with who and when. */
export async function templateList(console: Console, code: string): Promise<void> {
  const { words } = console;
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const { code: unit } = await findUnit(services, code, today);
    for (const { text } of await templateStates(services, unit, today)) console.result(text);
    for (const paper of PAPER_NAMES)
      for (const [at, one] of (await services.templates.decisions(unit, paper)).entries())
        console.result(
          words.text("own-form-change", {
            day: fullDate(dayOf(one.at.getTime())),
            paper: printedName(words, paper),
            what: one.content
              ? words.text("own-form-change-own", { version: String(at + 1) })
              : words.label("own-form-change-ours"),
            who: one.by ?? words.label("own-form-by-machine"),
          }),
        );
  });
}

/** `template get UNIT PAPER --out FILE.docx`: the template in force, as it can be set again. It never replaces a file. */
export async function templateGet(
  console: Console,
  code: string,
  given: string,
  { out: file }: { out: string },
): Promise<void> {
  const paper = namedPaper(given);
  endingOf(file, [".docx"]);
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const { code: unit } = await findUnit(services, code, today);
    const bytes = await templateInForce(services, { paper, unit, above: today, on: today });
    await writeWhole(console, file, bytes, { secret: false, keepsOld: true });
    console.note(phrase("cli-written", { file }));
  });
}

/** `template check PAPER FILE [--out FILE.docx]`: whether it could be set; filled with somebody made up, to be looked at. */
export async function templateCheck(
  console: Console,
  given: string,
  file: string,
  { out }: { out?: string },
): Promise<void> {
  const { words } = console;
  const paper = namedPaper(given);
  if (out !== undefined) endingOf(out, [".docx"]);
  const { bytes, unprinted } = await readTemplate(console, paper, file);
  console.result(words.text("cli-template-right", { paper: printedName(words, paper) }));
  if (unprinted.length > 0) console.result(words.text("template-unprinted", { names: unprinted.join(", ") }));
  if (out === undefined) return;
  const sample = writePapers(words, bytes, [samplePaper(words, paper)]);
  await writeWhole(console, out, sample, { secret: false, keepsOld: true });
  console.note(phrase("cli-written", { file: out }));
}

/** `template set UNIT PAPER FILE [--dry-run]`: puts a unit's own template in force, for it and those below that have none of their own. */
export async function templateSet(
  console: Console,
  { code, name, path }: { code: string; name: string; path: string },
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const { words } = console;
  const paper = namedPaper(name);
  const { bytes } = await readTemplate(console, paper, path);
  await withApp(console, async ({ app: { services } }) => {
    const { code: unit } = await findUnit(services, code, dayOf(Date.now()));
    const said = { unit, paper: printedName(words, paper) };
    if (dryRun) return console.result(words.text("cli-template-dry-run", said));
    const { templates } = services;
    await templates.decide(unit, paper, { ...byMachine(), bytes });
    const version = String((await templates.decisions(unit, paper)).length);
    console.result(words.text("template-set", { ...said, version }));
  });
}

/** `template ours UNIT PAPER`: drops a unit's own template. */
export async function templateOurs(console: Console, code: string, given: string): Promise<void> {
  const { words } = console;
  const paper = namedPaper(given);
  await withApp(console, async ({ app: { services } }) => {
    const { code: unit } = await findUnit(services, code, dayOf(Date.now()));
    const said = { unit, paper: printedName(words, paper) };
    const { templates } = services;
    if (!(await templates.decisions(unit, paper)).at(-1)?.content) throw refuse("cli-template-none", said);
    await templates.decide(unit, paper, { ...byMachine(), bytes: null });
    console.result(words.text("template-ours-again", said));
  });
}

/** @throws Refusal that names each wrong place, what is wrong there, and one right example */
async function readTemplate(
  console: Console,
  paper: PaperName,
  file: string,
): Promise<{ bytes: Uint8Array; unprinted: readonly string[] }> {
  const { words } = console;
  const given = await readWhole(console, file, LARGEST_TEMPLATE, {
    missing: () => refuse("cli-file-missing", { file, kind: "template" }),
    folder: () => refuse("cli-file-folder", { file, kind: "template" }),
    tooBig: () => TEMPLATE_FILE.refusal("too-big"),
  });
  const { faults, unprinted } = await checkTemplate(words, paper, given);
  if (faults.length > 0) throw refuse("template-refused", { faults: templateFaultsText(words, faults) });
  return { bytes: withoutAuthors(given), unprinted };
}

function byMachine() {
  return { key: `cli:${randomUUID()}`, by: null, at: new Date() };
}
