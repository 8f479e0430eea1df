import { type Day, laterOf } from "../calendar/time.ts";
import { isHead, type Office } from "./offices.ts";

/** A cadre's office in one more unit. */
export interface SecondOffice {
  /** The unit's code. */
  unit: string;
  positions: string[];
  offices: Office[];
}

/** What is true of a cadre from a day on, until the next fact. */
export interface CadreFact {
  from: Day;
  name: string;
  /** As rosters name the cadre, where that is no longer the code under which the record is kept. */
  code?: string;
  /** The unit's code. */
  unit: string;
  /** As written in the roster: `Bí thư`, `Ủy viên Ban Chấp hành`, free text. */
  positions: string[];
  /** What an import recognised in the positions: rights follow from this alone. */
  offices: Office[];
  /** Offices in further units. The one in `unit` is the highest: there the cadre is counted, once. */
  also?: SecondOffice[];
  fullTime: boolean;
  civilServant: boolean;
  active: boolean;
}

/** Whether a fact makes its cadre a head of a unit, the own one or a further one. */
export function isHeadOf(fact: Pick<CadreFact, "offices" | "unit" | "also">, unit: string): boolean {
  return [fact, ...(fact.also ?? [])].some((place) => place.unit === unit && isHead(place));
}

/** Whether a fact puts its cadre into a unit, as the own one or a further one. */
export function isInUnit(fact: Pick<CadreFact, "unit" | "also">, unit: string): boolean {
  return fact.unit === unit || (fact.also ?? []).some((place) => place.unit === unit);
}

/** What is true of a unit from a day on, until the next fact. */
export interface UnitFact {
  from: Day;
  name: string;
  level: string;
  /** Code of the unit above, null at the top. */
  parent: string | null;
  active: boolean;
  /** Of a unit that is no longer there: code of the one into which it went. */
  into?: string;
}

/**
 * The fact that holds on a day: the last one that begins on or before it. The opening fact also holds for all time before
 * it: of those in the very first roster, so that it gives meaning to what was logged earlier; of whoever comes later it says
 * that they were not there (see {@link factsOfNewcomer}).
 * @param facts sorted by `from`; of two of one day the later one holds
 */
export function factAt<F extends { from: Day }>(facts: readonly F[], day: Day): F | undefined {
  return facts.findLast((fact) => fact.from <= day) ?? facts[0];
}

/** The facts of a person or unit that comes after the first roster: not there until that day. */
export function factsOfNewcomer<F extends { from: Day; active: boolean }>(fact: F): F[] {
  return [{ ...fact, active: false }, fact];
}

/**
 * The facts once `fact` holds from its day on. It takes the place of what was said since, up to today; what was planned for
 * later stays, unless the one meant leaves or is dissolved: a plan of before brings nobody back. The opening fact stays in
 * any case: reports of before come out as they were.
 */
export function withFact<F extends { from: Day; active: boolean }>(
  facts: readonly F[],
  fact: F,
  today: Day,
): F[] {
  const [opening, ...later] = facts;
  if (!opening) return [fact];
  const { from } = fact;
  const until = laterOf(from, today);
  return [
    opening.from > from ? { ...opening, from } : opening,
    ...later.filter((other) => other.from < from),
    fact,
    ...(fact.active ? later.filter((other) => other.from > until) : []),
  ];
}

/** The first day of somebody who is not there yet, or not there any more, and is planned to come. */
export function comingOn(facts: readonly { from: Day; active: boolean }[], day: Day): Day | undefined {
  if (factAt(facts, day)?.active) return undefined;
  return facts.find(({ from, active }) => active && from > day)?.from;
}

/**
 * The day on which somebody who is there on `day` has joined, or come back; undefined for one who has been there since the
 * first roster.
 */
export function joinedOn(facts: readonly { from: Day; active: boolean }[], day: Day): Day | undefined {
  let at = facts.findLastIndex(({ from }) => from <= day);
  while (at > 0 && facts[at - 1]?.active) at -= 1;
  return at > 0 && facts[at]?.active ? facts[at]?.from : undefined;
}
