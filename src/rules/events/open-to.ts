import { dayOf } from "../calendar/time.ts";
import { parentsOf, type UnitFacts } from "../organisation/tree.ts";
import type { EventFacts } from "./event-acts.ts";
import { eventKind } from "./event-kinds.ts";

/** Whether somebody may come without being called: cadres of the units above owe activities and meetings of lower units (D2). */
export function isOpenTo(
  { kind, unit, startsAt }: Pick<EventFacts, "kind" | "unit" | "startsAt">,
  seats: readonly string[],
  units: UnitFacts,
): boolean {
  if (!eventKind(kind).open) return false;
  return parentsOf(units, unit, dayOf(startsAt)).some((above) => seats.includes(above));
}
