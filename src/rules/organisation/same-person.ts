import { distance } from "fastest-levenshtein";
import { plain } from "../reading/words/plain.ts";

/** What a roster says of who somebody is. */
export interface Known {
  readonly name: string;
  readonly birthDate?: string | undefined;
}

/**
 * Whether a row can be of the person who has its code, so that a correction is told from a code that was given to somebody else:
 * the birth date is the same; or, where it is not known or corrected, the name but for a slip. A code given to a successor would
 * hand over everything that was done, and the account.
 */
export function canBeSame(known: Known, told: Known): boolean {
  const areBothBorn = known.birthDate !== undefined && told.birthDate !== undefined;
  if (areBothBorn && known.birthDate === told.birthDate) return true;
  const [was, is] = [wordsOf(known.name), wordsOf(told.name)];
  if (was.toSorted().join() === is.toSorted().join()) return true;
  if (areBothBorn) return false;
  if (isPartOf(was, is) || isPartOf(is, was)) return true;
  const [given = "", otherGiven = ""] = [was.at(-1), is.at(-1)];
  const isRest = was.slice(0, -1).join() === is.slice(0, -1).join();
  return given === otherGiven || (isRest && distance(given, otherGiven) <= 1);
}

/** One name leaves out a word of the other. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 1 && some.every((word) => all.includes(word));
}

function wordsOf(name: string): string[] {
  return plain(name).split(" ");
}
