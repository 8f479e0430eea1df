import type { Day } from "../../rules/calendar/time.ts";
import { heirOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import type { Cadres } from "../people/cadres.ts";

/** A unit and all that have gone into it: what they agreed is its own. */
export function unitsOfLists(units: UnitFacts, unit: string, today: Day): string[] {
  const gone = [...units.keys()].filter((code) => code !== unit && heirOf(units, code, today) === unit);
  return [unit, ...gone];
}

/** The same, read now. */
export async function withThoseGoneInto(
  cadres: Pick<Cadres, "unitFacts">,
  unit: string,
  today: Day,
): Promise<string[]> {
  return unitsOfLists(await cadres.unitFacts(), unit, today);
}
