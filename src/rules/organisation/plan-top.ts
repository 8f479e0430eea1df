import { type CadreFact, isHeadOf, type UnitFact } from "./dated.ts";
import type { Recognition } from "./plan-heads.ts";
import type { AddedUnit, TopPlan } from "./planned-roster.ts";
import type { StoredRoster } from "./roster.ts";

/** What a roster does to the topmost unit and its heads, who administer the product. */
export function planTop(
  current: StoredRoster,
  planned: { readonly units: readonly AddedUnit[]; readonly cadres: readonly Recognition[] },
  latest: <F extends CadreFact | UnitFact>(facts: readonly F[]) => F | undefined,
): TopPlan {
  const { before, after } = topmost(current, planned.units, latest);
  const inFile = new Map(planned.cadres.map(({ key, after: fact }) => [key, fact]));
  const heads = (
    top: string | undefined,
    factOf: (cadre: StoredRoster["cadres"][number]) => CadreFact | undefined,
  ) => current.cadres.map(factOf).filter((fact) => isActiveHead(top, fact));
  const known = new Set(current.cadres.map(({ _id }) => _id));
  const newHeads = planned.cadres
    .filter(({ key, after: fact }) => !known.has(key) && isActiveHead(after, fact))
    .map((one) => one.after);
  const then = [...heads(after, ({ _id, facts }) => inFile.get(_id) ?? latest(facts)), ...newHeads];
  return {
    headsBefore: heads(before, ({ facts }) => latest(facts)).length,
    headsAfter: then.length,
    heads: then.flatMap((fact) => (fact ? [fact.name] : [])),
    gained: planned.cadres.some((one) => isActiveHead(after, one.after) && !isActiveHead(before, one.before)),
    swapped: before !== after && planned.units.some(({ code }) => code === before),
  };
}

/** The topmost unit's code before and after. */
export function topmost(
  current: StoredRoster,
  planned: readonly AddedUnit[],
  latest: (facts: readonly UnitFact[]) => UnitFact | undefined,
): { before: string | undefined; after: string | undefined } {
  const isTop = (fact: UnitFact | undefined) => fact?.active === true && fact.parent === null;
  const before = current.units.find(({ facts }) => isTop(latest(facts)))?._id;
  return { before, after: planned.find(({ fact }) => isTop(fact))?.code ?? before };
}

function isActiveHead(unit: string | undefined, fact: CadreFact | undefined): boolean {
  return fact?.active === true && unit !== undefined && isHeadOf(fact, unit);
}
