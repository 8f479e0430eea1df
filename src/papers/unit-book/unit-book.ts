import type { UnitStanding } from "../../records/standings/survey.ts";
import { unitDutiesOf } from "../../rules/unit-duties/unit-duties.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import { loadBookLayout } from "./columns.ts";
import { type BookEntries, entriesSheet } from "./entries-sheet.ts";
import { missingSheet } from "./missing-sheet.ts";
import { membershipSheet, peopleSheet } from "./people-sheets.ts";
import { totalsSheet } from "./totals-sheet.ts";
import { unitsSheet } from "./units-sheet.ts";

/** All that is known of a unit in a period. */
export interface UnitBook {
  /** With all below it. */
  readonly whole: UnitStanding;
  /** Of each unit right below, with all below that. */
  readonly lower: readonly UnitStanding[];
  /** Left out: they are more than one sheet takes. */
  readonly entries?: BookEntries;
}

/** The workbook's sheets: figures, the units themselves, who lacks what, names and results alone, every entry; then the people, unit by unit. */
export function unitBookSheets(words: Words, { whole, lower, entries }: UnitBook): TypedSheet[] {
  const layout = loadBookLayout(words.locale);
  const { period, unit, standers } = whole;
  // What none of these units owes has no column.
  const owed = unitDutiesOf(period.kind).filter((id) => whole.report.totals[id]);
  const own = standers.filter(({ person }) => person.unit === unit.code);
  return [
    totalsSheet(words, layout, [whole.report, ...lower.map(({ report }) => report)], {
      kind: period.kind,
      owed,
    }),
    unitsSheet(words, layout, whole, owed),
    missingSheet(words, layout, whole),
    membershipSheet(words, layout, whole),
    ...(entries ? [entriesSheet(words, layout, entries, period.kind)] : []),
    peopleSheet(words, layout, { name: nameOf(whole), standing: whole, standers: own }),
    ...lower.map((standing) => peopleSheet(words, layout, { name: nameOf(standing), standing })),
  ];
}

const nameOf = ({ unit }: UnitStanding) => `${unit.code} ${unit.name}`;
