import type { Day } from "../../rules/calendar/time.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { type HeadsParts, headsToTell } from "../notices/heads-to-tell.ts";
import { toBeTold } from "../notices/to-be-told.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { inChargeOfUnit } from "../people/in-charge.ts";

/** What is read for it. */
export interface HoldersParts extends HeadsParts {
  readonly cadres: HeadsParts["cadres"] & Pick<Cadres, "person">;
}

/**
 * Who is told what there is to decide about an event: its convener; the unit's heads where that one has no say in it any more, or
 * cannot be told.
 */
export async function whoHolds(
  services: HoldersParts,
  { convener, facts: { unit } }: Pick<UnionEvent, "convener" | "facts">,
  today: Day,
): Promise<Cadre[]> {
  const person = await services.cadres.person(convener, today);
  const mayStill = await inChargeOfUnit(services.cadres, person, { permission: "convene", unit }, today);
  if (person && mayStill && (await toBeTold(services, [person], today)).length > 0) return [person];
  return (await headsToTell(services, unit, {}, today)).map(({ head }) => head);
}
