import type { Workbook, Worksheet } from "exceljs";
import type { Words } from "../../words/words.ts";
import { TEXT_FORMAT } from "../workbook/write.ts";
import { CADRE_COLUMNS, KNOWN_POSITIONS, UNIT_COLUMNS, usualColumns } from "./columns.ts";

/** References to the lists for the drop-downs of the other sheets. */
export interface Lists {
  readonly levels: string;
  readonly positions: string;
}

const GUIDE = [
  "roster-guide-1",
  "roster-guide-2",
  "roster-guide-3",
  "roster-guide-4",
  "roster-guide-5",
  "roster-guide-6",
  "roster-guide-7",
] as const;

const LEVELS_COLUMN = "J";
const POSITIONS_COLUMN = "K";

/** Adds the sheet that explains a roster, with examples and the lists of the drop-downs beside them. */
export function addGuideSheet(workbook: Workbook, words: Words, levels: readonly string[]): Lists {
  const name = words.text("roster-guide-sheet");
  const sheet = workbook.addWorksheet(name);
  for (let column = 1; column <= 11; column += 1) {
    sheet.getColumn(column).numFmt = TEXT_FORMAT;
    sheet.getColumn(column).width = column > 9 ? 36 : 20;
  }
  sheet.addRow([words.text("roster-guide-title")]).font = { bold: true, size: 14 };
  for (const key of GUIDE) sheet.addRow([words.text(key)]);
  sheet.addRow([]);
  sheet.addRow([words.text("roster-guide-examples")]).font = { bold: true };
  addExamples(sheet, levels);

  return {
    levels: addList(sheet, LEVELS_COLUMN, words.text("roster-guide-levels"), levels),
    positions: addList(sheet, POSITIONS_COLUMN, words.text("roster-guide-positions"), KNOWN_POSITIONS),
  };
}

function addExamples(sheet: Worksheet, levels: readonly string[]): void {
  sheet.addRow(usualColumns(UNIT_COLUMNS)).font = { bold: true };
  sheet.addRow(["001", "Thành đoàn Cần Thơ", levels[0] ?? "", ""]);
  sheet.addRow(["012", "Đoàn phường Ninh Kiều", levels[1] ?? levels[0] ?? "", "001"]);
  sheet.addRow([]);
  sheet.addRow(usualColumns(CADRE_COLUMNS)).font = { bold: true };
  sheet.addRow(["CB-001", "Nguyễn Thị Mai", "001", KNOWN_POSITIONS[0], "x", "x", "26/03/1990", "0912345678"]);
  const both = `${KNOWN_POSITIONS[1]}; ${KNOWN_POSITIONS[3]}`;
  sheet.addRow(["CB-002", "Trần Văn Đức", "012", both, "", "", "", ""]);
}

function addList(sheet: Worksheet, column: string, title: string, items: readonly string[]): string {
  sheet.getCell(`${column}1`).value = title;
  sheet.getCell(`${column}1`).font = { bold: true };
  for (const [index, item] of items.entries()) sheet.getCell(`${column}${index + 2}`).value = item;
  return `'${sheet.name}'!$${column}$2:$${column}$${Math.max(items.length, 1) + 1}`;
}
