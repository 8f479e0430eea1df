import type { Day } from "../calendar/time.ts";
import { factAt, type UnitFact } from "./dated.ts";

/** Every unit's facts by its code, each list sorted by `from`. */
export type UnitFacts = ReadonlyMap<string, readonly UnitFact[]>;

/** The units above one on a day, nearest first. */
export function parentsOf(units: UnitFacts, code: string, day: Day): string[] {
  const above: string[] = [];
  for (let next = parentOf(units, code, day); next !== null; next = parentOf(units, next, day)) {
    if (next === code || above.includes(next)) break;
    above.push(next);
  }
  return above;
}

/** The active units below one on a day, at any depth, nearest first; the unit itself is not among them. */
export function unitsBelow(units: UnitFacts, code: string, day: Day): string[] {
  const children = new Map<string, string[]>();
  for (const [unit, facts] of units) {
    const fact = factAt(facts, day);
    if (!fact?.active || fact.parent === null) continue;
    children.set(fact.parent, [...(children.get(fact.parent) ?? []), unit]);
  }
  const below = new Set<string>();
  let ring = [code];
  while (ring.length > 0) {
    ring = ring
      .flatMap((unit) => children.get(unit) ?? [])
      .filter((unit) => unit !== code && !below.has(unit));
    for (const unit of ring) below.add(unit);
  }
  return [...below];
}

/** Whether one unit stands above another on a day; no unit stands above itself. */
export function isAbove(units: UnitFacts, above: string, below: string, day: Day): boolean {
  return parentsOf(units, below, day).includes(above);
}

function parentOf(units: UnitFacts, code: string, day: Day): string | null {
  return factAt(units.get(code) ?? [], day)?.parent ?? null;
}
