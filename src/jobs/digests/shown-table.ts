import type { Table } from "../../chat/message/outgoing.ts";
import type { Words } from "../../words/words.ts";
import type { StandingTable } from "./standing-table.ts";

/** A table for one message: where not all of its units have room, those that lack most, and how many more there are. */
export function fittedTable(words: Words, table: StandingTable, space: number): Table {
  const { rows, shares } = table;
  const [whole = [], ...units] = rows;
  const sizeOf = (row: readonly string[]) => rowSize(table, row);
  if (tableSize(table) <= space) return withRows(table, rows);
  const room = space - headSize(table);
  const shareAt = (place: number) => shares[place + 1] ?? 1;
  const worst = units.map((_, place) => place).sort((a, b) => shareAt(a) - shareAt(b) || a - b);
  const more = (count: number) => [words.text("digest-more-units", { count: String(count) })];
  let left = room - sizeOf(whole) - sizeOf(more(units.length));
  const shown = new Set<number>();
  for (const place of worst) {
    left -= sizeOf(units[place] ?? []);
    if (left < 0) break;
    shown.add(place);
  }
  const kept = units.filter((_, place) => shown.has(place));
  return withRows(table, [whole, ...kept, more(units.length - kept.length)]);
}

/** How long a table's lines are together, with their head. */
export function tableSize(table: Table): number {
  return table.rows.reduce((sum, row) => sum + rowSize(table, row), headSize(table));
}

/** A table for at most two messages: a chat that is flooded is not read. */
export function twoTables(
  words: Words,
  table: StandingTable,
  { first, second }: { first: number; second: number },
): Table[] {
  const parts = partedTable(table, first, second);
  if (parts.length <= 2) return parts;
  const longest = Math.max(...table.rows.map((row) => rowSize(table, row)));
  // The second message repeats the head, and a row that the first has no room for is left to it.
  return partedTable(fittedTable(words, table, first + second - longest - headSize(table)), first, second);
}

/** Parts a table by rows, the first part for `firstRoom` characters, the others for `room`. */
export function partedTable(table: Table, firstRoom: number, room: number): Table[] {
  const tables: Table[] = [];
  let left = 0;
  for (const row of table.rows) {
    const size = rowSize(table, row);
    const last = tables.at(-1);
    if (last && size <= left) {
      last.rows.push(row);
      left -= size;
    } else {
      left = (tables.length === 0 ? firstRoom : room) - headSize(table) - size;
      tables.push(withRows(table, [row]));
    }
  }
  return tables;
}

function withRows({ head, headOnce }: Table, rows: string[][]): Table {
  return { head, rows, ...(headOnce && { headOnce }) };
}

/** Of a narrow table columns may line up, whatever a row has in them (`WIDEST` of Telegram's). */
const NARROW = 36;

/** A row as a line, with the head of each of its cells where that does not stand once above all. */
function rowSize({ head, headOnce }: Table, row: readonly string[]): number {
  const size = row.join("").length + 3 * head.length;
  return headOnce ? Math.max(size, NARROW) : size + head.join("").length;
}

function headSize({ head, headOnce }: Table): number {
  return headOnce ? Math.max(head.join("").length + 3 * head.length, NARROW) : 0;
}
