import { periodOf, previousPeriod } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { isOpen } from "../duties/corrections.ts";
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
