import { madeByKeys } from "../reading/words/typed-keys.ts";

/** One such word may be a name or a slip. */
const FEWEST_MADE = 2;

/**
 * A line typed in raw keys of Telex or VNI in the words that they would have made: `tuaanf nayf em conf thieeus gif`; undefined
 * for one that is not.
 */
export function inWords(text: string): string | undefined {
  const keyed = madeByKeys(text);
  return keyed && keyed.made >= FEWEST_MADE ? keyed.line : undefined;
}
