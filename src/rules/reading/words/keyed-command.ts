import { commandWithoutSlash } from "../quick-text.ts";
import { plain } from "./plain.ts";
import { madeByKeys } from "./typed-keys.ts";

/** As phones shorten the command that is typed most. */
const SHORTENED = /^(\s*\/?)(?:gtn|gi[ờo] ?tn)(?=[\s:]|$):?/iu;

/**
 * A line that names a command shortened, or in raw keys of Telex or VNI, in the words that were meant: `gtn 2`, `tieens ddooj`,
 * `/giowftinhfnguyeenj 2 hoom qua`. Any other line comes back as it is.
 */
export function commandInWords(text: string, commandNames: ReadonlySet<string>): string {
  const composed = text.normalize("NFC");
  if (SHORTENED.test(composed)) return composed.replace(SHORTENED, "$1gio tinh nguyen");
  if (commandWithoutSlash(text, commandNames)) return text;
  const said = madeByKeys(text)?.line;
  if (said === undefined) return text;
  if (commandWithoutSlash(said, commandNames)) return said;
  return text.trimStart().startsWith("/") ? (afterItsName(said, commandNames) ?? text) : text;
}

/** A letter with its shape and its tone. */
const MOST_KEYS_A_LETTER = 3;

/** Only after a slash, where it can be nothing else: syllables joined as in the command's name, `/giowftinhf nguyeenj 2`. */
function afterItsName(text: string, commandNames: ReadonlySet<string>): string | undefined {
  const names = new Map([...commandNames].map((name) => [withoutKeys(name), name]));
  const longest = Math.max(...[...names.keys()].map((name) => name.length));
  let joined = "";
  for (const word of text.matchAll(/[^\s/]+/gu)) {
    joined += plain(word[0]);
    if (joined.length > MOST_KEYS_A_LETTER * longest) return undefined;
    const name = names.get(withoutKeys(joined));
    if (name) return `/${name}${text.slice(word.index + word[0].length)}`;
  }
  return undefined;
}

/** What is left of a word when every letter that may be a key is taken away. */
function withoutKeys(word: string): string {
  return word.replaceAll(/([aeod])\1/g, "$1").replaceAll(/[fsrxjw\d]/g, "");
}
