import { matchesName } from "../reading/names.ts";
import { plain } from "../reading/words/plain.ts";

/** The units that words may mean, with or without diacritics: by code or whole name; where there is none, by words of the name. */
export function unitsMeant<U extends { readonly code: string; readonly name: string }>(
  units: readonly U[],
  words: string,
): U[] {
  const said = plain(words);
  const exact = units.filter(({ code, name }) => plain(code) === said || plain(name) === said);
  return exact.length > 0 ? exact : units.filter(({ name }) => matchesName(name, words));
}
