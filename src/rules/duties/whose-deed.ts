import type { Day } from "../calendar/time.ts";
import { factAt } from "../organisation/dated.ts";
import { heirOf, parentsOf, type UnitFacts } from "../organisation/tree.ts";
import type { DutyPart } from "./duty.ts";

/** What was said of whose activity or meeting it was. */
export interface SaidWhose {
  readonly part: DutyPart;
  /** The unit's code. */
  readonly unit?: string | undefined;
  /** In words, also where no unit was found. */
  readonly place?: string | undefined;
}

/** Whose organisation it is held against. */
export interface OwnPlaces {
  readonly units: UnitFacts;
  /** The units that the cadre has an office in. */
  readonly seats: readonly string[];
  /** The day of the deed. */
  readonly day: Day;
}

/**
 * Whether an activity or a meeting counts for D2: `no` where it is volunteer hours at the most, `ask` where it depends on
 * whose it was and nobody said.
 */
export type Counting = "yes" | "no" | "ask";

/**
 * Volunteer activities of lower units, or meetings of branches (IV.2.2). An activity counts when its unit is below one's own;
 * one's own, or one above or beside, does not, but units that have none below count their own. Any branch's meeting counts; a
 * unit that has units below it is no branch. A place that is none of the known units is taken as it was said.
 */
export function countsForLower({ part, unit: said, place }: SaidWhose, own: OwnPlaces): Counting {
  const { units, seats, day } = own;
  const unit = said && heirOf(units, said, day);
  if (part === "meetings") return unit !== undefined && hasBelow(unit, own) ? "no" : "yes";
  if (unit === undefined) {
    if (place !== undefined) return "yes";
    return seats.some((seat) => hasBelow(seat, own)) ? "ask" : "yes";
  }
  if (seats.includes(unit)) return hasBelow(unit, own) ? "no" : "yes";
  return parentsOf(units, unit, day).some((above) => seats.includes(above)) ? "yes" : "no";
}

function hasBelow(code: string, { units, day }: OwnPlaces): boolean {
  for (const facts of units.values()) {
    const fact = factAt(facts, day);
    if (fact?.active && fact.parent === code) return true;
  }
  return false;
}
