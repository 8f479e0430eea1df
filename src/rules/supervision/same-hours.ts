import type { SameHours } from "./signal.ts";

/** So many weeks, one after another. */
export const SAME_WEEKS = 8;

/** The minutes of a week that somebody recorded by themselves, by weekday from 1 for Monday. */
type OwnMinutes = ReadonlyMap<number, number>;

/** The same hours on the same weekday in each of the last eight weeks. @param weeks the ended ones, in order */
export function sameHours(weeks: readonly OwnMinutes[]): SameHours | undefined {
  const last = weeks.slice(-SAME_WEEKS);
  const [first] = last;
  if (!first || last.length < SAME_WEEKS) return undefined;
  for (const [weekday, minutes] of first)
    if (minutes > 0 && last.every((week) => week.get(weekday) === minutes)) return { weekday, minutes };
  return undefined;
}
