import { laterOf } from "../calendar/time.ts";
import { codesOf, rosterCodeOn } from "./cadre-codes.ts";
import { latest } from "./latest.ts";
import type { RosterDays } from "./planned-roster.ts";
import type { RosterCadre, RosterUnit, StoredCadre, StoredRoster, StoredUnit } from "./roster.ts";
import { foldCode } from "./roster-code.ts";
import { placesOf } from "./second-offices.ts";

/** How far below the topmost unit one stands. */
export function depth(unit: string, parentOf: (unit: string) => string | null): number {
  const seen = new Set([foldCode(unit)]);
  for (let next = parentOf(unit); next !== null && !seen.has(foldCode(next)); next = parentOf(next))
    seen.add(foldCode(next));
  return seen.size;
}

/** The unit above, by the file's row or, where it has none, as it is stored. */
export function parentIn(
  rows: ReadonlyMap<string, RosterUnit>,
  units: ReadonlyMap<string, StoredUnit>,
  code: string,
  days: RosterDays,
): string | null {
  const row = rows.get(foldCode(code));
  return row ? row.parent : (latest(units.get(foldCode(code))?.facts ?? [], days)?.parent ?? null);
}

/** What people with several offices are in units of which a part of a roster does not tell: it stays. */
export function keptPlaces({ cadres }: StoredRoster, days: RosterDays, isBeyond: (unit: string) => boolean) {
  const of = (stored: StoredCadre | undefined) => {
    const fact = stored && latest(stored.facts, days);
    return fact?.active && fact.also ? placesOf(fact).filter(({ unit }) => isBeyond(unit)) : [];
  };
  return {
    of,
    /** Rows for those of whom the part says nothing any more, though it tells of one of their units. */
    left(told: readonly RosterCadre[], rows: ReadonlyMap<string, RosterUnit>): RosterCadre[] {
      const named = new Set(told.map(({ code, formerCode }) => foldCode(formerCode ?? code)));
      return cadres.flatMap((stored) => {
        const fact = latest(stored.facts, days);
        const [place] = of(stored);
        const code = rosterCodeOn(stored, laterOf(days.from, days.today));
        const isTold = fact !== undefined && placesOf(fact).some(({ unit }) => rows.has(foldCode(unit)));
        if (!fact || !place || !isTold || [...codesOf(stored)].some((one) => named.has(foldCode(one))))
          return [];
        const { name, fullTime, civilServant } = fact;
        return [{ code, name, ...place, fullTime, civilServant }];
      });
    },
  };
}
