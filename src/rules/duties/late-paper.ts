import { type Period, periodOf, previousPeriod, secondHalfOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import type { DutyId } from "./duties.ts";
import { DUTIES, isForm } from "./duties.ts";
import type { Duty } from "./duty.ts";

/** The period before the one that runs, of a paper that each period has its own of: it can still be handed in. */
export function latePeriodOf(id: DutyId, today: Day): Period | undefined {
  const { due, entry }: Duty = DUTIES[id];
  if (!isForm(id) || !entry?.takesPeriod) return undefined;
  return previousPeriod(periodOf(due[0], today));
}

/** Whether who asks about a paper without a period means the late one: until the half of the new period, of which nobody hands one in yet. */
export function isLateOneMeant(late: Period, today: Day): boolean {
  const half = secondHalfOf(periodOf(late.kind, today));
  return half !== undefined && today < half;
}
