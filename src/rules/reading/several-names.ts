/** Names before one deed, and the deed. */
export interface SeveralNames {
  readonly names: readonly string[];
  readonly said: string;
}

/** Words of the longest name that is looked for. */
const MOST_NAME_WORDS = 6;
const BETWEEN = /^(?:[,;&]|và|va|với|voi)$/iu;

/**
 * Takes `Bích, Cường và Phó hôm qua` apart: at least two members, and names between them that nobody bears.
 * @param isMember whether words are surely somebody's name
 * @returns undefined where one is named, or a deed stands before the second name: `Bích 2 tiếng với Cường`
 */
export function severalNames(text: string, isMember: (words: string) => boolean): SeveralNames | undefined {
  // No comma of a number: `1,5`.
  const words = text
    .trim()
    .replaceAll(/\s*([,;&])(?!\d)\s*/gu, " $1 ")
    .split(/\s+/u)
    .filter(Boolean);
  const parts = partsOf(words);
  const named = parts.map(({ at, end }) => nameAt(words, { at, end }, isMember));
  const whole = parts.findIndex(({ at, end }, n) => !isNameAlone(words.slice(at, end), named[n], end));
  const upTo = whole < 0 ? parts.length - 1 : whole;
  const last = named.slice(0, upTo + 1).findLastIndex((end) => end !== undefined);
  if (named.slice(0, last + 1).filter((end) => end !== undefined).length < 2) return undefined;
  const names = parts.slice(0, last + 1).map(({ at, end }, n) => words.slice(at, named[n] ?? end).join(" "));
  const rest = words.slice(named[last] ?? words.length);
  while (BETWEEN.test(rest[0] ?? "")) rest.shift();
  return { names, said: rest.join(" ").replaceAll(/ (?=[,;])/gu, "") };
}

interface Part {
  readonly at: number;
  readonly end: number;
}

function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at <= words.length; ) {
    const between = words.findIndex((word, place) => place >= at && BETWEEN.test(word));
    const end = between < 0 ? words.length : between;
    if (end > at) parts.push({ at, end });
    at = end + 1;
  }
  return parts;
}

/** Where the longest name ends with which a part begins. */
function nameAt(
  words: readonly string[],
  { at, end }: Part,
  isMember: (words: string) => boolean,
): number | undefined {
  for (let last = Math.min(end, at + MOST_NAME_WORDS); last > at; last--)
    if (isMember(words.slice(at, last).join(" "))) return last;
  return undefined;
}

/** A part that is a name and no more, of a member or of somebody unknown. */
function isNameAlone(part: readonly string[], named: number | undefined, end: number): boolean {
  if (named !== undefined) return named === end;
  return part.length <= MOST_NAME_WORDS && !part.some((word) => /\d/u.test(word));
}
