import { addDays, type Day, momentAt } from "../../calendar/time.ts";
import { BEGINS, type DayPart } from "../days/day-parts.ts";

/** Declared times of a day; `HH:mm`, `to` is `24:00` or earlier than `from` when they go past midnight. */
interface Declared {
  readonly day: Day;
  readonly clock?: { readonly from: string; readonly to: string };
}

/**
 * Whether a part of today has begun at `now` (epoch milliseconds), since nobody has worked “tối nay” at seven in the
 * morning.
 */
export function hasBegun(part: DayPart, today: Day, now: number): boolean {
  return now >= momentAt(today, `${String(BEGINS[part]).padStart(2, "0")}:00`);
}

/** The hour of 24 at which a part of the day is over. */
const ENDS: Readonly<Record<DayPart, number>> = {
  dawn: 8,
  morning: 12,
  noon: 14,
  afternoon: 18,
  evening: 24,
  night: 24,
};

/** Whether a part of today is over at `now` (epoch milliseconds), so that what is told of it is done. */
export function isOver(part: DayPart, today: Day, now: number): boolean {
  return now >= momentAt(today, `${String(ENDS[part]).padStart(2, "0")}:00`);
}

/** Whether declared times end after `now` (epoch milliseconds), so that they are a plan, not hours done. */
export function isAhead({ day, clock }: Declared, now: number): boolean {
  if (!clock) return false;
  const endDay = clock.to < clock.from ? addDays(day, 1) : day;
  return momentAt(endDay, clock.to) > now;
}
