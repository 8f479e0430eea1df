import { collectedSets } from "./collected-sets.ts";

/** A line, and how surely it tells what its speaker has done: 1 it does, 0 it does not. */
export interface ToldLine {
  readonly text: string;
  readonly told: number;
}

/** Lines that were collected together, by one mind at one time. */
export type ToldSet = readonly ToldLine[];

const MEANS_TOLD = /^(?:\d|hours|activity|meeting|song|dance|sport|shirt|log)/u;
/** A line that is as well asked about. */
const OR_ASKED = 0.7;
/** A line that is to be asked about. */
const ASKED = 0.1;

/** All sets of the collections. */
export function toldSets(): ToldSet[] {
  return collectedSets<ToldLine>(
    (text, rights) => ({ text, told: toldOf(rights) }),
    (text) => ({ text, told: 0 }),
  );
}

function toldOf(rights: readonly string[]): number {
  const told = rights.filter((right) => MEANS_TOLD.test(right)).length;
  if (told === rights.length) return 1;
  if (told > 0) return OR_ASKED;
  return rights.includes("ask") ? ASKED : 0;
}
