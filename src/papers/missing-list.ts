import type { UnitStanding } from "../records/standings/standings.ts";
import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, type DutyId, isCounted } from "../rules/duties/duties.ts";
import type { DutyResult } from "../rules/duties/duty-result.ts";
import { dutyName, partsText } from "../words/duty-words.ts";
import { amountText, periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { addTableSheet, newWorkbook, workbookBytes } from "./workbook/write.ts";

/** Who lacks a duty in a period: one list of the workbook. */
interface MissingList {
  duty: DutyId;
  period: Period;
  standing: UnitStanding;
}

/** A workbook of everybody who lacks something: a sheet of names, and one of how many they are in each unit. */
export async function writeMissing(
  words: Words,
  lists: readonly MissingList[],
  today: Day,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  addNames(workbook, words, lists, today);
  addUnits(workbook, words, lists, today);
  return workbookBytes(workbook);
}

type Workbook = ReturnType<typeof newWorkbook>;

function addNames(workbook: Workbook, words: Words, lists: readonly MissingList[], today: Day): void {
  const sheet = addTableSheet(workbook, words.label("missing-sheet-names"), [
    { header: words.label("missing-column-name"), width: 28 },
    { header: words.label("missing-column-code"), width: 14 },
    { header: words.label("missing-column-unit"), width: 34 },
    { header: words.label("missing-column-duty"), width: 20 },
    { header: words.label("missing-column-period"), width: 22 },
    { header: words.label("missing-column-done"), width: 16 },
    { header: words.label("missing-column-required"), width: 16 },
    { header: words.label("missing-column-linked"), width: 14 },
  ]);
  for (const { duty, period, standing } of lists) {
    const said = [dutyName(words, duty), periodText(words, period, today)];
    for (const { person, duties, address, withoutApp } of standing.standers) {
      const result = duties[duty];
      if (result?.met !== false) continue;
      const notLinked = withoutApp ? "missing-without-app" : "missing-not-linked";
      const linked = words.label(address === undefined ? notLinked : "missing-linked");
      const amounts = amountsOf(words, duty, result);
      sheet.addRow([person.name, person.rosterCode, person.unitName, ...said, ...amounts, linked]);
    }
  }
}

/** What was done and what is asked; of a longer period the parts that were met. A paper is there or not. */
function amountsOf(words: Words, duty: DutyId, { done, required, counted }: DutyResult): [string, string] {
  if (!isCounted(duty)) return ["", ""];
  const { measure } = DUTIES[duty];
  const asked = amountText(words, measure, required);
  if (!counted?.of) return [amountText(words, measure, done), asked];
  return [`${amountText(words, measure, done)} (${partsText(words, duty, counted)})`, asked];
}

function addUnits(workbook: Workbook, words: Words, lists: readonly MissingList[], today: Day): void {
  const heads = lists.map(
    ({ duty, period }) => `${dutyName(words, duty)}, ${periodText(words, period, today)}`,
  );
  const sheet = addTableSheet(workbook, words.label("missing-sheet-units"), [
    { header: words.label("missing-column-unit"), width: 40 },
    { header: words.label("missing-column-unit-code"), width: 14 },
    ...heads.map((header) => ({ header, width: 24 })),
  ]);
  const counts = lists.map(({ duty, standing }) => ownLacks(standing, duty));
  for (const { code, name } of lists[0]?.standing.tree ?? [])
    sheet.addRow([name, code, ...counts.map((of) => String(of.get(code) ?? 0))]);
}

/** How many lack it in each unit by itself, so that a column adds up. */
function ownLacks({ standers }: UnitStanding, duty: DutyId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { person, duties } of standers)
    if (duties[duty]?.met === false) counts.set(person.unit, (counts.get(person.unit) ?? 0) + 1);
  return counts;
}
