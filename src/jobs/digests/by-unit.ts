import type { Unit } from "../../records/people/cadre.ts";
import { lackingOf } from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { MatterId } from "../../rules/targets/matters.ts";

/** How many lack something in a unit and everything below it. */
export interface UnitLack {
  unit: Unit;
  count: number;
}

/** Who is judged in what. */
interface Judged {
  matter: MatterId;
  standing: UnitStanding;
}

/**
 * How many lack something by the unit directly below, those with the most first; the unit's own people under the unit
 * itself. Of several matters each counts.
 * @param lists of one unit
 */
export function lackByUnit(lists: readonly Judged[]): UnitLack[] {
  const counts = new Map<string, UnitLack>();
  for (const { matter, standing } of lists) {
    const partOf = partsOf(standing);
    for (const lacking of lackingOf(standing, matter)) {
      const unit = partOf.get(lacking.unit);
      if (!unit) continue;
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
