import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { HowFar } from "../../rules/how-far.ts";
import { sheetNames } from "./sheet-names.ts";
import { HEADER_STYLE, newWriter, TEXT_FORMAT } from "./write.ts";

/** What a column holds: texts, numbers as they are, whole numbers, hours, days. */
export type ColumnKind = "text" | "number" | "count" | "hours" | "day";

export interface TypedColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/** A text, a number, a day as an ISO string in a column of days; null: an empty cell. */
export type TypedCell = string | number | null;

/** A table as a sheet. Plain JSON, so that it can be written by another process. */
export interface TypedSheet {
  readonly name: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly TypedCell[])[];
}

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: TEXT_FORMAT,
  number: "General",
  count: "0",
  hours: "0.00",
  day: "dd/mm/yyyy",
};

/** A cell's characters: of more Excel says that the workbook is damaged. */
const MOST_CHARACTERS = 32_767;

/** So many rows are written before others get their turn. */
const ROWS_AT_ONCE = 500;

/**
 * Writes sheets of a frozen header, filters and columns that are texts, numbers or days. What looks like a formula is a text, in
 * every cell. Row by row, so that a large table never is in memory as a workbook.
 * @param onRows hears how many rows are written, of all
 */
export async function writeTypedSheets(
  sheets: readonly TypedSheet[],
  onRows: HowFar = () => {},
): Promise<Uint8Array> {
  const out = new PassThrough();
  const bytes = buffer(out);
  const workbook = newWriter(out);
  const names = sheetNames(sheets.map(({ name }) => name));
  const all = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [place, { columns, rows }] of sheets.entries()) {
    const sheet = workbook.addWorksheet(names[place], {
      views: [{ state: "frozen", ySplit: 1 }],
      pageSetup: { orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
    });
    sheet.columns = columns.map(({ header, width, kind }) => ({
      header,
      width,
      style: { numFmt: FORMATS[kind] },
    }));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
    const header = sheet.getRow(1);
    Object.assign(header, HEADER_STYLE);
    header.commit();
    for (const row of rows) {
      sheet.addRow(columns.map(({ kind }, column) => inCell(row[column] ?? null, kind))).commit();
      if (++done % ROWS_AT_ONCE > 0) continue;
      onRows(done, all);
      await new Promise((resolve) => setImmediate(resolve));
    }
    sheet.commit();
  }
  await workbook.commit();
  onRows(all, all);
  return new Uint8Array(await bytes);
}

/** Days at midnight of UTC, or Excel shows the one before; texts without what XML cannot hold. */
function inCell(cell: TypedCell, kind: ColumnKind): string | number | Date | null {
  if (typeof cell !== "string") return cell;
  if (kind === "day") return new Date(`${cell}T00:00:00Z`);
  const text = cell.replaceAll(/[\ufffe\uffff]/g, "");
  const fitting = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return fitting.toWellFormed();
}
