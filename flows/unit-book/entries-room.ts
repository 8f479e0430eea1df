import type { Services } from "../../src/chat/services.ts";
import { type Period, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays } from "../../src/rules/calendar/time.ts";

/**
 * Weeks of all people together whose entries one sheet takes: a city of 2,000 a year, one of 20,000 a month. More of them are no
 * sheet that anybody reads, and a year of 20,000 has more lines than Excel opens (1,048,576).
 */
const MOST_WEEKS = 150_000;

/** Whether one sheet takes every entry of a unit in a period. */
export async function fitsEntries(
  { cadres }: Pick<Services, "cadres">,
  unit: string,
  period: Period,
): Promise<boolean> {
  const people = await cadres.members(unit, { below: true }, period.to);
  return people.length * weeksOf(period).length <= MOST_WEEKS;
}

/** Every week of which some days lie in the period: the first and the last begin or end outside it. */
export function weeksOf({ from, to }: Period): PeriodId[] {
  const weeks: PeriodId[] = [];
  for (let week = periodOf("week", from); week.from <= to; week = periodOf("week", addDays(week.to, 1)))
    weeks.push(week.id);
  return weeks;
}
