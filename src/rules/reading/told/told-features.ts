import { placesOf } from "../words/feature-places.ts";
import { plainWords } from "./line-classes.ts";
import { type Grouped, groupedWords } from "./line-groups.ts";

/** How many places there are for features: several may share one. */
export const TOLD_PLACES = 131_072;

/** Places of a line's words, of its words in their groups, and of its groups alone, each alone and in company; of which groups follow which, and who did it. */
export function toldFeatures(text: string): number[] {
  const grouped = groupedWords(text);
  const groups = ["^", ...grouped.flatMap(({ group }) => group ?? []), "$"];
  const each = [...new Set(groups)].filter((group) => group !== "|");
  const doer = doerOf(grouped);
  return placesOf(
    [
      ...inCompany("word", ["^", ...plainWords(text), "$"], 2),
      ...markedWords(text).map((word) => `as ${word}`),
      ...inCompany("", ["^", ...grouped.map(({ as }) => as), "$"], 3),
      ...inCompany("only", groups, 3),
      ...each.flatMap((one, at) => each.slice(at + 1).map((other) => `${one} .. ${other}`)),
      ...["", ...each].map((group) => `by ${doer} ${group}`),
    ],
    TOLD_PLACES,
  );
}

/** Words alone, by twos and by threes, and those with one between. */
function inCompany(lead: string, words: readonly string[], most: 2 | 3): string[] {
  return words.flatMap((word, at) => {
    const [next, third] = [words[at + 1], words[at + 2]];
    return [
      `${lead}:${word}`,
      ...(next === undefined ? [] : [`${lead}:${word} ${next}`]),
      ...(third === undefined || most === 2
        ? []
        : [`${lead}:${word} ${next} ${third}`, `${lead}:${word} _ ${third}`]),
    ];
  });
}

/** Words that have a mark, as they are written. */
function markedWords(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /[^\p{ASCII}]/u.test(word));
}

const DOERS: ReadonlySet<string | undefined> = new Set(["ME", "WE", "PERSON", "KIN", "OTHERS"]);
/** Whoever stands behind these was helped or kept company. */
const NO_DOER_BEHIND: ReadonlySet<string | undefined> = new Set(["WITH", "FOR", "WORK"]);

/** Who is named first of those that may have done it. */
function doerOf(grouped: readonly Grouped[]): string {
  const of = grouped.flatMap(({ group }) => group ?? []);
  return of.find((group, at) => DOERS.has(group) && !NO_DOER_BEHIND.has(of[at - 1])) ?? "nobody";
}
