import { periodsMeant } from "../../flows/papers/periods-meant.ts";
import { printed } from "../../flows/papers/printed.ts";
import {
  noteAllTaken,
  type PaperFound,
  type PaperOfAuthor,
} from "../../flows/papers/sources/paper-source.ts";
import { PAPER_SOURCES } from "../../flows/papers/sources/sources.ts";
import type { PaperFile } from "../command-lines/paper-line.ts";
import { OFFICE_PACKAGES } from "../papers/pdf/office.ts";
import { parsePeriod } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { isPaperName, PAPER_NAMES, type PaperName } from "../rules/papers/papers.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { endingOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { findUnit } from "./find-unit.ts";
import { knownCadre } from "./known-cadre.ts";
import { type Opened, withApp } from "./open-house.ts";
import { withBar } from "./progress-bar.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface PaperOptions {
  period?: string;
  out: string;
  /** In a .zip also a PDF of each. */
  pdf?: boolean;
}

/**
 * `paper NAME CADRE|UNIT|EVENT [--period P] --out FILE`: a paper of the table, of one cadre, of everybody of a unit, of the
 * unit, or of an event; as one .docx or .pdf, or a .zip with one .docx each, with `--pdf` a PDF of each, too. Without a period the newest of each.
 */
export async function paper(
  console: Console,
  given: string,
  of: string,
  options: PaperOptions,
): Promise<void> {
  const name = namedPaper(given);
  const period = options.period === undefined ? undefined : parsePeriod(options.period);
  if (options.period !== undefined && !period)
    throw wrongUsage("cli-period-wrong", { given: options.period });
  const as = fileOf(endingOf(options.out, [".docx", ".pdf", ".zip"]), options.pdf ?? false);
  const bytes = await withApp(console, async (opened) => {
    if (as.endsWith("pdf") && !opened.app.services.pdf.isThere())
      throw refuse("cli-pdf-missing", { command: OFFICE_PACKAGES });
    const asked = { paper: name, ...(period && { period }) };
    const at = Date.now();
    const { found, ofUnit, noteTaken } = await foundOf(opened, asked, of, at);
    if (found.length === 0) throw refuse("cli-paper-none", { of });
    const what = phrase("cli-paper-being-made", { count: String(found.length) });
    const made = await withBar(console, what, (howFar) =>
      printed(opened.app.services, { paper: name, as, at, ofUnit }, found, howFar),
    );
    await noteTaken();
    return made;
  });
  await writeWhole(console, options.out, bytes, { secret: true });
  console.note(phrase("cli-written", { file: options.out }));
}

function fileOf(ending: string, withPdf: boolean): PaperFile {
  if (ending === ".zip") return withPdf ? "zip-pdf" : "zip";
  return ending === ".pdf" ? "pdf" : "docx";
}

/** @throws WrongUsage when there is no such paper */
export function namedPaper(given: string): PaperName {
  const name = given.trim().toLowerCase();
  if (isPaperName(name)) return name;
  throw wrongUsage("cli-paper-unknown", { given, known: PAPER_NAMES.join(", ") });
}

/** What there is to print. */
interface ToPrint {
  readonly found: readonly PaperFound[];
  /** Where they are everybody's of a unit: its code. */
  readonly ofUnit?: string | undefined;
  /** Writes down that it was taken, where the person is to see that; once the file is made. */
  noteTaken(): Promise<void>;
}

async function foundOf(
  opened: Opened,
  asked: Parameters<typeof periodsMeant>[1],
  of: string,
  at: number,
): Promise<ToPrint> {
  const { services } = opened.app;
  const today = dayOf(at);
  const periods = periodsMeant(services.words, asked, today);
  const source = PAPER_SOURCES[asked.paper];
  if (source.of === "event") {
    const found = await source.find(services, of.trim().toLowerCase(), at);
    return { found: found ? [found] : [], async noteTaken() {} };
  }
  if (source.of === "unit") {
    const { code } = await findUnit(services, of, today);
    const found = await source.find(services, code, periods, at);
    return { found: found ? [found] : [], async noteTaken() {} };
  }
  const all: PaperOfAuthor[] = [];
  const { ofUnit, codes } = await cadresOf(opened, of);
  for (const code of codes) {
    const cadre = await services.cadres.person(code, today);
    const found = cadre && (await source.find(services, cadre, periods));
    if (found) all.push({ ...found, author: cadre });
  }
  const by = services.words.label("paper-operator");
  const taking = { key: `cli:${at}`, by, name: by, at };
  return { found: all, ofUnit, noteTaken: () => noteAllTaken(services, source, all, taking) };
}

/** The codes of a unit's own people, or of one cadre. @throws Refusal when there is neither */
async function cadresOf(opened: Opened, given: string): Promise<{ codes: string[]; ofUnit?: string }> {
  const { cadres } = opened.app.services;
  const today = dayOf(Date.now());
  const unit = (await cadres.allUnits(today)).find(
    ({ code }) => code.toUpperCase() === given.trim().toUpperCase(),
  );
  if (!unit) return { codes: [await knownCadre(opened, given)] };
  const members = await cadres.members(unit.code, { below: false }, today);
  return { codes: members.map(({ code }) => code), ofUnit: unit.code };
}
