import { periodOf } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { openUntil } from "../../rules/duties/corrections.ts";
import type { EventFacts } from "../../rules/events/event-acts.ts";
import type { Policies } from "../policies/policies.ts";

/** The last day on which an event can be closed or corrected: with the month in which its meetings are judged. */
export async function closesOn(
  policies: Pick<Policies, "of">,
  { unit, startsAt }: Pick<EventFacts, "unit" | "startsAt">,
): Promise<Day> {
  const month = periodOf("month", dayOf(startsAt));
  return openUntil(month, await policies.of(unit, month.to));
}
