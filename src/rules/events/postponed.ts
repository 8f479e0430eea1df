import { dayOf } from "../calendar/time.ts";
import type { Attendee, CheckedIn } from "./attendee.ts";
import { opensAt } from "./check-in-time.ts";
import type { EventFacts } from "./event-acts.ts";

/** What was seen or said of the old time does not hold for the new one: check-ins, and of another day the answers of who is called. */
export function moved(people: Map<string, Attendee>, before: EventFacts, now: EventFacts): void {
  if (now.startsAt === before.startsAt) return;
  const isOtherDay = dayOf(now.startsAt) !== dayOf(before.startsAt);
  const opens = opensAt(now);
  for (const [who, known] of people) {
    const { mark: _, asksSince: __, asksAs: ___, answer, ...rest } = known;
    // Who comes for whom stays; whether anybody comes is asked anew.
    const holds = !isOtherDay || !rest.called || answer?.says === "substitute";
    people.set(who, { ...rest, ...(answer && holds ? { answer } : {}), ...seenSince(known, opens) });
  }
}

/** @param moment epoch milliseconds */
function seenSince({ mark, asksSince, asksAs }: CheckedIn, moment: number): CheckedIn {
  return {
    ...(mark && mark.at.getTime() >= moment ? { mark: { ...mark, was: seenSince(mark.was, moment) } } : {}),
    ...(asksSince && asksSince.getTime() >= moment ? { asksSince, ...(asksAs ? { asksAs } : {}) } : {}),
  };
}
