import type { DataValidation, Worksheet } from "exceljs";
import type { Words } from "../../words/words.ts";
import { addTableSheet, newWorkbook, workbookBytes } from "../workbook/write.ts";
import { CADRE_COLUMNS, CADRE_SHEET, UNIT_COLUMNS, UNIT_SHEET, usualColumns } from "./columns.ts";
import { addGuideSheet } from "./guide-sheet.ts";

/** Rows that get drop-downs; the reader accepts more. */
const UNIT_ROWS = 500;
const CADRE_ROWS = 2_000;

const WIDTHS: Readonly<Record<string, number>> = {
  [UNIT_COLUMNS.name]: 40,
  [UNIT_COLUMNS.level]: 36,
  [UNIT_COLUMNS.parent]: 20,
  [CADRE_COLUMNS.name]: 30,
  [CADRE_COLUMNS.positions]: 40,
  [CADRE_COLUMNS.phone]: 18,
};

/**
 * An empty roster: the two sheets with drop-downs, and a guide with examples, which is not read. Imported as it is, it
 * contains nobody.
 * @param levels the levels of the policy
 */
export async function writeRosterTemplate(words: Words, levels: readonly string[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const units = addRosterSheet(workbook, UNIT_SHEET, usualColumns(UNIT_COLUMNS));
  const cadres = addRosterSheet(workbook, CADRE_SHEET, usualColumns(CADRE_COLUMNS));
  // Lists are in cells, because a list inside a validation may have neither commas nor more than 255 characters.
  const lists = addGuideSheet(workbook, words, levels);

  const unitCodes = `'${UNIT_SHEET}'!$A$2:$A$${UNIT_ROWS + 1}`;
  choose(units, UNIT_COLUMNS.level, UNIT_ROWS, strict(lists.levels, words.text("roster-hint-level")));
  choose(units, UNIT_COLUMNS.parent, UNIT_ROWS, hint(unitCodes, words.text("roster-hint-unit")));
  choose(cadres, CADRE_COLUMNS.unit, CADRE_ROWS, hint(unitCodes, words.text("roster-hint-unit")));
  const positionHint = words.text("roster-hint-positions");
  choose(cadres, CADRE_COLUMNS.positions, CADRE_ROWS, hint(lists.positions, positionHint));
  for (const column of [CADRE_COLUMNS.fullTime, CADRE_COLUMNS.civilServant]) {
    choose(cadres, column, CADRE_ROWS, strict('"x"', words.text("roster-hint-mark")));
  }
  return workbookBytes(workbook);
}

function addRosterSheet(
  workbook: ReturnType<typeof newWorkbook>,
  name: string,
  headers: readonly string[],
): Worksheet {
  const columns = headers.map((header) => ({ header, width: WIDTHS[header] ?? 16 }));
  return addTableSheet(workbook, name, columns);
}

function strict(list: string, text: string): DataValidation {
  return { type: "list", allowBlank: true, formulae: [list], showErrorMessage: true, error: text };
}

/** Offers a list, but accepts anything. */
function hint(list: string, text: string): DataValidation {
  const shown = { showInputMessage: true, prompt: text };
  return { type: "list", allowBlank: true, formulae: [list], showErrorMessage: false, ...shown };
}

function choose(sheet: Worksheet, header: string, rows: number, validation: DataValidation): void {
  const headers = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(1, index + 1).text);
  const column = headers.indexOf(header) + 1;
  const letter = sheet.getColumn(column).letter;
  sheet.dataValidations.add(`${letter}2:${letter}${rows + 1}`, validation);
}
