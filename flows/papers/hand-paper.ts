import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import type { PaperFile } from "../../src/command-lines/paper-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type HowFar, partOf } from "../../src/rules/how-far.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { templateDay } from "../../src/rules/papers/template-day.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { templateInForce } from "../own-templates/hand.ts";
import { handOver } from "../way-for-files.ts";
import { whoCanPrint } from "../who-can-print.ts";
import type { ForPapers } from "./paper-services.ts";
import type { PaperFound } from "./sources/paper-source.ts";

/** What is handed over: whose papers, under which name, with which words. */
interface Handed<Found extends PaperFound> {
  readonly paper: PaperName;
  readonly as: PaperFile;
  /** The unit of which these are all; left out: they are one person's, by the template of where that person was. */
  readonly ofUnit?: string;
  /** Without the ending. */
  readonly name: string;
  readonly caption: Phrase;
  /** The line that asks for the same as another file, where there may be such. */
  readonly inPdf?: CommandLine;
  /** All of them, in the order in which they are printed; asked for only where there is a way for the file. */
  found(): Promise<readonly Found[]>;
  /** Writes down, under the key of the step, that they were taken: once the file is made, before it goes out. */
  noteTaken?(found: readonly Found[], key: string): Promise<void>;
}

/**
 * Hands one file over. Where no app of the reader takes files, it says who can print it.
 * @returns whether it went out
 */
export async function handPaper<Found extends PaperFound>(
  talk: Talk,
  services: ForPapers,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { paper, as: wished, ofUnit, name, caption, found, noteTaken, inPdf }: Handed<Found>,
): Promise<boolean> {
  const today = dayOf(await talk.now());
  const hasPdf = await talk.call(async () => services.pdf.isThere());
  const as = wished === "pdf" && !hasPdf ? "docx" : wished;
  const write = async (key: string, howFar: HowFar) => {
    const all = await found();
    const bytes = await printed(services, { paper, as, today, ofUnit }, all, howFar);
    // Whoever stopped the work gets nothing, so nothing is noted of it.
    howFar(all.length, all.length);
    await noteTaken?.(all, key);
    return { name: `${name}.${as}`, bytes };
  };
  if (await handOver(talk, services, me, { caption, write })) {
    if (as !== wished) await talk.say("paper-no-pdf");
    if (as === "docx" && hasPdf && inPdf)
      await talk.offer([{ label: phrase("paper-in-pdf"), command: inPdf }]);
    return true;
  }
  await talk.tell(await talk.call(() => whoCanPrint(services, me.cadre, today)));
  return false;
}

/** How papers are printed: for whom, see {@link Handed.ofUnit}. */
interface Printing {
  readonly paper: PaperName;
  readonly as: PaperFile;
  readonly today: Day;
  readonly ofUnit?: string | undefined;
}

/** Papers that were found as one file, by the template of the unit that they are of. */
export async function printed(
  services: ForPapers,
  { paper, as, today, ofUnit }: Printing,
  found: readonly PaperFound[],
  howFar: HowFar = () => {},
): Promise<Uint8Array> {
  const papers = [];
  const gathered = partOf(howFar, 0, as === "pdf" ? 0.5 : 1);
  for (const one of found) {
    papers.push({ name: fileName(one), data: await one.data() });
    gathered(papers.length, found.length);
  }
  const { locale } = services.words;
  const template = await templateOf(services, { paper, today, ofUnit }, found);
  if (as === "zip") return makePaper({ kind: "zip", locale, template, papers });
  const data = papers.map((one) => one.data);
  const word = await makePaper({ kind: "papers", locale, template, papers: data });
  return as === "docx" ? word : inPdfOf(services, word);
}

async function inPdfOf({ pdf }: Pick<ForPapers, "pdf">, word: Uint8Array): Promise<Uint8Array> {
  const [made] = await pdf.of([word]).catch((error: unknown) => {
    throw Object.assign(refuse("paper-pdf-failed"), { cause: error });
  });
  if (!made) throw new Error("no PDF of a paper");
  return made;
}

/**
 * One for all of a file: where it is a unit's, the unit's own, whatever unit some of its people came from; else of the unit of the
 * paper that was made last, by the units that were above it then.
 */
async function templateOf(
  services: ForPapers,
  { paper, today, ofUnit }: Omit<Printing, "as">,
  found: readonly PaperFound[],
): Promise<Uint8Array> {
  const [last] = found.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (!last) throw new Error("a paper of nobody");
  const on = templateDay(last.period, today);
  if (ofUnit !== undefined) return templateInForce(services, { paper, unit: ofUnit, above: on, on });
  return templateInForce(services, { paper, unit: last.unit, above: last.day, on });
}

/** Without the ending: `a1 ĐKCT01 Phạm Ngọc Bích 2026`. */
export function fileName({ code, whose, period }: Pick<PaperFound, "code" | "whose" | "period">): string {
  return `${code} ${whose} ${period.id}`;
}
