import { type Period, periodOf, previousPeriod } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { endsSoon, isStillAsked } from "../forms/review-periods.ts";
import type { DutyId } from "./duties.ts";
import { DUTIES, isForm } from "./duties.ts";
import type { Duty } from "./duty.ts";

/** The period before the one that runs, of a paper that each period has its own of: it can still be handed in. */
export function latePeriodOf(id: DutyId, today: Day): Period | undefined {
  const { due, entry }: Duty = DUTIES[id];
  if (!isForm(id) || !entry?.takesPeriod) return undefined;
  return previousPeriod(periodOf(due[0], today));
}

/**
 * The longer periods that ask for a paper of their own, too, on a day: the one that ends soon, and the last one, for as long as that is
 * asked for. The self-review is due of each quarter and of the year (D9).
 */
export function longerPapersDue(id: DutyId, today: Day): Period[] {
  const { due, entry }: Duty = DUTIES[id];
  if (!isForm(id) || !entry?.takesPeriod) return [];
  return due.slice(1).flatMap((kind) => {
    const running = periodOf(kind, today);
    const ended = previousPeriod(running);
    return [...(isStillAsked(ended, today) ? [ended] : []), ...(endsSoon(running, today) ? [running] : [])];
  });
}

/** Of a period whose paper is reminded of: the longer ones that end with it, and ask for their own. */
export function longerPapersWith(id: DutyId, { to }: Period): Period[] {
  const { due }: Duty = DUTIES[id];
  return due
    .slice(1)
    .map((kind) => periodOf(kind, to))
    .filter((longer) => longer.to === to);
}

/** The period that whoever asks about papers without one means: the ended one, until papers of the one that runs are begun. */
export function paperPeriodMeant(id: DutyId, today: Day): Period {
  const running = periodOf(DUTIES[id].due[0], today);
  return (!endsSoon(running, today) && latePeriodOf(id, today)) || running;
}
