import type { DeedEntry } from "../../records/deeds/deed-entry.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { PeriodKind } from "../../rules/calendar/periods.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { DUTIES } from "../../rules/duties/duties.ts";
import { doneText } from "../../words/deed-text.ts";
import { dutyName } from "../../words/duty-words.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import { amountCell, measureText } from "./amounts.ts";
import type { BookLayout } from "./columns.ts";
import { type Fields, laidOut } from "./laid-out.ts";

/** What people did in the period, and how those are called who are named in it. */
export interface BookEntries {
  /** In the order of their days. */
  readonly entries: readonly DeedEntry[];
  /** Those whose entries they are, by their codes. */
  readonly people: ReadonlyMap<string, Cadre>;
  /** Names of those who wrote entries, and of units, by their codes. */
  readonly writers: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** Everything that was written down for the period: what counts, what waits, what was refused, what is only registered. */
export function entriesSheet(
  words: Words,
  layout: BookLayout,
  { entries, people, writers, units }: BookEntries,
  kind: PeriodKind,
): TypedSheet {
  const fields: Fields<DeedEntry> = {
    plain: {
      day: { kind: "day", of: ({ day }) => day },
      name: { kind: "text", of: ({ cadre }) => people.get(cadre)?.name ?? null },
      code: { kind: "text", of: ({ cadre }) => people.get(cadre)?.rosterCode ?? cadre },
      unit: { kind: "text", of: ({ cadre }) => people.get(cadre)?.unitName ?? null },
      "unit-code": { kind: "text", of: ({ cadre }) => people.get(cadre)?.unit ?? null },
      duty: { kind: "text", of: ({ duty }) => dutyName(words, duty) },
      what: { kind: "text", of: (entry) => doneText(words, entry) },
      amount: {
        kind: "number",
        of: ({ duty, amount, state }) => (state === "excused" ? 0 : amountCell(DUTIES[duty].measure, amount)),
      },
      measure: { kind: "text", of: ({ duty }) => measureText(words, DUTIES[duty].measure) },
      state: {
        kind: "text",
        of: ({ state }) => words.label(state ? `book-state-${state}` : "book-state-counts"),
      },
      place: { kind: "text", of: ({ unit, place }) => (unit && units.get(unit)) ?? place ?? null },
      note: { kind: "text", of: ({ note }) => note || null },
      by: { kind: "text", of: ({ by }) => writers.get(by) ?? by },
      logged: { kind: "day", of: ({ at }) => dayOf(at) },
    },
  };
  return laidOut(words, layout.entries, { kind, fields, rows: entries });
}
