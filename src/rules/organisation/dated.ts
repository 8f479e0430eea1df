import type { Day } from "../calendar/time.ts";
import type { Office } from "./offices.ts";

/** What is true of a cadre from a day on, until the next fact. */
export interface CadreFact {
  from: Day;
  name: string;
  /** The unit's code. */
  unit: string;
  /** As written in the roster: `Bí thư`, `Ủy viên Ban Chấp hành`, free text. */
  positions: string[];
  /** What an import recognised in the positions: rights follow from this alone. */
  offices: Office[];
  fullTime: boolean;
  civilServant: boolean;
  active: boolean;
}

/** What is true of a unit from a day on, until the next fact. */
export interface UnitFact {
  from: Day;
  name: string;
  level: string;
  /** Code of the unit above, null at the top. */
  parent: string | null;
  active: boolean;
}

/**
 * The fact that holds on a day: the last one that begins on or before it. The first fact also holds for all time before
 * it, so that a person's first roster gives meaning to what was logged earlier.
 * @param facts sorted by `from`
 */
export function factAt<F extends { from: Day }>(facts: readonly F[], day: Day): F | undefined {
  return facts.findLast((fact) => fact.from <= day) ?? facts[0];
}
