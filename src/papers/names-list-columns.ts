import { isMarkedAbsent, isToldAbsent, saysNo } from "../rules/reading/attendance-mark.ts";
import { plain } from "../rules/reading/words/plain.ts";
import type { Cell, SheetRow } from "./workbook/cell.ts";

/** What a column of a list of people has, by its header as lists in the field have it. */
type Role = "code" | "whole" | "family" | "given" | "present" | "roll" | "absent" | "note";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["code", /^ma (?:can bo|so can bo|doan vien)$/],
  ["family", /^ho(?:(?: va)?(?: ten| chu)? (?:dem|lot))?$/],
  [
    "whole",
    /^(?:ho (?:va )?ten|ten (?:dong chi|can bo|doan vien)|dong chi$|can bo$|doan vien$|nguoi tham gia$)/,
  ],
  ["given", /^ten$/],
  ["present", /^(?:co mat|tham gia|tham du)$/],
  ["roll", /^diem danh$/],
  ["absent", /^vang(?: mat| co phep| khong phep)?$/],
  ["note", /^(?:ghi chu|trang thai|tinh trang)$/],
];

/** The columns of each role. */
export type Columns = Readonly<Partial<Record<Role, readonly number[]>>>;

const NAMES: readonly Role[] = ["code", "whole", "family", "given"];

/** The columns that a row heads; undefined for one that heads none of people. */
export function columnsOf({ cells }: SheetRow): Columns | undefined {
  const columns: Partial<Record<Role, number[]>> = {};
  for (const [column, cell] of cells) {
    const head = plain(textOf(cell).replace(/[^\p{L}\p{M}\p{N}\s]+/gu, " "))
      .replace(/\s+/gu, " ")
      .trim();
    const role = ROLES.find(([, heads]) => heads.test(head))?.[0];
    if (role) columns[role] = [...(columns[role] ?? []), column];
  }
  return NAMES.some((role) => columns[role]) ? columns : undefined;
}

/** Those whom a row names: by code, else by whole names, or by the two parts of one. */
export function namedIn(
  { cells }: SheetRow,
  { code = [], whole = [], family = [], given = [] }: Columns,
): string[] {
  const textsOf = (columns: readonly number[]) =>
    columns.map((column) => nameIn(cells.get(column))).filter((text) => text !== "");
  const [byCode, byName] = [textsOf(code), textsOf(whole)];
  if (byCode.length > 0) return byCode;
  if (byName.length > 0) return byName;
  const parts =
    family.length > 0 && given.length > 0 ? [...textsOf(family), ...textsOf(given)] : textsOf(given);
  const name = (parts.length > 0 ? parts : textsOf(family)).join(" ");
  return name === "" ? [] : [name];
}

/**
 * Who was not there by the columns beside the names. Of several that say who was, one is enough; where somebody has a mark of yes,
 * an empty one is one of no.
 */
export function absentBy(columns: Columns, named: readonly SheetRow[]): (row: SheetRow) => boolean {
  const { present = [], roll = [], absent = [], note = [] } = columns;
  const isTold = (row: SheetRow, column: number) =>
    isToldAbsent(markIn(row, column), { ofRoll: roll.includes(column) });
  const isNo = (row: SheetRow, column: number) => saysNo(markIn(row, column)) || isTold(row, column);
  const kept = [...present, ...roll].filter((column) => named.some((row) => markIn(row, column) !== ""));
  const ticked = new Set(kept.filter((column) => named.some((row) => !isNo(row, column))));
  const isOut = (row: SheetRow, column: number) =>
    isNo(row, column) && (markIn(row, column) !== "" || ticked.has(column));
  return (row) =>
    absent.some((column) => isMarkedAbsent(markIn(row, column))) ||
    (kept.length > 0 && kept.every((column) => isOut(row, column))) ||
    [...kept, ...note].some((column) => isTold(row, column));
}

/** A day is a mark, too: of when somebody came. */
function markIn({ cells }: SheetRow, column: number): string {
  const cell = cells.get(column);
  return cell?.kind === "date" ? cell.day : textOf(cell).trim();
}

/** What stands where a name should; of a cell that cannot be read so much as says that somebody is left out: `#REF!`. */
function nameIn(cell: Cell | undefined): string {
  if (!cell || cell.kind === "date") return "";
  return "text" in cell ? cell.text.trim() : "?";
}

/** The words of a cell; an error is none. */
export function textOf(cell: Cell | undefined): string {
  return cell && "text" in cell && cell.kind !== "error" ? cell.text : "";
}
