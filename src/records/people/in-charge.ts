import type { Permission } from "../../rules/access/permissions.ts";
import { type Actor, may } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";

/**
 * “Am I in charge of this cadre today?” For inside the call that reads or writes: since the cadre was named or chosen, the one
 * who acts, or they, may have come to another unit.
 * @returns the cadre as of today; nobody who has left, or whom the one who acts may not do this to
 */
export async function inCharge(
  cadres: Pick<Cadres, "person" | "above">,
  actor: Actor | undefined,
  { permission, cadre }: { permission: Permission; cadre: string },
  today: Day,
): Promise<Cadre | undefined> {
  const found = await cadres.person(cadre, today);
  if (!found) return undefined;
  const { unit } = found;
  return may(actor, permission, { unit, above: await cadres.above(unit, today), cadre }) ? found : undefined;
}

/** The same of a unit, and of what belongs to all of it; of one that has gone into another: of that one. */
export async function inChargeOfUnit(
  cadres: Pick<Cadres, "above" | "heirOf">,
  actor: Actor | undefined,
  { permission, unit: known }: { permission: Permission; unit: string },
  today: Day,
): Promise<boolean> {
  const unit = await cadres.heirOf(known, today);
  return may(actor, permission, { unit, above: await cadres.above(unit, today) });
}
