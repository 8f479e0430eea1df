import type { Cell } from "../workbook/cell.ts";
import { plainForm, tidy } from "./plain-form.ts";
import type { TableRow } from "./table.ts";

/** `Tổng cộng: 20` below a list is a total, not a person; `CONG-01 | Lê Văn Công` has a name beside its code. */
export function isTotals({ cells }: TableRow<"code" | "name">): boolean {
  const first = cells.code ?? cells.name;
  // A cheap test first, which rules out most rows.
  if (first?.kind !== "text" || !/^\s*[tc][oôổộ]/i.test(first.text)) return false;
  const said = plainForm(first.text);
  const isNamed =
    cells.name?.kind === "text" && /\p{L}/u.test(cells.name.text) && plainForm(cells.name.text) !== said;
  if (cells.code && isNamed && /^(tong|cong) \d/.test(said)) return false;
  return /^(tong cong|tong so|tong|cong)( \d.*)?$/.test(said);
}

/** `(1) | (2) | (3)` below the header numbers the columns; a person has a name. */
export function isNumbering({ cells }: TableRow<string>): boolean {
  const texts = textsOf(cells).map(([, text]) => text);
  return texts.length > 2 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

/** The only filled cell of a row, where it holds words: a heading between the rows, or what stands below a list. */
export function strayCell<F extends string>({ cells }: TableRow<F>): { field: F; text: string } | undefined {
  const texts = textsOf(cells);
  const [only] = texts;
  if (texts.length !== 1 || !only || !/\s/.test(only[1])) return undefined;
  return { field: only[0], text: only[1].slice(0, 60) };
}

/** What is filled, but for cells that Excel itself calls wrong. */
function textsOf<F extends string>(cells: Partial<Record<F, Cell>>): [F, string][] {
  const filled: [F, string][] = [];
  for (const field in cells) {
    const cell = cells[field];
    if (cell?.kind !== "text" && cell?.kind !== "number") continue;
    const text = tidy(cell.text);
    if (text !== "") filled.push([field, text]);
  }
  return filled;
}
