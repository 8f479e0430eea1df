import { periodOf, previousPeriod } from "../calendar/periods.ts";
import { addDays, type Day } from "../calendar/time.ts";
import { isOpen } from "../duties/corrections.ts";
import { daysAway, daysInside, type Span } from "../duties/days-away.ts";
import type { Policy } from "../duties/policy.ts";

/** No policy leaves weeks open for longer. */
const MOST_WEEKS = 12;

/**
 * The earliest day that people may say of themselves that they were away: that of the first week whose entries may still be
 * corrected. What lies before has been reported, and only a head corrects it.
 */
export function firstOpenDay(policy: Policy, today: Day): Day {
  let week = periodOf("week", today);
  for (let n = 0; n < MOST_WEEKS && isOpen(previousPeriod(week), policy, today); n++)
    week = previousPeriod(week);
  return week.from;
}

/** What other days away make of the days before the first open one: more of them away, or, if any is taken off, less. */
export function changeBefore(
  firstOpen: Day,
  before: readonly Span[],
  after: readonly Span[],
): "more" | "less" | undefined {
  const locked = { from: FIRST_OF_ALL, to: addDays(firstOpen, -1) };
  const count = (spans: readonly Span[]) => daysInside(daysAway(spans), locked);
  const both = count([...before, ...after]);
  if (both > count(after)) return "less";
  return both > count(before) ? "more" : undefined;
}

const FIRST_OF_ALL = "2000-01-01";
