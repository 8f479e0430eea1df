import { foldCode } from "../../rules/organisation/roster-code.ts";
import { phrase } from "../../words/words.ts";
import type { Sheet } from "../workbook/open-workbook.ts";
import { plainForm, turnsWriting } from "./plain-form.ts";
import type { Note, Problem } from "./problem.ts";
import { type RowReader, readRow, type Sound } from "./read-row.ts";
import { rowNumbers } from "./row-numbers.ts";
import { readTable, type TableRow } from "./table.ts";

/** The readable rows of one sheet, and the problems of the others. */
export interface Rows<R> {
  readonly rows: readonly (R & { readonly row: number })[];
  /** What can be read of the other rows. */
  readonly parts: readonly { readonly row: number; readonly sound: Sound }[];
  /** Every code in the sheet, folded, including those of wrong rows, because other rows may name them. */
  readonly codes: ReadonlySet<string>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** Reads every row of a sheet, as far as its columns allow. A duplicate code is a problem that names both rows. */
export async function readRows<F extends string, R extends { readonly code: string }>(
  sheet: Sheet,
  reader: RowReader<F | "code" | "name", R>,
): Promise<Rows<R>> {
  const table = await readTable(sheet, reader.sheet, reader.columns);
  const notes = [...table.notes];
  const problems = [...table.problems];
  const { unsure } = table;
  const rows: (R & { readonly row: number })[] = [];
  const parts: { row: number; sound: Sound }[] = [];
  const firstRows = new Map<string, number>();
  const totals: number[] = [];
  const turned: number[] = [];
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    if (isTotals(tableRow)) {
      totals.push(row);
      continue;
    }
    if (hasTurned(tableRow)) turned.push(row);
    const read = readRow(tableRow, reader, unsure);
    if ("value" in read) rows.push({ ...read.value, row });
    else {
      problems.push(...read.problems);
      parts.push({ row, sound: read.sound });
    }
    const code = unsure.has("code") ? undefined : "value" in read ? read.value.code : codeOf(tableRow);
    const first = code ? firstRows.get(foldCode(code)) : undefined;
    if (code && first === undefined) firstRows.set(foldCode(code), row);
    if (code && first !== undefined) {
      const reason = phrase("roster-code-twice", { code, first: String(first), second: String(row) });
      problems.push({ sheet: reader.sheet, row, column: reader.columns.code, reason });
    }
  }
  if (turned.length > 0) {
    notes.push({ sheet: reader.sheet, phrase: phrase("roster-note-bidi", { rows: rowNumbers(turned) }) });
  }
  if (totals.length > 0) {
    notes.push({ sheet: reader.sheet, phrase: phrase("roster-note-totals", { rows: rowNumbers(totals) }) });
  }
  return { rows, parts, codes: new Set(firstRows.keys()), notes, problems };
}

/** `Tổng cộng: 20` below a list is a total, not a person; `CONG-01 | Lê Văn Công` has a name beside its code. */
function isTotals({ cells }: TableRow<"code" | "name">): boolean {
  const first = cells.code ?? cells.name;
  // A cheap test first, which rules out most rows.
  if (first?.kind !== "text" || !/^\s*[tc][oôổộ]/i.test(first.text)) return false;
  const said = plainForm(first.text);
  const isNamed =
    cells.name?.kind === "text" && /\p{L}/u.test(cells.name.text) && plainForm(cells.name.text) !== said;
  if (cells.code && isNamed && /^(tong|cong) \d/.test(said)) return false;
  return /^(tong cong|tong so|tong|cong)( \d.*)?$/.test(said);
}

function hasTurned({ cells }: TableRow<string>): boolean {
  return Object.values(cells).some((cell) => cell?.kind === "text" && turnsWriting(cell.text));
}

function codeOf({ cells }: TableRow<"code">): string | undefined {
  return cells.code?.kind === "text" || cells.code?.kind === "number" ? cells.code.text.trim() : undefined;
}
