import { seatsWith } from "../../rules/access/who-may.ts";
import { addDays, dayOf } from "../../rules/calendar/time.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Events } from "./events.ts";
import type { EventHead } from "./events-of-days.ts";
import { headsOfUnits } from "./held-by.ts";

/** So far back it is looked for what was not closed; its month is locked soon after. */
const BACK_DAYS = 45;

/** The events of somebody's units that have begun and are neither closed nor cancelled, the newest first. */
export async function eventsToClose(
  services: { events: Pick<Events, "heads">; cadres: Pick<Cadres, "unitFacts"> },
  me: Cadre,
  at: number,
): Promise<EventHead[]> {
  const today = dayOf(at);
  const units = new Set(seatsWith(me, "convene").map(({ unit }) => unit));
  const days = { from: addDays(today, -BACK_DAYS), to: today };
  return (await headsOfUnits(services, units, days, at))
    .filter(({ facts, state }) => state === "called" && facts.startsAt <= at)
    .toSorted((a, b) => b.facts.startsAt - a.facts.startsAt);
}
