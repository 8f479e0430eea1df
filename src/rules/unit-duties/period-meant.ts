import { type Period, periodOf, previousPeriod } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { endsSoon } from "../forms/review-periods.ts";
import { UNIT_DUTIES, type UnitDutyId } from "./unit-duties.ts";

/**
 * The period that whoever asks about a duty of units without one means: the one that runs; of what is done about a whole quarter
 * the ended one, until the one that runs ends soon.
 */
export function unitPeriodMeant(id: UnitDutyId, today: Day): Period {
  const { due } = UNIT_DUTIES[id];
  const running = periodOf(due, today);
  return due === "quarter" && !endsSoon(running, today) ? previousPeriod(running) : running;
}
