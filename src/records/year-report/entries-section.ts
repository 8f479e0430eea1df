import { dayOf } from "../../rules/calendar/time.ts";
import type { EntryKind } from "../../rules/entries/entry-kinds.ts";
import type { FigureName, ReportFigure } from "../../rules/year-report/figure.ts";
import { fullDate } from "../../words/full-date.ts";
import type { Entries, Entry } from "../entries/entries.ts";
import type { ReportAsked, SectionReader } from "./readers.ts";

/** What is entered under one command, and reported as so many, each by its name. */
const RECORDED = [
  "training-content",
  "peak-drive",
  "youth-work",
  "contest",
] as const satisfies readonly EntryKind[];

/** The three criteria of the youth model that what is published is tied to (V.1). */
const CRITERIA = ["pure-heart", "bright-mind", "great-ambition"] as const;

type Kept = Pick<Entries, "of">;

/** What units have entered through the year (IV.1): training content, drives, công trình and phần việc, contests. */
export function entriesSection(entries: Kept): SectionReader {
  return async (asked) => {
    const found = await entriesOf(entries, asked);
    return RECORDED.map((what) =>
      counted(
        what,
        asked,
        found.filter(({ kind }) => kind === what),
      ),
    );
  };
}

/** What was published (V.1): how much, how many it reached, which criterion it is about. */
export function propagandaSection(entries: Kept): SectionReader {
  return async (asked) => {
    const found = (await entriesOf(entries, asked)).filter(({ kind }) => kind === "publicity");
    const reach = found.reduce((sum, { values }) => sum + (values.reach ?? 0), 0);
    const beside: ReportFigure[] = [
      { what: "reach", day: asked.asOf, count: reach },
      ...CRITERIA.map((what) => ({
        what,
        day: asked.asOf,
        count: found.filter(({ values }) => values.criterion === what).length,
      })),
    ];
    return [counted("publicity", asked, found), ...beside.filter(({ count }) => count > 0)];
  };
}

/**
 * How many cadres have read the plan by then, as their own unit or one above it made it known within the report's days: so what is made
 * known after one report's last day stands in the next.
 */
export function planSection(entries: Kept): SectionReader {
  return async ({ days, asOf: day, codes, above, year }) => {
    const plans = (await entries.of([...codes, ...above], days.from, day)).filter(
      ({ kind, from }) => kind === "plan" && from >= days.from,
    );
    const { standers } = await year();
    const read = plans.flatMap(({ reads }) => reads).filter(({ at }) => dayOf(at.getTime()) <= day);
    const readers = new Set(read.map(({ who }) => who));
    const count = standers.filter(({ person }) => readers.has(person.code)).length;
    return [{ what: "plan-read", day, count, of: standers.length }];
  };
}

function entriesOf(entries: Kept, { codes, days, asOf }: ReportAsked): Promise<Entry[]> {
  return entries.of([...codes], days.from, asOf);
}

function counted(what: FigureName, { asOf: day }: ReportAsked, found: readonly Entry[]): ReportFigure {
  return { what, day, count: found.length, ...(found.length > 0 && { names: found.map(nameOf) }) };
}

/** `Dọn kênh Cái Khế, 12/03/2026`; of a document its number. */
function nameOf({ values: { title, number }, from }: Entry): string {
  return [title ?? number, fullDate(from)].filter(Boolean).join(", ");
}
