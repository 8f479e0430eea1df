import { addDays, daysBetween } from "../../calendar/time.ts";
import { type DayPart, partAt } from "../days/day-parts.ts";
import { type DayFlaw, type DayFound, dayAt, sameDay } from "../days/days.ts";
import { numberedWeekday } from "../days/said-weekdays.ts";
import { isHalfMisspelt } from "../hours/misspelt-half.ts";
import { type HoursFlaw, hoursWithin, type SaidHours } from "../hours/said-hours.ts";
import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";
import type { DeedsContext } from "./deeds-reading.ts";
import { eachOfDays } from "./each-of-days.ts";
import { kindAt, type SaidKind } from "./kind-words.ts";
import { bareCountIn, countAt, type SaidCount } from "./said-counts.ts";
import { placeAt, type SaidPlace } from "./said-places.ts";

type Placed<T> = T & { readonly at: number };

/** What a piece of a line names, each with where it begins. */
export interface SaidInPiece {
  readonly line: TypedLine;
  readonly places: readonly Placed<SaidPlace>[];
  readonly days: readonly Placed<DayFound>[];
  /** All days from one to another were said: `từ thứ hai đến hôm nay`. */
  readonly isRange: boolean;
  readonly dayFlaw?: Placed<DayFlaw>;
  readonly part?: Placed<{ end: number; part: DayPart }>;
  readonly hours?: Placed<{ end: number; hours: SaidHours }>;
  readonly hoursFlaw?: HoursFlaw;
  readonly counts: readonly Placed<SaidCount>[];
  readonly kinds: readonly Placed<SaidKind>[];
  /** As in {@link DeedsContext}. */
  readonly areVolunteers: boolean;
}

/** Days of remembrance and campaigns, which are no day of a deed: “chào mừng 20/11”. */
const REMEMBERED = pattern(
  "(?:mừng|niệm|lễ|dịp|nhân|hưởng ứng|truyền thống|thành lập|chủ đề)(?: (?:ngày|ngày lễ|lễ))? (?=\\d)|(?:văn nghệ|hội diễn|hội thi|báo tường|thiệp) (?=(?:20/11|26/0?3|0?8/0?3|20/10|22/12|30/0?4|0?2/0?9|19/0?5|0?3/0?2|0?9/0?1|27/0?7|15/0?5)$)",
);

/** “sinh hoạt 2 chi đoàn”: how many, and none that is named. */
const COUNTED = /(?<![\p{L}\d])(?:\d|hai|ba|bốn|bon) $/u;

/** Finds what a piece names: places first, since their numbers are no counts, hours or days. */
export function saidInPiece(
  line: TypedLine,
  context: DeedsContext,
  numbers: "bare number" | "units only",
): SaidInPiece {
  const places = scan(line, (at) => placeAt(line, at, context)).filter(
    ({ whose, at }) => whose !== "any" || !COUNTED.test(line.lower.slice(Math.max(0, at - 8), at)),
  );
  const bare = blanked(line, places);
  const bareCount = numbers === "bare number" ? bareCountIn(bare, context.today) : undefined;
  const bareCounts = bareCount ? [bareCount] : [];
  const after = bareCount?.end ?? 0;
  const remembered = wordStarts(bare, 0).flatMap((at) => {
    const found = matchAt(bare, at, REMEMBERED);
    return found ? [at + found[0].length] : [];
  });
  const daysBut = (leftOut: readonly number[]) =>
    scan(bare, (at) =>
      isIn(bareCounts, at) || leftOut.includes(at)
        ? undefined
        : (dayAt(bare, at, context.today) ?? numberedWeekday(bare, at)),
    );
  const named = daysBut(remembered);
  const days = context.wasRemembered && named.length === 0 ? daysBut([]).filter(isNear(context)) : named;
  const dayFlaw = days.find((day): day is Placed<DayFlaw> => "flaw" in day);
  const found = days.filter((day): day is Placed<DayFound> => !("flaw" in day) && !day.campaign);
  const dayWords = days.filter((day) => "flaw" in day || !day.campaign);
  const inWords = blanked(bare, [...dayWords, ...(found.length > 1 ? eachOfDays(bare) : [])]);
  const hours = withMisspeltHalf(inWords, hoursWithin(inWords, after));
  const hoursSaid =
    hours && !("flaw" in hours) ? { at: hours.at, end: hours.hours.end, hours: hours.hours } : undefined;
  const rest = hoursSaid ? blanked(inWords, [hoursSaid]) : inWords;
  const spoken = blanked(line, [...dayWords, ...(hoursSaid ? [hoursSaid] : [])]);
  const counts = scan(rest, (at) => (at < after ? undefined : countAt(rest, at)));
  const part = scan(rest, (at) => {
    const lone = partAt(rest, at);
    return lone?.certain ? lone : undefined;
  })[0];
  return {
    line,
    places,
    ...inRange(line, merged(found)),
    ...(dayFlaw ? { dayFlaw } : {}),
    ...(part ? { part } : {}),
    ...(hoursSaid ? { hours: hoursSaid } : {}),
    ...(hours && "flaw" in hours ? { hoursFlaw: hours } : {}),
    counts: [...bareCounts, ...counts],
    areVolunteers: context.areVolunteers ?? false,
    kinds: scan(spoken, (at) => (isIn(places, at) ? undefined : kindAt(spoken, at))),
  };
}

/** “2 tiếng rữi” may be two hours and a half. */
function withMisspeltHalf(
  line: TypedLine,
  found: ReturnType<typeof hoursWithin>,
): ReturnType<typeof hoursWithin> {
  if (!found || "flaw" in found || found.hours.kind !== "duration") return found;
  const { end, duration } = found.hours;
  if (!isHalfMisspelt(line, end + 1)) return found;
  const { minutes } = duration;
  return { ...found, hours: { kind: "vague", end, minutes: [minutes + 30, minutes] } };
}

/** Days on which what was held of a day of remembrance is told. */
const LONGEST_TOLD = 7;

function isNear({ today }: DeedsContext): (day: DayFound | DayFlaw) => boolean {
  return (day) => !("flaw" in day) && daysBetween(day.day, today) <= LONGEST_TOLD;
}

function isIn(found: readonly { at: number; end: number }[], place: number): boolean {
  return found.some(({ at, end }) => at <= place && place < end);
}

/** All that a reader finds, from left to right, none within another. */
function scan<T extends { end: number }>(line: TypedLine, read: (at: number) => T | undefined): Placed<T>[] {
  const found: Placed<T>[] = [];
  for (const at of wordStarts(line, 0)) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const next = read(at);
    if (next) found.push({ ...next, at });
  }
  return found;
}

/** The line with spaces in place of what was found. */
export function blanked(line: TypedLine, found: readonly { at: number; end: number }[]): TypedLine {
  let { source, lower } = line;
  for (const { at, end } of found) {
    const spaces = " ".repeat(Math.max(0, end - at));
    source = source.slice(0, at) + spaces + source.slice(end);
    lower = lower.slice(0, at) + spaces + lower.slice(end);
  }
  return { source, lower };
}

/** A day said in two ways is one: `chủ nhật 22/11`. */
function merged(days: readonly Placed<DayFound>[]): Placed<DayFound>[] {
  const [first, second, ...others] = days;
  if (!first || !second) return [...days];
  const both = sameDay(first, second);
  return both ? merged([{ ...both, at: first.at }, ...others]) : [first, ...merged([second, ...others])];
}

const SINCE = /(?<!\p{L})(?:từ|tu) $/u;
const UP_TO = /^ ?(?:đến|den|tới|toi|-|–|->) ?$/u;
/** More days are a habit, or a mistake. */
const MOST_DAYS = 7;

/** The days, with those between where the line says from which to which. */
function inRange(
  { lower }: TypedLine,
  days: Placed<DayFound>[],
): { days: Placed<DayFound>[]; isRange: boolean } {
  const [first, last, ...others] = days;
  const isRange =
    first !== undefined &&
    last !== undefined &&
    others.length === 0 &&
    SINCE.test(lower.slice(0, first.at)) &&
    UP_TO.test(lower.slice(first.end, last.at));
  const apart = isRange ? daysBetween(first.day, last.day) : 0;
  if (!isRange || apart < 1 || apart >= MOST_DAYS) return { days, isRange };
  const between = Array.from({ length: apart - 1 }, (_, n) => ({ ...first, day: addDays(first.day, n + 1) }));
  return { days: [first, ...between, last], isRange };
}
