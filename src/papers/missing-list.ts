import type { UnitStanding } from "../records/standings/standings.ts";
import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, type DutyId, isCounted } from "../rules/duties/duties.ts";
import type { DutyResult } from "../rules/duties/duty-result.ts";
import { dutyName, partsText } from "../words/duty-words.ts";
import { amountText, periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import type { TypedColumn, TypedSheet } from "./workbook/typed-sheets.ts";

/** Who lacks a duty in a period: one list of the workbook. */
interface MissingList {
  duty: DutyId;
  period: Period;
  standing: UnitStanding;
}

/** Everybody who lacks something: a sheet of names, and one of how many they are in each unit. */
export function missingSheets(words: Words, lists: readonly MissingList[], today: Day): TypedSheet[] {
  return [namesSheet(words, lists, today), unitsSheet(words, lists, today)];
}

function text(header: string, width: number): TypedColumn {
  return { header, width, kind: "text" };
}

function namesSheet(words: Words, lists: readonly MissingList[], today: Day): TypedSheet {
  const rows = lists.flatMap(({ duty, period, standing }) => {
    const said = [dutyName(words, duty), periodText(words, period, today)];
    return standing.standers.flatMap(({ person, duties, address, withoutApp }) => {
      const result = duties[duty];
      if (result?.met !== false) return [];
      const notLinked = withoutApp ? "missing-without-app" : "missing-not-linked";
      const linked = words.label(address === undefined ? notLinked : "missing-linked");
      const { name, rosterCode, unitName } = person;
      return [[name, rosterCode, unitName, ...said, ...amountsOf(words, duty, result), linked]];
    });
  });
  return {
    name: words.label("missing-sheet-names"),
    columns: [
      text(words.label("missing-column-name"), 28),
      text(words.label("missing-column-code"), 14),
      text(words.label("missing-column-unit"), 34),
      text(words.label("missing-column-duty"), 20),
      text(words.label("missing-column-period"), 22),
      text(words.label("missing-column-done"), 16),
      text(words.label("missing-column-required"), 16),
      text(words.label("missing-column-linked"), 14),
    ],
    rows,
  };
}

/** What was done and what is asked; of a longer period the parts that were met. A paper is there or not. */
function amountsOf(words: Words, duty: DutyId, { done, required, counted }: DutyResult): [string, string] {
  if (!isCounted(duty)) return ["", ""];
  const { measure } = DUTIES[duty];
  const asked = amountText(words, measure, required);
  if (!counted?.of) return [amountText(words, measure, done), asked];
  return [`${amountText(words, measure, done)} (${partsText(words, duty, counted)})`, asked];
}

function unitsSheet(words: Words, lists: readonly MissingList[], today: Day): TypedSheet {
  const counts = lists.map(({ duty, standing }) => ownLacks(standing, duty));
  const counted = lists.map(
    ({ duty, period }): TypedColumn => ({
      header: `${dutyName(words, duty)}, ${periodText(words, period, today)}`,
      width: 24,
      kind: "count",
    }),
  );
  const units = lists[0]?.standing.tree ?? [];
  return {
    name: words.label("missing-sheet-units"),
    columns: [
      text(words.label("missing-column-unit"), 40),
      text(words.label("missing-column-unit-code"), 14),
      ...counted,
    ],
    rows: units.map(({ code, name }) => [name, code, ...counts.map((of) => of.get(code) ?? 0)]),
  };
}

/** How many lack it in each unit by itself, so that a column adds up. */
function ownLacks({ standers }: UnitStanding, duty: DutyId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { person, duties } of standers)
    if (duties[duty]?.met === false) counts.set(person.unit, (counts.get(person.unit) ?? 0) + 1);
  return counts;
}
