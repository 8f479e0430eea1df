import { addDays, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { DUTIES } from "../../rules/duties/duties.ts";
import { type DeedPlace, slotsOf } from "../../rules/duties/once-a-day.ts";
import type { EventDeed } from "../../rules/events/deeds-of-event.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import type { DeedEntry } from "../deeds/deed-entry.ts";

/**
 * Without what the cadre has said of the same: hours at that time or, where no time was said, as many or at that unit; and a song or
 * a sport of that day. Whose activity it was the ledger itself knows.
 */
export function withoutSaid(
  { facts }: UnionEvent,
  { kind, amounts }: EventDeed,
  others: readonly DeedEntry[],
): EventDeed["amounts"] {
  const counting = others.filter(({ state }) => state === undefined || state === "waits");
  const left = { ...amounts };
  for (const { duty, amount, clock, kind: said, unit } of counting) {
    if (DUTIES[duty].measure === "minutes") {
      // A time tells it from the event, whatever else is alike.
      const isSame = clock ? overlaps(facts, clock) : amount === left[duty] || unit === facts.unit;
      if (isSame) delete left[duty];
    } else if (duty === "D4" && said === kind) delete left[duty];
  }
  return left;
}

/** Whether one of these, which are in force, takes up the same of the day as what an event would add. */
export function holdsSame(others: readonly DeedEntry[], deed: DeedPlace): boolean {
  const wanted = new Set(slotsOf(deed).map(({ name }) => name));
  return others.some((entry) => slotsOf(entry).some(({ name }) => wanted.has(name)));
}

function overlaps(
  { startsAt, endsAt }: UnionEvent["facts"],
  clock: NonNullable<DeedEntry["clock"]>,
): boolean {
  const day = dayOf(startsAt);
  const from = momentAt(day, clock.from);
  const to = momentAt(clock.to > clock.from ? day : addDays(day, 1), clock.to);
  return from < endsAt && startsAt < to;
}
