import type { Day } from "../../rules/calendar/time.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { type HeadsParts, headsToTell } from "../notices/heads-to-tell.ts";
import { toBeTold } from "../notices/to-be-told.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { inChargeOfUnit } from "../people/in-charge.ts";

/** What is read for it. */
export interface HoldersParts extends HeadsParts {
  readonly cadres: HeadsParts["cadres"] & Pick<Cadres, "person" | "heirOf">;
}

/**
 * Who is told what there is to decide about an event: its convener; the unit's heads where that one has no say in it any more, or
 * cannot be told. Of a unit that has gone into another: that one's.
 * @param about nobody of these
 */
export async function whoHolds(
  services: HoldersParts,
  { convener, facts }: Pick<UnionEvent, "convener" | "facts">,
  today: Day,
  about: ReadonlySet<string> = new Set(),
): Promise<Cadre[]> {
  const unit = await services.cadres.heirOf(facts.unit, today);
  const person = about.has(convener) ? undefined : await services.cadres.person(convener, today);
  const mayStill = await inChargeOfUnit(services.cadres, person, { permission: "convene", unit }, today);
  if (person && mayStill && (await toBeTold(services, [person], today)).length > 0) return [person];
  return (await headsToTell(services, unit, { about }, today)).map(({ head }) => head);
}
