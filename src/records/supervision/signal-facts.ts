import { setImmediate as othersFirst } from "node:timers/promises";
import type { Period } from "../../rules/calendar/periods.ts";
import { periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { type Day, dayOf, laterOf, weekdayOf } from "../../rules/calendar/time.ts";
import { isQuiet, QUIET_WEEKS } from "../../rules/supervision/no-deed.ts";
import { SAME_WEEKS, sameHours } from "../../rules/supervision/same-hours.ts";
import { type AlikeText, alikeTexts } from "../../rules/supervision/same-text.ts";
import type { Signal } from "../../rules/supervision/signal.ts";
import type { DeedEntry } from "../deeds/deed-entry.ts";
import type { Deeds } from "../deeds/deeds.ts";
import type { Forms } from "../forms/forms.ts";
import type { CadreRecord } from "../people/people-records.ts";
import type { CadresOverTime } from "../standings/each-judged.ts";
import type { Standings } from "../standings/standings.ts";

type Parts = {
  deeds: Pick<Deeds, "keptIn">;
  standings: Pick<Standings, "required" | "daysAway">;
};

type Person = Pick<CadreRecord, "_id" | "facts" | "consent">;

/** The ended weeks before a day, in order. */
export function weeksBefore(day: Day, count: number): Period[] {
  const weeks: Period[] = [];
  for (let week = previousPeriod(periodOf("week", day)); weeks.length < count; week = previousPeriod(week))
    weeks.unshift(week);
  return weeks;
}

/**
 * What rules notice in what some cadres have recorded in the weeks before a day, by their codes. Nothing of who is away on that day,
 * nor of weeks before somebody used the program.
 */
export async function signalsInDeeds(
  { deeds, standings }: Parts,
  { records, units }: { records: readonly Person[]; units: CadresOverTime["units"] },
  today: Day,
): Promise<Map<string, Signal[]>> {
  const weeks = weeksBefore(today, SAME_WEEKS);
  const quietWeeks = weeks.slice(-QUIET_WEEKS);
  const away = await standings.daysAway({ records, units });
  const isAway = ({ _id }: Person) =>
    away.get(_id)?.some(({ from, to }) => from <= today && today <= to) === true;
  const there = records.filter((record) => record.consent !== null && !isAway(record));
  const asked = new Map<string, ReadonlyMap<string, number>>();
  for (const week of quietWeeks)
    asked.set(week.id, await standings.required({ records: there, units, away }, "D1", week));
  const entries = new Map<string, DeedEntry[]>();
  const codes = there.map(({ _id }) => _id);
  for (const entry of await deeds.keptIn(
    codes,
    weeks.map(({ id }) => id),
  )) {
    const place = `${entry.weekId}:${entry.cadre}`;
    entries.set(place, [...(entries.get(place) ?? []), entry]);
  }
  const found = new Map<string, Signal[]>();
  for (const { _id: cadre, consent } of there) {
    const since = consent ? dayOf(consent.at.getTime()) : today;
    const used = weeks.filter(({ from }) => since <= from);
    const of = ({ id }: Period) => entries.get(`${id}:${cadre}`) ?? [];
    const signals: Signal[] = [];
    const quiet = used.slice(-QUIET_WEEKS);
    const asWeek = (week: Period) => ({
      isAsked: asked.get(week.id)?.has(cadre) === true,
      hasDeed: of(week).length > 0,
    });
    if (isQuiet(quiet.map(asWeek))) signals.push({ kind: "no-deed", ...spanOf(quiet) });
    const hours = sameHours(used.map((week) => ownMinutes(cadre, of(week))));
    if (hours) signals.push({ kind: "same-hours", ...spanOf(used.slice(-SAME_WEEKS)), hours });
    if (signals.length > 0) found.set(cadre, signals);
  }
  return found;
}

/** Self-reviews of the last quarter that are worded as another one, by whose they are. Nobody's text leaves this. */
export async function signalsInTexts(
  { forms }: { forms: { reviews: Pick<Forms["reviews"], "ownTexts"> } },
  today: Day,
): Promise<Map<string, Signal>> {
  const quarter = previousPeriod(periodOf("quarter", today));
  const texts = await forms.reviews.ownTexts([previousPeriod(quarter).id, quarter.id]);
  const alike = (await inSlices(alikeTexts(texts))).filter(({ period }) => period === quarter.id);
  return new Map(alike.map((one): [string, Signal] => [one.cadre, asSignal(quarter, one)]));
}

/** Others get their turn after each slice. */
async function inSlices<T>(slices: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    await othersFirst();
  }
}

function asSignal({ from, to }: Period, { ofOwn }: AlikeText): Signal {
  return { kind: "same-text", from, to, ...(ofOwn && { ofOwn }) };
}

function spanOf(weeks: readonly Period[]): { from: Day; to: Day } {
  return {
    from: weeks[0]?.from ?? "",
    to: weeks.reduce((last, { to }) => laterOf(last, to), ""),
  };
}

/** What they typed themselves: what an event or a head wrote down was seen by somebody. */
function ownMinutes(cadre: string, entries: readonly DeedEntry[]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>();
  for (const { duty, amount, day, by, event, state } of entries) {
    if (duty !== "D1" || by !== cadre || event !== undefined || state === "registered") continue;
    const weekday = weekdayOf(day);
    minutes.set(weekday, (minutes.get(weekday) ?? 0) + amount);
  }
  return minutes;
}
