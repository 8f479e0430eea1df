import { matchesName } from "../reading/names.ts";
import { plain } from "../reading/words/plain.ts";

interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * The units that words may mean, with or without diacritics: by code or whole name; where there is none, by words of the name, also
 * as phones shorten them (`kv1`).
 */
export function unitsMeant<U extends Named>(units: readonly U[], words: string): U[] {
  const exact = calledSo(units, words);
  if (exact.length > 0) return exact;
  const named = namedBy(units, words);
  const whole = wholeWords(words);
  return named.length > 0 || whole === words ? named : namedBy(units, whole);
}

/** “khu vực 1” is not the tenth one, where there is a first. */
function namedBy<U extends Named>(units: readonly U[], words: string): U[] {
  const named = units.filter(({ name }) => matchesName(name, words));
  const [last = ""] = /(?<!\d)\d+$/u.exec(words.trim()) ?? [];
  const numbered = named.filter(({ name }) => last !== "" && plain(name).split(" ").includes(last));
  return numbered.length > 0 ? numbered : named;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})kv ?(?=\d)/giu, "khu vực "],
  [/(?<!\p{L})(?:cđ|cd) ?(?=\d|\p{L}{2})/giu, "chi đoàn "],
];

function wholeWords(words: string): string {
  return SHORT.reduce((said, [short, whole]) => said.replace(short, whole), words);
}

/**
 * The same, also among those that are no longer there: what is one's code or whole name does not mean another of whose name it is only
 * a part, as an heir's name often holds that of a unit that has gone into it.
 */
export function unitsMeantEver<U extends Named>(
  { there, gone }: { there: readonly U[]; gone: readonly U[] },
  words: string,
): U[] {
  const isGoneOne = calledSo(there, words).length === 0 && calledSo(gone, words).length > 0;
  const meant = isGoneOne ? [] : unitsMeant(there, words);
  return meant.length > 0 ? meant : unitsMeant(gone, words);
}

function calledSo<U extends Named>(units: readonly U[], words: string): U[] {
  const said = plain(words);
  return units.filter(({ code, name }) => plain(code) === said || plain(name) === said);
}
