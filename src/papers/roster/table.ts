import { Refusal, refuse } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Cell, MergedArea, SheetRow } from "../workbook/cell.ts";
import type { Sheet } from "../workbook/open-workbook.ts";
import { usualColumns } from "./columns.ts";
import { findHeader, type Header } from "./header.ts";
import type { Note, Problem } from "./problem.ts";
import { rowNumbers } from "./row-numbers.ts";

/** One row of a sheet: only the columns that a roster knows. */
export interface TableRow<F extends string> {
  readonly row: number;
  readonly cells: Partial<Record<F, Cell>>;
}

/** A sheet read by its headers. */
export interface RosterTable<F extends string> {
  readonly rows: readonly TableRow<F>[];
  /** Fields with no column or more than one, about which no row can tell anything. */
  readonly unsure: ReadonlySet<F>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/** The header is looked for down to this row, since titles above it are seldom more than a few lines. */
const LAST_HEADER_ROW = 10;

/** Cells filled from merged areas; a file with more than this is not a roster. */
const MOST_COPIES = 300_000;

/**
 * Reads a sheet by its header, which is in row 1 or below a title. Columns may be in any order; unknown columns are
 * noted; hidden rows are read and named; every cell of a merged area has the content of its first.
 */
export async function readTable<F extends string>(
  sheet: Sheet,
  sheetName: string,
  columns: Readonly<Record<F, string>>,
): Promise<RosterTable<F>> {
  let header: Header<F> | undefined;
  const rows = new Map<number, { row: number; cells: Partial<Record<F, Cell>> }>();
  const hidden: number[] = [];
  const read = await refused(
    sheet.read((sheetRow) => {
      if (!header) {
        if (sheetRow.row <= LAST_HEADER_ROW) header = findHeader(sheetRow, sheetName, columns);
        return;
      }
      const cells = pick(sheetRow, header.fields);
      rows.set(sheetRow.row, { row: sheetRow.row, cells });
      if (sheetRow.hidden && Object.keys(cells).length > 0) hidden.push(sheetRow.row);
    }),
  );
  const unread = (problem: Omit<Problem, "sheet">) => ({
    rows: [],
    unsure: new Set<F>(),
    notes: [],
    problems: [{ sheet: sheetName, ...problem }],
  });
  if (read instanceof Refusal) return unread({ reason: read.phrase });
  if (!header) {
    const wanted = usualColumns(columns).join(" · ");
    return unread({ row: 1, reason: phrase("roster-header-missing", { columns: wanted }) });
  }
  const copied = spread(read, header.fields, rows);
  const notes = [...header.notes];
  if (hidden.length > 0) {
    const rowsHidden = phrase("roster-note-hidden", {
      rows: rowNumbers(hidden),
      count: String(hidden.length),
    });
    notes.push({ sheet: sheetName, phrase: rowsHidden });
  }
  if (copied.length > 0) {
    notes.push({ sheet: sheetName, phrase: phrase("roster-note-merged", { rows: rowNumbers(copied) }) });
  }
  const filled = [...rows.values()].filter(({ cells }) => Object.keys(cells).length > 0);
  return { rows: filled, unsure: header.unsure, notes, problems: header.problems };
}

/** Refusals that tell of one sheet, and so can name it. */
const OF_A_SHEET: ReadonlySet<string> = new Set(["roster-file-rows", "roster-file-columns"]);

async function refused<R>(reading: Promise<R>): Promise<R | Refusal> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal && OF_A_SHEET.has(error.phrase.key)) return error;
    throw error;
  }
}

function pick<F extends string>(row: SheetRow, fields: ReadonlyMap<number, F>): Partial<Record<F, Cell>> {
  const cells: Partial<Record<F, Cell>> = {};
  for (const [column, cell] of row.cells) {
    const field = fields.get(column);
    if (field) cells[field] = cell;
  }
  return cells;
}

/** Fills every cell of a merged area with its first cell's content; returns the rows that changed. */
function spread<F extends string>(
  areas: readonly MergedArea[],
  fields: ReadonlyMap<number, F>,
  rows: ReadonlyMap<number, { cells: Partial<Record<F, Cell>> }>,
): number[] {
  const copied = new Set<number>();
  let visits = 0;
  for (const { top, left, bottom, right } of areas) {
    const field = fields.get(left);
    const first = field && rows.get(top)?.cells[field];
    // An area over several columns is a title or a remark, not a shared value.
    if (!field || !first || left !== right) continue;
    for (let row = top + 1; row <= bottom; row += 1) {
      visits += 1;
      if (visits > MOST_COPIES) throw refuse("roster-file-damaged");
      const cells = rows.get(row)?.cells;
      if (!cells || Object.keys(cells).length === 0) continue;
      cells[field] ??= first;
      copied.add(row);
    }
  }
  return [...copied];
}
