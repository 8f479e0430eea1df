import type { Day } from "../calendar/time.ts";
import { factAt, type UnitFact } from "./dated.ts";

/** Every unit's facts by its code, each list sorted by `from`. */
export type UnitFacts = ReadonlyMap<string, readonly UnitFact[]>;

/** The units above one on a day, nearest first; one that was dissolved still leads to those above it. */
export function parentsOf(units: UnitFacts, code: string, day: Day): string[] {
  const above: string[] = [];
  for (let next = parentOf(units, code, day); next !== null; next = parentOf(units, next, day)) {
    if (next === code || above.includes(next)) break;
    above.push(next);
  }
  return above;
}

function parentOf(units: UnitFacts, code: string, day: Day): string | null {
  return factAt(units.get(code) ?? [], day)?.parent ?? null;
}

/** The unit into which one that is no longer there has gone, at once or by way of others; nothing where it went nowhere. */
export function successorOf(units: UnitFacts, code: string, day: Day): string | undefined {
  const seen = new Set([code]);
  for (let next = intoOf(units, code, day); next !== undefined; next = intoOf(units, next, day)) {
    if (seen.has(next)) return undefined;
    if (factAt(units.get(next) ?? [], day)?.active) return next;
    seen.add(next);
  }
  return undefined;
}

/** The unit that stands for one on a day: itself, or the one into which it has gone. */
export function heirOf(units: UnitFacts, code: string, day: Day): string {
  return successorOf(units, code, day) ?? code;
}

function intoOf(units: UnitFacts, code: string, day: Day): string | undefined {
  const fact = factAt(units.get(code) ?? [], day);
  return fact?.active === false ? fact.into : undefined;
}

/** A unit as of a day. */
interface Placed {
  readonly code: string;
  /** Code of the unit above, null at the top. */
  readonly parent: string | null;
}

/** Units of one day, put in order once: who stands below whom. */
export class UnitTree<U extends Placed> {
  readonly #all: readonly U[];
  readonly #below = new Map<string | null, U[]>();

  /** @param units those that exist on the day, in any order */
  constructor(units: readonly U[]) {
    this.#all = units;
    for (const unit of units) {
      const sisters = this.#below.get(unit.parent);
      if (sisters) sisters.push(unit);
      else this.#below.set(unit.parent, [unit]);
    }
  }

  /** The units right below one, in the order in which they were given; null: the topmost. */
  rightBelow(code: string | null): readonly U[] {
    return this.#below.get(code) ?? [];
  }

  /** A unit and all below it, each behind the one above it; null: all trees. */
  from(root: string | null): U[] {
    const found = root === null ? [...this.rightBelow(null)] : this.#all.filter(({ code }) => code === root);
    const seen = new Set(found.map(({ code }) => code));
    for (const unit of found) {
      const more = this.rightBelow(unit.code).filter(({ code }) => !seen.has(code));
      for (const one of more) seen.add(one.code);
      found.push(...more);
    }
    return found;
  }
}
