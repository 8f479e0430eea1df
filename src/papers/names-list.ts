import { saysAbsent } from "../rules/reading/absent-remark.ts";
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

/** Columns that are marked for who was there, for who was not, and what is noted of somebody. */
const PRESENT: ReadonlySet<string> = new Set(["co mat", "tham gia", "tham du", "diem danh"]);
const ABSENT: ReadonlySet<string> = new Set(["vang", "vang mat", "vang co phep", "vang khong phep"]);
const NOTES: ReadonlySet<string> = new Set(["ghi chu", "trang thai", "tinh trang"]);

/**
 * The names in the first sheet of a workbook: of the column that is headed so, or, where none is, of each row the first cell that
 * reads like a name. Behind the name of who was not there stands, in brackets, that they were not.
 * @throws Refusal for what is no workbook, or too large
 */
export async function readNamesList(bytes: Uint8Array): Promise<string[]> {
  const [sheet] = await openWorkbook(bytes);
  const rows: SheetRow[] = [];
  await sheet?.read((row) => void rows.push(row));
  const headed = rows.findIndex((row) => columnOf(row) !== undefined);
  const header = rows[headed];
  const column = header && columnOf(header);
  if (!column) {
    const texts = rows.map(({ cells }) => [...cells.values()].map(textOf).find(looksLikeName) ?? "");
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  }
  const named = rows.slice(headed + 1).filter(({ cells }) => textOf(cells.get(column)).trim() !== "");
  const isAbsent = absentIn(header, named);
  return named.map((row) => {
    const name = textOf(row.cells.get(column)).trim();
    return isAbsent(row) ? `${name} (${ABSENT_REMARK})` : name;
  });
}

/** As somebody would write it beside a name. */
const ABSENT_REMARK = "vắng";

/** Who was not there by the columns beside the names; an empty mark says so where somebody has one. */
function absentIn(header: SheetRow, named: readonly SheetRow[]): (row: SheetRow) => boolean {
  const headed = (heads: ReadonlySet<string>) =>
    [...header.cells].filter(([, cell]) => heads.has(plain(textOf(cell)))).map(([column]) => column);
  const marked = ({ cells }: SheetRow, column: number) => textOf(cells.get(column)).trim();
  const present = headed(PRESENT).filter((column) => named.some((row) => marked(row, column) !== ""));
  const [absent, noted] = [headed(ABSENT), headed(NOTES)];
  return (row) =>
    absent.some((column) => marked(row, column) !== "") ||
    present.some((column) => marked(row, column) === "") ||
    [...present, ...noted].some((column) => saysAbsent(marked(row, column)));
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
