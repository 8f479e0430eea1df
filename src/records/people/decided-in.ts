import type { Subject } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";

/**
 * Where a head's word is asked about somebody: in their own unit or one above it; about a head from the level above on, and
 * at the top of another head. Never of oneself.
 */
export async function decidedIn(
  cadres: Pick<Cadres, "above">,
  { code, unit, head }: Pick<Cadre, "code" | "unit" | "head">,
  today: Day,
): Promise<Subject> {
  const above = await cadres.above(unit, today);
  return { ...(head ? placeAbove(unit, above) : { unit, above }), cadre: code };
}

/** The same of a whole unit, about which the level above decides. */
export async function decidedAbove(
  cadres: Pick<Cadres, "above">,
  unit: string,
  today: Day,
): Promise<Subject> {
  return placeAbove(unit, await cadres.above(unit, today));
}

/** The topmost unit has none above it. */
function placeAbove(unit: string, [first, ...rest]: readonly string[]): Subject {
  return first === undefined ? { unit, above: [] } : { unit: first, above: rest };
}
