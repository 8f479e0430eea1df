import { learnedSets, setsOf } from "../line-sets.ts";
import * as more from "../more-questions.ts";
import { ORDINARY, QUESTIONS } from "../questions.ts";

/**
 * All sets of the collections, of lines that are asked whether they tell a deed.
 * @param told makes a line of a text and of what is right for it
 * @param untold makes a line of a text that tells none: a question, or ordinary talk
 */
export function collectedSets<Line>(
  told: (text: string, rights: readonly string[]) => Line,
  untold: (text: string) => Line,
): Line[][] {
  const typed = [...["told.txt", "deeds.txt", "hours.txt"].flatMap(setsOf), ...learnedSets()].map(
    ({ rows }) =>
      rows.flatMap(([rights = "", text = ""]) =>
        text.startsWith("/") ? [] : [told(text, rights.split(", "))],
      ),
  );
  const asked = setsOf("questions.txt").map(({ rows }) => rows.map((cells) => untold(cells.at(-1) ?? "")));
  const others = [QUESTIONS, ORDINARY, ...Object.values(more)].map((rows) =>
    rows.flatMap(({ lines }) => lines.map(untold)),
  );
  return [...typed, ...asked, ...others];
}
