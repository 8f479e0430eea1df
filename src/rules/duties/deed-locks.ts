import { type Period, periodOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { openUntil } from "./corrections.ts";
import type { Duty } from "./duty.ts";
import type { Policy } from "./policy.ts";

/** Until when deeds of one duty on one day may be changed. */
export interface DeedLock {
  /** The due period that the day's deeds count in. */
  readonly period: Period;
  /** The last day on which they may be changed. */
  readonly until: Day;
  readonly open: boolean;
}

/** The due period of a duty that deeds of a day count in. */
export function duePeriodOf({ due: [kind] }: Pick<Duty, "due">, day: Day): Period {
  return periodOf(kind, day);
}

/**
 * A deed locks duty by duty, each with its own due period: hours with their week, an activity with its month. So of one
 * deed a part may be open when another is not.
 * @param policy that the cadre's unit lives by on the due period's last day
 */
export function deedLock(duty: Pick<Duty, "due">, policy: Policy, day: Day, today: Day): DeedLock {
  const period = duePeriodOf(duty, day);
  const until = openUntil(period, policy);
  return { period, until, open: today <= until };
}
