import { plain } from "./words/plain.ts";

/** Words of the longest command that is looked for. */
const MOST_WORDS = 6;

/**
 * A command typed as people type it, without the slash, with spaces, with or without diacritics: `giotinhnguyen 2`,
 * `Giờ tình nguyện: 2 tiếng`. The longest name wins; `rest` is what follows, as typed. A sentence may also begin with a
 * command's words; the router decides that by the rest.
 */
export function commandWithoutSlash(
  text: string,
  names: ReadonlySet<string>,
): { command: string; rest: string } | undefined {
  const source = text.normalize("NFC").trim().replace(/^\//u, "");
  let found: { command: string; rest: string } | undefined;
  let joined = "";
  let words = 0;
  for (const word of source.matchAll(/\S+/gu)) {
    if (++words > MOST_WORDS) break;
    joined += plain(word[0]);
    const command = joined.replace(/(?<![:,.\-–])[:,.\-–]+$/u, "");
    if (names.has(command)) found = { command, rest: source.slice(word.index + word[0].length).trim() };
  }
  return found;
}
