import type { Day } from "../../rules/calendar/time.ts";
import type { Attendee } from "../../rules/events/attendee.ts";
import { isOpenTo } from "../../rules/events/open-to.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Events } from "./events.ts";
import type { EventHead } from "./events-of-days.ts";

/** The units in which somebody has an office. */
export function seatsOf({ unit, beside }: Pick<Cadre, "unit" | "beside">): string[] {
  return [unit, ...beside.map((seat) => seat.unit)];
}

/** The events of units below somebody's, on some days and still to come, to which they were not called and have not said to come. */
export async function openEventsFor(
  { events, cadres }: { events: Pick<Events, "heads" | "between">; cadres: Pick<Cadres, "unitFacts"> },
  me: Cadre,
  { from, to }: { from: Day; to: Day },
  at: number,
): Promise<EventHead[]> {
  const units = await cadres.unitFacts();
  const seats = seatsOf(me);
  const open = (await events.heads(from, to)).filter(
    ({ facts, state }) => state === "called" && facts.startsAt > at && isOpenTo(facts, seats, units),
  );
  if (open.length === 0) return [];
  const named = await events.between(from, to, { of: me.code });
  const isTheirs = (mine: Attendee | undefined) =>
    mine !== undefined && (mine.called || mine.answer?.says !== "declined");
  const own = new Set(named.filter(({ people }) => isTheirs(people.get(me.code))).map(({ id }) => id));
  return open
    .filter(({ id }) => !own.has(id))
    .toSorted((a, b) => a.facts.startsAt - b.facts.startsAt || (a.id < b.id ? -1 : 1));
}
