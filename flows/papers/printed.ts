import type { PaperFile } from "../../src/command-lines/paper-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { zipWithPdfs } from "../../src/papers/pdf/zip-with-pdfs.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type HowFar, partOf } from "../../src/rules/how-far.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { templateDay } from "../../src/rules/papers/template-day.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";
import { templateInForce } from "../own-templates/hand.ts";
import { coded } from "./coded.ts";
import type { ForPapers } from "./paper-services.ts";
import type { PaperFound } from "./sources/paper-source.ts";

/** How papers are printed. */
interface Printing {
  readonly paper: PaperName;
  readonly as: PaperFile;
  /** When, epoch milliseconds. */
  readonly at: number;
  /** The unit, all of whose people's they are; left out: one person's. */
  readonly ofUnit?: string | undefined;
}

/** How much of the work it is to gather what papers say; the rest is to write them. */
const GATHERING: Readonly<Record<PaperFile, number>> = { docx: 0.7, zip: 0.3, pdf: 0.2, "zip-pdf": 0.05 };
/** Where PDFs follow, they are most of it. */
const WRITTEN_IN_WORD = 0.1;

/** Papers that were found as one file, by the template of the unit that they are of. */
export async function printed(
  services: ForPapers,
  { paper, as, at, ofUnit }: Printing,
  found: readonly PaperFound[],
  howFar: HowFar = () => {},
): Promise<Uint8Array> {
  const papers = [];
  const gathering = GATHERING[as];
  const gathered = partOf(howFar, 0, gathering);
  for (const one of found) {
    papers.push({ name: fileName(one), data: await coded(services, paper, one, at) });
    gathered(papers.length, found.length);
  }
  const { locale } = services.words;
  const template = await templateOf(services, { paper, at, ofUnit }, found);
  if (as === "zip" || as === "zip-pdf") {
    const inWord = partOf(howFar, gathering, as === "zip" ? 1 : WRITTEN_IN_WORD);
    const zip = await makePaper({ kind: "zip", locale, template, papers }, inWord);
    return as === "zip" ? zip : orFailed(zipWithPdfs(zip, services.pdf, partOf(howFar, WRITTEN_IN_WORD, 1)));
  }
  const data = papers.map((one) => one.data);
  const word = await makePaper({ kind: "papers", locale, template, papers: data });
  return as === "docx"
    ? word
    : inPdfOf(services, word, { count: data.length, howFar: partOf(howFar, gathering, 1) });
}

async function inPdfOf(
  { pdf }: Pick<ForPapers, "pdf">,
  word: Uint8Array,
  of: { readonly count: number; readonly howFar: HowFar },
): Promise<Uint8Array> {
  const [made] = await orFailed(pdf.of([word], of));
  if (!made) throw new Error("no PDF of a paper");
  return made;
}

async function orFailed<R>(converting: Promise<R>): Promise<R> {
  return converting.catch((error: unknown) => {
    if (error instanceof Refusal) throw error; // It was stopped.
    throw Object.assign(refuse("paper-pdf-failed"), { cause: error });
  });
}

/** The ending of a file's name. */
export function endingOf(as: PaperFile): string {
  return as === "zip-pdf" ? "zip" : as;
}

/**
 * One for all of a file: where it is a unit's, the unit's own, whatever unit some of its people came from; else of the unit of the
 * paper that was made last, by the units that were above it then.
 */
async function templateOf(
  services: ForPapers,
  { paper, at, ofUnit }: Omit<Printing, "as">,
  found: readonly PaperFound[],
): Promise<Uint8Array> {
  const [last] = found.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (!last) throw new Error("a paper of nobody");
  const on = templateDay(last.period, dayOf(at));
  if (ofUnit !== undefined) return templateInForce(services, { paper, unit: ofUnit, above: on, on });
  return templateInForce(services, { paper, unit: last.unit, above: last.day, on });
}

/** Without the ending: `a1 ĐKCT01 Phạm Ngọc Bích 2026`. */
export function fileName({ code, whose, period }: Pick<PaperFound, "code" | "whose" | "period">): string {
  return `${code} ${whose} ${period.id}`;
}
