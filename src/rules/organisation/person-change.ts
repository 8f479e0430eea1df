import { type Day, laterOf } from "../calendar/time.ts";
import { createHolders, rosterCodeOn } from "./cadre-codes.ts";
import { type CadreFact, comingOn, factAt } from "./dated.ts";
import type { RosterDays } from "./planned-roster.ts";
import type { RosterCadre, RosterTold, StoredCadre } from "./roster.ts";
import { foldCode } from "./roster-code.ts";

/** What can be told of one person without a file. */
export type PersonChange =
  /** Joins, or comes back under the same code. */
  | { readonly does: "add"; readonly cadre: RosterCadre; readonly isNew: boolean }
  /** These fields are other ones; whatever is left out stays. `code`: as for leaving, the one they are stored under. */
  | { readonly does: "change"; readonly code: string; readonly fields: Partial<Omit<RosterCadre, "code">> }
  | { readonly does: "dismiss"; readonly code: string };

/**
 * The change as a roster that tells of this person alone, for {@link planRoster}.
 * @returns undefined when there is no such person: they have left meanwhile; when somebody has got the newcomer's code; or
 *   when who would come back is there already, maybe in another's unit
 */
export function toldOf(
  cadres: readonly StoredCadre[],
  change: PersonChange,
  days: RosterDays,
): RosterTold | undefined {
  const until = laterOf(days.from, days.today);
  if (change.does === "add") {
    const holder = createHolders(cadres)(change.cadre.code);
    if (change.isNew !== (holder === undefined) || (holder && rowOf(holder, until))) return undefined;
    return { units: [], cadres: [change.cadre], leaving: [] };
  }
  const stored = cadres.find(({ _id }) => _id === change.code);
  const row = stored && rowOf(stored, until);
  if (!row) return undefined;
  if (change.does === "dismiss") return { units: [], cadres: [], leaving: [stored._id] };
  return { units: [], cadres: [{ ...row, ...change.fields }], leaving: [] };
}

/**
 * From when a change holds: not before somebody comes, and not before a day on which something else changed. The change gives a
 * whole row, which would put the unit and the offices of now in the place of those of before, in reports that are closed.
 */
export function beginOf(cadres: readonly StoredCadre[], change: PersonChange, days: RosterDays): Day {
  if (change.does === "add") return days.from;
  const facts = cadres.find(({ _id }) => _id === change.code)?.facts ?? [];
  const until = laterOf(days.from, days.today);
  const comes = comingOn(facts, until);
  if (comes || change.does === "dismiss") return comes ?? days.from;
  const held = facts.filter(({ from }) => from <= until);
  const now = formOf(held.at(-1), change.fields);
  const last = held.findLastIndex((fact) => formOf(fact, change.fields) !== now);
  // What follows the last other fact says the same, but for what is changed.
  return last < 0 ? days.from : laterOf(days.from, held[last + 1]?.from ?? days.from);
}

/** What a fact says once these fields are other ones, to be compared. */
function formOf(fact: CadreFact | undefined, fields: Partial<RosterCadre>): string {
  const { name, code, unit, positions, also, fullTime, civilServant } = { ...fact, ...fields };
  const places = [{ unit, positions }, ...(also ?? [])].map((place) => [
    place.unit,
    ...(place.positions ?? []).toSorted(),
  ]);
  return JSON.stringify([name, code ?? null, places, fullTime, civilServant, fact?.active]);
}

/** A person's row as a roster of that day would have it; undefined for one who is not there then. */
function rowOf(stored: StoredCadre, day: Day): RosterCadre | undefined {
  const { facts, birthDate, phone } = stored;
  const fact = factAt(facts, day);
  if (!fact?.active) return undefined;
  const { name, unit, positions, also, fullTime, civilServant } = fact;
  const code = rosterCodeOn(stored, day);
  return { code, name, unit, positions, also, fullTime, civilServant, birthDate, phone };
}

const AFTER_UNIT = /^([._/-]?)(\d{1,9})$/u;
const FIRST_WIDTH = 2;

/**
 * The code of a newcomer: the unit's code and the next number, written as the unit's other codes are (`AK04` beside `AK03`,
 * `AK-004` beside `AK-003`; `AK-01` where there is none).
 * @param taken every code that the unit has ever had, also of those who left
 */
export function nextCode(unit: string, taken: readonly string[]): string {
  const own = taken.flatMap((code) => {
    if (!foldCode(code).startsWith(foldCode(unit))) return [];
    const [, joint = "", digits] = AFTER_UNIT.exec(code.slice(unit.length)) ?? [];
    const lead = `${code.slice(0, unit.length)}${joint}`;
    return digits ? [{ lead, digits, number: Number(digits) }] : [];
  });
  const last = own.toSorted((a, b) => a.number - b.number).at(-1);
  if (!last) return `${unit}-${"1".padStart(FIRST_WIDTH, "0")}`;
  return `${last.lead}${String(last.number + 1).padStart(last.digits.length, "0")}`;
}
