import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { heirOf } from "../../rules/organisation/tree.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Events } from "./events.ts";
import type { EventHead } from "./events-of-days.ts";

/** The events of some days of these units, and of units that have gone into one of them; those that were cancelled, too. */
export async function headsOfUnits(
  { events, cadres }: { events: Pick<Events, "heads">; cadres: Pick<Cadres, "unitFacts"> },
  units: ReadonlySet<string>,
  { from, to }: { from: Day; to: Day },
  at: number,
): Promise<EventHead[]> {
  if (units.size === 0) return [];
  const facts = await cadres.unitFacts();
  const today = dayOf(at);
  return (await events.heads(from, to)).filter((head) => units.has(heirOf(facts, head.facts.unit, today)));
}
