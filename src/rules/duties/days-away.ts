import type { Period } from "../calendar/periods.ts";
import { addDays, type Day, daysBetween, earlierOf, laterOf } from "../calendar/time.ts";
import { holidayName } from "./holidays.ts";
import type { Policy } from "./policy.ts";

/** Days in a row, the last one included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** When somebody was away with a reason that a head confirmed: in order, none touching the next. */
export type DaysAway = readonly Span[];

/** How much of a due period lies inside, so that numbers stay whole: 10 of 30 days. */
export interface AwayShare {
  readonly days: number;
  readonly of: number;
  /** Nothing but public holidays made it. */
  readonly holidays?: true;
}

/** Monday to Friday. */
const WORKING_WEEKDAYS = 5;
/** A week with so many of them inside asks for no hours. */
const ENOUGH_OF_A_WEEK = 3;

/** Spans in any order, some over others, as days away: each day once. */
export function daysAway(spans: readonly Span[]): DaysAway {
  const merged: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (to < from) continue;
    if (last && from <= addDays(last.to, 1))
      merged.splice(-1, 1, { from: last.from, to: laterOf(last.to, to) });
    else merged.push({ from, to });
  }
  return merged;
}

/** Whether a day lies inside. */
export function isAway(away: DaysAway, day: Day): boolean {
  return away.some(({ from, to }) => from <= day && day <= to);
}

/**
 * What a week's Monday asks of somebody (the shirt, IV.2.2), as evidence tells of occasions: a public holiday is none, and one on
 * which they were away is let off.
 */
export function mondayOf(
  week: Pick<Period, "from">,
  away: DaysAway,
  policy: Policy,
): { occasions: 0 | 1; excused: 0 | 1 } {
  if (holidayName(week.from, policy) !== undefined) return { occasions: 0, excused: 0 };
  return { occasions: 1, excused: isAway(away, week.from) ? 1 : 0 };
}

/** How many days of a span lie inside. */
export function daysInside(away: DaysAway, span: Span): number {
  let days = 0;
  for (const { from, to } of away) {
    const [first, last] = [laterOf(from, span.from), earlierOf(to, span.to)];
    if (first <= last) days += daysBetween(first, last) + 1;
  }
  return days;
}

/**
 * How much less a due period asks. A week asks for nothing when at least three of its Monday to Friday are inside, where public
 * holidays count as if one were away (Tết); one with fewer asks for all. A longer period goes by its days, of which holidays take
 * nothing.
 * @returns nothing where the whole is asked
 */
export function awayShare(away: DaysAway, period: Period, policy: Policy): AwayShare | undefined {
  if (period.kind === "week") return shareOfWeek(away, period, policy);
  const days = daysInside(away, period);
  return days === 0 ? undefined : { days, of: daysBetween(period.from, period.to) + 1 };
}

/** What is left of a number: of a week and a month rounded down; of a quarter or a year one is asked while a day lies outside. */
export function askedBeside(
  share: AwayShare | undefined,
  asked: number,
  { kind }: Pick<Period, "kind">,
): number {
  if (!share) return asked;
  const left = (asked * (share.of - share.days)) / share.of;
  return kind === "quarter" || kind === "year" ? Math.ceil(left) : Math.floor(left);
}

function shareOfWeek(away: DaysAway, period: Period, policy: Policy): AwayShare | undefined {
  const off = holidaysOf(period, policy);
  const isInside = away.some(({ from, to }) => from <= period.to && to >= period.from);
  if (!isInside && off.length < ENOUGH_OF_A_WEEK) return undefined;
  let inside = off.length;
  for (let n = 0; isInside && n < WORKING_WEEKDAYS; n++) {
    const day = addDays(period.from, n);
    if (!off.includes(day) && isAway(away, day)) inside++;
  }
  if (inside < ENOUGH_OF_A_WEEK) return undefined;
  return inside === off.length ? { days: 7, of: 7, holidays: true } : { days: 7, of: 7 };
}

const found = new WeakMap<Policy, Map<Day, readonly Day[]>>();

/** The holidays among a week's Monday to Friday: the same for everybody of a policy. */
function holidaysOf({ from }: Period, policy: Policy): readonly Day[] {
  const weeks = found.get(policy) ?? new Map<Day, readonly Day[]>();
  found.set(policy, weeks);
  const known = weeks.get(from);
  if (known) return known;
  const days: Day[] = [];
  for (let n = 0; n < WORKING_WEEKDAYS; n++) {
    const day = addDays(from, n);
    if (holidayName(day, policy) !== undefined) days.push(day);
  }
  weeks.set(from, days);
  return days;
}
