import { addDays, type Day, earlierOf, laterOf } from "../calendar/time.ts";
import type { Span } from "../duties/days-away.ts";
import type { CadreFact } from "../organisation/dated.ts";
import { parentsOf, type UnitFacts } from "../organisation/tree.ts";

/** The last day that anything reaches. */
const FOR_EVER = "9999-12-31";

/** Every unit that the facts name, and all that were ever above them. */
export function unitsAround(facts: readonly Pick<CadreFact, "unit">[], units: UnitFacts): Set<string> {
  const found = new Set<string>();
  const next = facts.map(({ unit }) => unit);
  for (let code = next.pop(); code !== undefined; code = next.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    for (const { parent } of units.get(code) ?? []) if (parent !== null) next.push(parent);
  }
  return found;
}

/**
 * Finds the days on which somebody was in, or below, a unit that was away as a whole (a school's summer): whoever comes or leaves
 * in the middle has only their own days of it.
 * @param absent by the unit's code
 */
export function unitDays(
  units: UnitFacts,
  absent: ReadonlyMap<string, readonly Span[]>,
): (facts: readonly CadreFact[]) => Span[] {
  const known = new Map<string, Span[]>();
  const ofUnit = (code: string) => {
    const found = known.get(code) ?? daysOfUnit(code, units, absent);
    known.set(code, found);
    return found;
  };
  return (facts) =>
    facts.flatMap(({ unit, from, active }, n) => {
      if (!active) return [];
      const next = facts[n + 1]?.from;
      const [first, last] = [n === 0 ? "0000-01-01" : from, next ? addDays(next, -1) : FOR_EVER];
      return ofUnit(unit)
        .map((span) => ({ from: laterOf(span.from, first), to: earlierOf(span.to, last) }))
        .filter((span) => span.from <= span.to);
    });
}

/** The days on which this unit, or one then above it, was away. */
function daysOfUnit(code: string, units: UnitFacts, absent: ReadonlyMap<string, readonly Span[]>): Span[] {
  const around = unitsAround([{ unit: code }], units);
  const changes = [...around].flatMap((each) => (units.get(each) ?? []).map(({ from }) => from));
  const found: Span[] = [];
  for (const each of around) {
    for (const span of absent.get(each) ?? []) {
      const starts: Day[] = [span.from, ...changes.filter((day) => span.from < day && day <= span.to)];
      const steps = [...new Set(starts)].toSorted();
      for (const [n, from] of steps.entries()) {
        const then = steps[n + 1];
        if (each === code || parentsOf(units, code, from).includes(each))
          found.push({ from, to: then ? addDays(then, -1) : span.to });
      }
    }
  }
  return found;
}
