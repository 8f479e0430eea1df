import type { DeedEntry } from "../records/deeds/deed-entry.ts";
import type { Stander } from "../records/standings/stander.ts";
import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, DUTY_IDS } from "../rules/duties/duties.ts";
import { doneText } from "../words/deed-text.ts";
import { dutyName } from "../words/duty-words.ts";
import { fullDate } from "../words/full-date.ts";
import { amountText, periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { sheetNames } from "./workbook/sheet-names.ts";
import { addTableSheet, newWorkbook, workbookBytes } from "./workbook/write.ts";

/** One person's quarter, to be printed and signed: everything that others wrote for them, and what it comes to. */
export interface Statement extends Pick<Stander, "person" | "duties"> {
  /** In the order of their days. */
  readonly entries: readonly DeedEntry[];
  /** Names by the codes of those who wrote the entries. */
  readonly writers: ReadonlyMap<string, string>;
}

/** A workbook with a sheet for each person. */
export async function writeStatements(
  words: Words,
  statements: readonly Statement[],
  period: Period,
  today: Day,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const names = sheetNames(statements.map(({ person }) => `${person.rosterCode} ${person.name}`));
  for (const [place, statement] of statements.entries()) {
    const sheet = addTableSheet(workbook, names[place] ?? "", [
      { header: words.label("statement-column-day"), width: 14 },
      { header: words.label("statement-column-done"), width: 30 },
      { header: words.label("statement-column-note"), width: 40 },
      { header: words.label("statement-column-by"), width: 26 },
    ]);
    for (const row of rowsOf(words, statement)) sheet.addRow(row);
    sheet.addRow([]);
    for (const line of statementLines(words, statement, period, today)) sheet.addRow([line]);
    sheet.addRow([]);
    sheet.addRow([words.label("statement-signed-member"), "", words.label("statement-signed-head")]);
  }
  return workbookBytes(workbook);
}

/** What the quarter comes to, a line each: for the paper, and where no file can go. */
export function statementLines(
  words: Words,
  { person, duties, entries }: Statement,
  period: Period,
  today: Day,
): string[] {
  const results = DUTY_IDS.flatMap((id) => {
    const result = duties[id];
    if (!result) return [];
    const { measure } = DUTIES[id];
    const done = amountText(words, measure, result.done);
    return [words.text("statement-duty", { duty: dutyName(words, id), done, met: String(result.met) })];
  });
  return [
    words.text("statement-head", {
      name: person.name,
      unit: person.unitName,
      period: periodText(words, period, today),
    }),
    ...results,
    words.text("statement-entries", { count: String(entries.length) }),
  ];
}

function rowsOf(words: Words, { entries, writers }: Statement): string[][] {
  return entries.map(({ day, duty, amount, kind, state, note, by }) => [
    fullDate(day),
    `${dutyName(words, duty)}: ${doneText(words, { duty, amount, kind, state })}`,
    note,
    writers.get(by) ?? by,
  ]);
}
