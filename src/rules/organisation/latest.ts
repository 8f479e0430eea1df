import { laterOf } from "../calendar/time.ts";
import { type CadreFact, factAt, type UnitFact } from "./dated.ts";
import type { RosterDays } from "./planned-roster.ts";

/** What holds before the import: on its day or, where that lies back, by what was said until today. */
export function latest<F extends CadreFact | UnitFact>(facts: readonly F[], { from, today }: RosterDays) {
  return factAt(facts, laterOf(from, today));
}
