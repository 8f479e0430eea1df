import type { Day } from "../calendar/time.ts";
import { type CadreFact, factAt } from "./dated.ts";
import { foldCode } from "./roster-code.ts";

/** A cadre's record, as far as its codes go. */
interface Coded {
  /** The first code, under which everything about the cadre is stored for ever. */
  readonly _id: string;
  readonly facts: readonly CadreFact[];
}

/** The code by which rosters named a cadre on a day: their first one until a roster gave another (column `Mã cũ`). */
export function rosterCodeOn({ _id, facts }: Coded, day: Day): string {
  return factAt(facts, day)?.code ?? _id;
}

/** Every code that a cadre has or had: none of them may ever be given to somebody else. */
export function codesOf({ _id, facts }: Coded): string[] {
  return [...new Set([_id, ...facts.flatMap(({ code }) => code ?? [])])];
}

/** Finds the one who has, or had, a code, whatever its case. */
export function createHolders<C extends Coded>(cadres: readonly C[]): (code: string) => C | undefined {
  const byCode = new Map(cadres.flatMap((cadre) => codesOf(cadre).map((code) => [foldCode(code), cadre])));
  return (code) => byCode.get(foldCode(code));
}
