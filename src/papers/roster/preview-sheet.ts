import type { Words } from "../../words/words.ts";
import { withSheet } from "../workbook/add-sheet.ts";
import { CADRE_COLUMNS } from "./columns.ts";
import { describeCounts } from "./describe.ts";
import type { RosterOutcome } from "./import-roster.ts";
import type { Note, Problem } from "./problem.ts";
import { sectionsOf } from "./sections.ts";

/**
 * The file that was sent, with a sheet more: what it would change, line by line, or all its places to mend. The sheet is not read when
 * the file comes again, and is replaced then. All else of the file is as it was.
 */
export function withPreview(words: Words, bytes: Uint8Array, outcome: RosterOutcome): Promise<Uint8Array> {
  const name = words.text("roster-preview-sheet");
  return outcome.kind === "wrong"
    ? withSheet(bytes, { name, widths: [14, 8, 24, 100], rows: problemRows(words, outcome.problems) })
    : withSheet(bytes, { name, widths: [40, 16, 32, 80], rows: planRows(words, outcome) });
}

function problemRows(words: Words, problems: readonly Problem[]): string[][] {
  const header = [
    words.text("roster-preview-place"),
    words.text("roster-preview-row"),
    words.text("roster-preview-column"),
    words.text("roster-preview-mend"),
  ];
  const rows = problems.map(({ sheet, row, column, reason }) => [
    sheet,
    row === undefined ? "" : String(row),
    column ?? "",
    words.say(reason),
  ]);
  return [header, ...rows];
}

function planRows(words: Words, { plan, notes }: Exclude<RosterOutcome, { kind: "wrong" }>): string[][] {
  const header = [
    words.text("roster-preview-what"),
    words.text("roster-preview-code"),
    CADRE_COLUMNS.name,
    words.text("roster-preview-detail"),
  ];
  const said = describeCounts(words, plan).map((text) => ["", "", "", text]);
  const items = sectionsOf(words, plan).flatMap(({ title, items }) =>
    items.map(({ code, name, detail = "" }) => [title.replace(/:$/u, ""), code, name, detail]),
  );
  return [header, ...said, ...items, ...noteRows(words, notes)];
}

function noteRows(words: Words, notes: readonly Note[]): string[][] {
  const title = words.text("roster-list-notes").replace(/:$/u, "");
  return notes.map(({ sheet, phrase }) => [title, sheet, "", words.say(phrase)]);
}
