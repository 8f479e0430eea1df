import type { HowFar } from "../../rules/how-far.ts";
import type { PaperData } from "../../rules/papers/paper.ts";
import { type Locale, loadWords } from "../../words/words.ts";
import { type NamedPaper, writePapers, zipPapers } from "../word/write-papers.ts";
import { type TypedSheet, writeTypedSheets } from "../workbook/typed-sheets.ts";

/** A file to be written, with everything that goes into it; it can be sent to another process. */
export type PaperTask =
  | { readonly kind: "sheets"; readonly sheets: readonly TypedSheet[] }
  | {
      readonly kind: "papers";
      readonly locale: Locale;
      readonly template: Uint8Array;
      readonly papers: readonly PaperData[];
    }
  | {
      readonly kind: "zip";
      readonly locale: Locale;
      readonly template: Uint8Array;
      readonly papers: readonly NamedPaper[];
    };

/** Rows, and papers, that hold up nobody: some tens of milliseconds. */
const FEW_ROWS = 1_000;
const FEW_PAPERS = 10;

/** Whether a task takes so long that answers would wait for it. */
export function isLong(task: PaperTask): boolean {
  if (task.kind === "sheets") return task.sheets.reduce((sum, { rows }) => sum + rows.length, 0) > FEW_ROWS;
  return task.papers.length > FEW_PAPERS;
}

/** Writes the file in this very process. */
export async function doTask(task: PaperTask, howFar: HowFar): Promise<Uint8Array> {
  switch (task.kind) {
    case "sheets":
      return writeTypedSheets(task.sheets, howFar);
    case "papers":
      return writePapers(loadWords(task.locale), task.template, task.papers);
    case "zip":
      return zipPapers(loadWords(task.locale), task.template, task.papers, howFar);
  }
}
