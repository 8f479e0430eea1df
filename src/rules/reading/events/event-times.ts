import { addDays, type Day, dayOf, momentAt } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";
import { resolveTime } from "../hours/clock-intervals.ts";
import type { DayAhead } from "./day-ahead.ts";
import { type ClockRead, clockFrom, type SaidClock, type TimePieces } from "./event-clock.ts";

/** Why words of time do not yet say when an event is. */
export type WhenDoubt =
  | "no-day"
  | "which-day"
  | "no-such-day"
  | "no-time"
  | "no-such-time"
  | "end-first"
  | "several-times"
  | "past";

/** When an event begins and ends, milliseconds since 1970 UTC; or what has to be asked, and what is known. */
export type SaidWhen =
  | { readonly start: number; readonly end?: number }
  | {
      readonly doubt: WhenDoubt;
      readonly day?: Day;
      /** Days of which one may be meant. */
      readonly days?: readonly Day[];
      readonly clock?: SaidClock;
      readonly part?: DayPart;
    };

type Chosen = { day: Day } | { doubt: "no-day" | "which-day" | "no-such-day"; days: readonly Day[] };
/**
 * When an event is, from the words of time of a line.
 * @param known what was understood before, where the line answers a question: its day, its hours
 */
export function whenFrom(
  pieces: TimePieces,
  now: number,
  known: { day?: Day; clock?: SaidClock; part?: DayPart } = {},
): SaidWhen {
  const two = overDays(pieces, now);
  if (two) return two;
  const part = pieces.part ?? pieces.days.find((day) => day.part)?.part ?? known.part;
  const clock = clockFrom(pieces, part, known.clock);
  const chosen = nightBefore(dayFromPieces(pieces.days, known.day), clock, part);
  const said = {
    ...("clock" in clock && { clock: clock.clock }),
    ...("day" in chosen && { day: chosen.day }),
    ...(part && { part }),
  };
  if ("doubt" in chosen) {
    const days = chosen.days.filter((day) => !("clock" in clock) || momentOf(day, clock.clock.from) > now);
    const [only, ...others] = days;
    if (!only || others.length > 0 || chosen.days.length !== 2 || chosen.doubt !== "which-day")
      return { doubt: chosen.doubt, ...said, ...(days.length > 0 && { days }) };
    return startOf(only, clock, now, { ...said, day: only });
  }
  return startOf(chosen.day, clock, now, said);
}

function startOf(
  day: Day,
  clock: ClockRead,
  now: number,
  said: { day?: Day; clock?: SaidClock; part?: DayPart },
): SaidWhen {
  if (day < dayOf(now)) return { doubt: "past", ...said };
  if ("doubt" in clock) return { doubt: clock.doubt, ...said };
  const { from, to } = clock.clock;
  const start = momentOf(day, from);
  if (start <= now) return { doubt: "past", ...said };
  return { start, ...(to !== undefined && { end: momentOf(day, to) }) };
}

/** `8h 5/12 đến 17h 6/12`: from a time of one day to a time of another. */
function overDays({ days, times, intervals }: TimePieces, now: number): SaidWhen | undefined {
  const [first, last] = days.map(({ days: [day] }) => day);
  const [from, to] = times.map((time) => resolveTime(time, undefined));
  if (days.length !== 2 || times.length !== 2 || intervals.length > 0) return undefined;
  if (!first || !last || from === undefined || to === undefined || last <= first) return undefined;
  if (days.some((each) => each.days.length !== 1)) return undefined;
  const start = momentOf(first, from);
  return start <= now ? { doubt: "past" } : { start, end: momentOf(last, to) };
}

function dayFromPieces(all: readonly DayAhead[], known: Day | undefined): Chosen {
  const days = all.filter(({ isOfTitle }) => !isOfTitle);
  if (days.some(({ isNone }) => isNone)) return { doubt: "no-such-day", days: [] };
  const exact = days.filter(
    ({ isVague, weekday, days: { length } }) => !isVague && weekday === undefined && length > 0,
  );
  const weekday = days.find((day) => day.weekday !== undefined);
  const week = days.find(({ isVague }) => isVague);
  const [first, ...others] = [...new Set(exact.flatMap((each) => each.days))];
  if (first && others.length > 0) return { doubt: "which-day", days: [first, ...others] };
  if (first) return agreeing(first, weekday);
  if (weekday && week) {
    const [within] = week.days.filter((day) => weekday.days.some((each) => sameWeekday(each, day)));
    return within ? { day: within } : { doubt: "which-day", days: week.days };
  }
  if (weekday) {
    const [only, ...more] = weekday.days;
    return only && more.length === 0 ? { day: only } : { doubt: "which-day", days: weekday.days };
  }
  if (week) return { doubt: "which-day", days: week.days };
  return known ? { day: known } : { doubt: "no-day", days: [] };
}

/** “thứ 5 3/12” is one day where the date is such a weekday; otherwise one of the two is a slip. */
function agreeing(day: Day, weekday: DayAhead | undefined): Chosen {
  const [named] = weekday?.days ?? [];
  if (!named || sameWeekday(named, day)) return { day };
  return { doubt: "which-day", days: [day, named].toSorted() };
}

/** “20h đến 1h sáng mai”: the day may be that of the end. */
function nightBefore(chosen: Chosen, clock: ClockRead, part: DayPart | undefined): Chosen {
  const isOvernight = "clock" in clock && (clock.clock.to ?? 0) > 24 * 60;
  const isOfTheEnd = part === "morning" || part === "dawn";
  if (!isOvernight || !isOfTheEnd || !("day" in chosen)) return chosen;
  return { doubt: "which-day", days: [addDays(chosen.day, -1), chosen.day] };
}

function sameWeekday(one: Day, other: Day): boolean {
  return (momentAt(one, "00:00") - momentAt(other, "00:00")) % (7 * 24 * 60 * 60_000) === 0;
}

function momentOf(day: Day, minutes: number): number {
  const days = Math.floor(minutes / (24 * 60));
  const [hour, minute] = [Math.floor((minutes % (24 * 60)) / 60), minutes % 60];
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return momentAt(addDays(day, days), time);
}
