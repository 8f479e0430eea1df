import type { Unit } from "../../records/people/cadre.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import type { DutyId } from "../../rules/duties/duties.ts";

/** How many lack a duty in a unit and everything below it. */
export interface UnitLack {
  unit: Unit;
  count: number;
}

/** Who is judged in which duty. */
interface Judged {
  duty: DutyId;
  standing: UnitStanding;
}

/**
 * How many lack something by the unit directly below, those with the most first; the unit's own people under the unit
 * itself. Of several duties each counts.
 * @param lists of one unit
 */
export function lackByUnit(lists: readonly Judged[]): UnitLack[] {
  const counts = new Map<string, UnitLack>();
  for (const { duty, standing } of lists) {
    const partOf = partsOf(standing);
    for (const { person, duties } of standing.standers) {
      const unit = partOf.get(person.unit);
      if (!unit || duties[duty]?.met !== false) continue;
      counts.set(unit.code, { unit, count: (counts.get(unit.code)?.count ?? 0) + 1 });
    }
  }
  const compare = new Intl.Collator("vi", { numeric: true }).compare;
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.unit.name, b.unit.name));
}

/** Of each unit of a tree, the one directly below the topmost that it belongs to. */
function partsOf({ unit, tree }: UnitStanding): Map<string, Unit> {
  const partOf = new Map<string, Unit>([[unit.code, unit]]);
  // Each unit stands after the one above it.
  for (const lower of tree.slice(1))
    partOf.set(lower.code, lower.parent === unit.code ? lower : (partOf.get(lower.parent ?? "") ?? lower));
  return partOf;
}
