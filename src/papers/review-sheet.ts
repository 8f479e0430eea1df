import { plain } from "../rules/reading/words/plain.ts";
import type { Words } from "../words/words.ts";
import type { Cell, SheetRow } from "./workbook/cell.ts";
import { openWorkbook } from "./workbook/open-workbook.ts";
import type { TypedSheet } from "./workbook/typed-sheets.ts";

/** What a review asks of each cadre, in columns. */
const COLUMNS = ["code", "name", "form", "remark", "rating", "votes", "goods"] as const;
type Column = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ code: 14, name: 28, form: 14, remark: 70 },
  ...{ rating: 32, votes: 10, goods: 26 },
};

/** A row as it is written, or read back: texts, empty where nothing stands. */
export type ReviewRow = Readonly<Record<Column, string>>;

/** A workbook to be filled in with what is said of each. @param asked the columns beside the remark that are asked for */
export function reviewSheet(
  words: Words,
  rows: readonly ReviewRow[],
  asked: readonly ("rating" | "votes" | "goods")[],
): TypedSheet {
  const shown = COLUMNS.filter(
    (column) => !(column === "rating" || column === "votes" || column === "goods") || asked.includes(column),
  );
  return {
    name: words.label("review-sheet-sheet"),
    columns: shown.map((column) => ({
      header: words.label(`review-sheet-${column}`),
      width: WIDTHS[column],
      kind: "text",
    })),
    rows: rows.map((row) => shown.map((column) => row[column])),
  };
}

/**
 * Reads such a workbook: the rows that bear a code, below the header of its first sheet.
 * @returns nothing where there is no column of codes or of remarks
 * @throws Refusal for what is no workbook, or too large
 */
export async function readReviewSheet(words: Words, bytes: Uint8Array): Promise<ReviewRow[] | undefined> {
  const [sheet] = await openWorkbook(bytes);
  const rows: SheetRow[] = [];
  await sheet?.read((row) => void rows.push(row));
  const headers = new Map(COLUMNS.map((column) => [plain(words.label(`review-sheet-${column}`)), column]));
  for (const [at, { cells }] of rows.entries()) {
    const places = new Map<Column, number>();
    for (const [place, cell] of cells) {
      const column = headers.get(plain(textOf(cell)));
      if (column) places.set(column, place);
    }
    if (!places.has("code") || !places.has("remark")) continue;
    return rows
      .slice(at + 1)
      .map((row) => rowOf(row, places))
      .filter(({ code }) => code !== "");
  }
  return undefined;
}

function rowOf({ cells }: SheetRow, places: ReadonlyMap<Column, number>): ReviewRow {
  const text = (column: Column) => textOf(cells.get(places.get(column) ?? 0)).trim();
  return {
    code: text("code"),
    name: text("name"),
    form: text("form"),
    remark: text("remark"),
    rating: text("rating"),
    votes: text("votes"),
    goods: text("goods"),
  };
}

function textOf(cell: Cell | undefined): string {
  return cell && "text" in cell && cell.kind !== "error" ? cell.text : "";
}
