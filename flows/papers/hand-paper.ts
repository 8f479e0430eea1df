import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import type { PaperFile } from "../../src/command-lines/paper-line.ts";
import { printedText } from "../../src/papers/word/read/printed-text.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type HowFar, partOf } from "../../src/rules/how-far.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";
import { whoCanPrint } from "../who-can-print.ts";
import type { ForPapers } from "./paper-services.ts";
import { endingOf, printed } from "./printed.ts";
import type { PaperFound } from "./sources/paper-source.ts";

/** What is handed over: whose papers, under which name, with which words. */
interface Handed<Found extends PaperFound> {
  readonly paper: PaperName;
  readonly as: PaperFile;
  /** The unit of which these are all; left out: they are one person's, by the template of where that person was. */
  readonly ofUnit?: string;
  /** Nothing is filled in that could be read where no file comes. */
  readonly isBlank?: true;
  /** What it is called, without the ending, and what is said with it. */
  titled(found: readonly Found[]): { readonly name: string; readonly caption: Phrase };
  /** The line that asks for the same as another file, where there may be such. */
  readonly inPdf?: CommandLine;
  /** All of them, in the order in which they are printed; asked for only where there is a way for the file. It may take long. */
  found(howFar: HowFar): Promise<readonly Found[]>;
  /** Writes down, under the key of the step, that they were taken: once the file is made, before it goes out. */
  noteTaken?(found: readonly Found[], key: string): Promise<void>;
}

/** What comes instead where no PDF can be made. */
const WITHOUT_PDF: Readonly<Partial<Record<PaperFile, PaperFile>>> = { pdf: "docx", "zip-pdf": "zip" };

/** How much of the work it is to find them all. */
const FINDING = 0.1;

/** Messages in which a paper is said at most. */
const MOST_PAGES = 3;

/**
 * Hands one file over. Where no app of the reader takes files, it says what a single paper says, and who can print it.
 * @returns how it was handed over: as a file, or said; false where it was neither
 */
export async function handPaper<Found extends PaperFound>(
  talk: Talk,
  services: ForPapers,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { paper, as: wished, ofUnit, isBlank, titled, found, noteTaken, inPdf }: Handed<Found>,
): Promise<"file" | "text" | false> {
  const at = await talk.now();
  const hasPdf = await talk.call(async () => services.pdf.isThere());
  const as = hasPdf ? wished : (WITHOUT_PDF[wished] ?? wished);
  const write = async (key: string, howFar: HowFar) => {
    const all = await found(partOf(howFar, 0, FINDING));
    const bytes = await printed(services, { paper, as, at, ofUnit }, all, partOf(howFar, FINDING, 1));
    // Whoever stopped the work gets nothing, so nothing is noted of it.
    howFar(all.length, all.length);
    await noteTaken?.(all, key);
    const { name, caption } = titled(all);
    return { name: `${name}.${endingOf(as)}`, bytes, caption };
  };
  if (await handOver(talk, services, me, { write })) {
    if (as !== wished) await talk.say("paper-no-pdf");
    if (as === "docx" && hasPdf && inPdf)
      await talk.offer([{ label: phrase("paper-in-pdf"), command: inPdf }]);
    return "file";
  }
  const text = await talk.call(async (key) => {
    const all = isBlank ? [] : await found(() => {});
    if (all.length !== 1) return "";
    const bytes = await printed(services, { paper, as: "docx", at, ofUnit }, all);
    await noteTaken?.(all, key);
    return printedText(bytes, MOST_PAGES * services.abilitiesAt(me.address).maxText);
  });
  if (text !== "") await talk.say("standing-said", { text });
  await talk.tell(await talk.call(() => whoCanPrint(services, me.cadre, dayOf(at))));
  return text !== "" && "text";
}
