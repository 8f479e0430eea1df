import type { Day } from "../calendar/time.ts";
import type { ConvenedBy, Group } from "../duties/duty.ts";
import { type CadreFact, factAt } from "../organisation/dated.ts";
import { groupOf } from "../organisation/offices.ts";
import { heirOf, parentsOf, type UnitFacts } from "../organisation/tree.ts";

/** Somebody over time, and all units over time. */
export interface Whose {
  readonly facts: readonly CadreFact[];
  readonly units: UnitFacts;
}

/**
 * Whether a meeting is one of those that somebody owes, by who they were on its day: convened by a unit above one in which they had an
 * office or, where that counts, by such a unit itself (IV.2.2).
 */
export function isConvenedFor(
  { facts, units }: Whose,
  { unit: known, day }: { readonly unit: string; readonly day: Day },
  convenedBy: Readonly<Record<Group, ConvenedBy>>,
): boolean {
  const fact = factAt(facts, day);
  if (!fact?.active) return false;
  // What a unit convened before it went into another is then that one's.
  const unit = heirOf(units, known, day);
  const own = [fact.unit, ...(fact.also ?? []).map((place) => place.unit)];
  // First, since of several places one may lie below another.
  if (own.some((each) => parentsOf(units, each, day).includes(unit))) return true;
  return own.includes(unit) && convenedBy[groupOf(fact)] === "above-or-own";
}
