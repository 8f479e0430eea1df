import { addDays, type Day } from "../calendar/time.ts";
import { isWorkingDay } from "./holidays.ts";
import type { Policy } from "./policy.ts";

/**
 * Whether a clock interval on a day overlaps office hours; volunteer hours have to be outside them (IV.2.2).
 * @param clock `HH:mm`; a `to` before `from` is on the next day
 */
export function overlapsOfficeHours(day: Day, clock: { from: string; to: string }, policy: Policy): boolean {
  if (clock.to > clock.from) return touches(day, clock.from, clock.to, policy);
  return touches(day, clock.from, "24:00", policy) || touches(addDays(day, 1), "00:00", clock.to, policy);
}

function touches(day: Day, from: string, to: string, policy: Policy): boolean {
  return (
    isWorkingDay(day, policy) && policy.officeHours.spans.some((span) => from < span.to && span.from < to)
  );
}
