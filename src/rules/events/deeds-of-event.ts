import type { Day } from "../calendar/time.ts";
import { addDays, dayOf, momentAt } from "../calendar/time.ts";
import { type DeedKind, deedKind } from "../duties/deed-kinds.ts";
import type { DutyId } from "../duties/duties.ts";
import { isWorkingDay } from "../duties/holidays.ts";
import type { Policy } from "../duties/policy.ts";
import { countsForLower, type OwnPlaces } from "../duties/whose-deed.ts";
import type { EventFacts } from "./event-acts.ts";
import { eventKind } from "./event-kinds.ts";

/** One deed of somebody who was at an event: what it was, and how much it counts for which duty. */
export interface EventDeed {
  readonly kind: DeedKind;
  readonly amounts: Partial<Record<DutyId, number>>;
}

/** Somebody who was there. */
export interface Attended {
  readonly wore: boolean;
  readonly places: Omit<OwnPlaces, "day">;
  readonly policy: Policy;
}

/**
 * What somebody did by being at an event, by the table of kinds: an activity of a lower unit is D2 and its hours outside office hours
 * D1, a branch's meeting D2, arts and sports D4, the shirt D5. A convened meeting (D6) is no deed: it is judged from the event itself.
 */
export function deedsOf(facts: EventFacts, { wore, places, policy }: Attended): EventDeed[] {
  const { deed, hours } = eventKind(facts.kind);
  const deeds: EventDeed[] = [];
  if (deed) {
    const { duty, part } = deedKind(deed);
    const own = { ...places, day: dayOf(facts.startsAt) };
    const counts = !part || countsForLower({ part, unit: facts.unit }, own) === "yes";
    const minutes = hours ? volunteerMinutes(facts, policy) : 0;
    const amounts = { ...(counts ? { [duty]: 1 } : {}), ...(minutes > 0 ? { D1: minutes } : {}) };
    if (Object.keys(amounts).length > 0) deeds.push({ kind: deed, amounts });
  }
  if (facts.shirt && wore) deeds.push({ kind: "shirt", amounts: { [deedKind("shirt").duty]: 1 } });
  return deeds;
}

/** The minutes that an event is worth, as far as they lie outside office hours (IV.2.2). */
export function volunteerMinutes({ startsAt, endsAt, minutes }: EventFacts, policy: Policy): number {
  let inOffice = 0;
  for (let day = dayOf(startsAt); day <= dayOf(endsAt); day = addDays(day, 1))
    inOffice += officeMinutesOn(day, { startsAt, endsAt }, policy);
  return Math.max(0, Math.min(minutes, Math.round((endsAt - startsAt) / 60_000) - inOffice));
}

function officeMinutesOn(
  day: Day,
  { startsAt, endsAt }: Pick<EventFacts, "startsAt" | "endsAt">,
  policy: Policy,
): number {
  if (!isWorkingDay(day, policy)) return 0;
  return policy.officeHours.spans.reduce((sum, span) => {
    const from = Math.max(startsAt, momentAt(day, span.from));
    const to = Math.min(
      endsAt,
      span.to === "24:00" ? momentAt(addDays(day, 1), "00:00") : momentAt(day, span.to),
    );
    return sum + Math.max(0, Math.round((to - from) / 60_000));
  }, 0);
}
