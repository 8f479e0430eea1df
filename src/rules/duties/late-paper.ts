import { type Period, periodOf, previousPeriod } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { endsSoon } from "../forms/review-periods.ts";
import type { DutyId } from "./duties.ts";
import { DUTIES, isForm } from "./duties.ts";
import type { Duty } from "./duty.ts";

/** The period before the one that runs, of a paper that each period has its own of: it can still be handed in. */
export function latePeriodOf(id: DutyId, today: Day): Period | undefined {
  const { due, entry }: Duty = DUTIES[id];
  if (!isForm(id) || !entry?.takesPeriod) return undefined;
  return previousPeriod(periodOf(due[0], today));
}

/** The period that whoever asks about papers without one means: the ended one, until papers of the one that runs are begun. */
export function paperPeriodMeant(id: DutyId, today: Day): Period {
  const running = periodOf(DUTIES[id].due[0], today);
  return (!endsSoon(running, today) && latePeriodOf(id, today)) || running;
}
