import { wordMadeBy } from "../reading/words/typed-keys.ts";

/** One such word may be a name or a slip. */
const FEWEST_MADE = 2;

/**
 * A line typed in raw keys of Telex or VNI in the words that they would have made: `tuaanf nayf em conf thieeus gif`; undefined
 * for one that is not.
 */
export function inWords(text: string): string | undefined {
  if (/[^\p{ASCII}]/u.test(text)) return undefined;
  let made = 0;
  const line = text.replaceAll(/[a-z][a-z\d]*/giu, (keys) => {
    const word = wordMadeBy(keys);
    if (word !== undefined) made++;
    return word ?? keys;
  });
  return made >= FEWEST_MADE ? line : undefined;
}
