import { foldCode } from "../../rules/organisation/roster-code.ts";
import { phrase } from "../../words/words.ts";
import type { Sheet } from "../workbook/open-workbook.ts";
import { UNIT_SHEET } from "./columns.ts";
import { isNumbering, isTotals, strayCell } from "./odd-rows.ts";
import { turnsWriting } from "./plain-form.ts";
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
  const numbering: number[] = [];
  const turned: number[] = [];
  const repeats = (second: R, code: string, all: readonly R[]) => {
    const before = all.filter((one) => one !== all.at(-1) && foldCode(one.code) === foldCode(code));
    return before.length > 0 && before.every((one) => reader.mayRepeat?.(one, second) ?? false);
  };
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    const over = isTotals(tableRow) ? totals : isNumbering(tableRow) ? numbering : undefined;
    if (over) {
      over.push(row);
      continue;
    }
    if (hasTurned(tableRow)) turned.push(row);
    const read = readRow(tableRow, reader, unsure);
    if ("value" in read) rows.push({ ...read.value, row });
    else {
      const stray = strayCell(tableRow);
      const reason = stray && phrase("roster-row-stray", { value: stray.text });
      if (reason) problems.push({ sheet: reader.sheet, row, column: reader.columns[stray.field], reason });
      else problems.push(...read.problems);
      parts.push({ row, sound: stray ? {} : read.sound });
    }
    const code =
      unsure.has("code") || strayCell(tableRow)
        ? undefined
        : "value" in read
          ? read.value.code
          : codeOf(tableRow);
    const first = code ? firstRows.get(foldCode(code)) : undefined;
    if (code && first === undefined) firstRows.set(foldCode(code), row);
    if (code && first !== undefined && !("value" in read && repeats(read.value, code, rows))) {
      const twice = reader.sheet === UNIT_SHEET ? "roster-code-twice-unit" : "roster-code-twice";
      const reason = phrase(twice, { code, first: String(first), second: String(row) });
      problems.push({ sheet: reader.sheet, row, column: reader.columns.code, reason });
    }
  }
  const noted = [
    ["roster-note-bidi", turned],
    ["roster-note-totals", totals],
    ["roster-note-numbering", numbering],
  ] as const;
  for (const [key, rows] of noted)
    if (rows.length > 0) notes.push({ sheet: reader.sheet, phrase: phrase(key, { rows: rowNumbers(rows) }) });
  return { rows, parts, codes: new Set(firstRows.keys()), notes, problems };
}

function hasTurned({ cells }: TableRow<string>): boolean {
  return Object.values(cells).some((cell) => cell?.kind === "text" && turnsWriting(cell.text));
}

function codeOf({ cells }: TableRow<"code">): string | undefined {
  return cells.code?.kind === "text" || cells.code?.kind === "number" ? cells.code.text.trim() : undefined;
}
