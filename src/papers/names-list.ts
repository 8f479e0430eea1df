import { plain } from "../rules/reading/words/plain.ts";
import type { Cell, SheetRow } from "./workbook/cell.ts";
import { openWorkbook } from "./workbook/open-workbook.ts";

/** Headers of a column of people, as lists in the field have them. */
const HEADERS: ReadonlySet<string> = new Set([
  "ho va ten",
  "ho ten",
  "ten",
  "ho va ten dem",
  "ma can bo",
  "can bo",
  "doan vien",
]);

/**
 * The names in the first sheet of a workbook: of the column that is headed so, or, where none is, of each row the first cell that
 * reads like a name.
 * @throws Refusal for what is no workbook, or too large
 */
export async function readNamesList(bytes: Uint8Array): Promise<string[]> {
  const [sheet] = await openWorkbook(bytes);
  const rows: SheetRow[] = [];
  await sheet?.read((row) => void rows.push(row));
  const headed = rows.findIndex((row) => columnOf(row) !== undefined);
  const header = rows[headed];
  const column = header && columnOf(header);
  const texts = column
    ? rows.slice(headed + 1).map(({ cells }) => textOf(cells.get(column)))
    : rows.map(({ cells }) => [...cells.values()].map(textOf).find(looksLikeName) ?? "");
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

function columnOf({ cells }: SheetRow): number | undefined {
  return [...cells].find(([, cell]) => HEADERS.has(plain(textOf(cell))))?.[0];
}

function textOf(cell: Cell | undefined): string {
  return cell && "text" in cell && cell.kind !== "error" ? cell.text : "";
}

/** Two words of letters: a number, a date or a title of one word is none. */
function looksLikeName(text: string): boolean {
  return /^\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,5}$/u.test(text.trim());
}
