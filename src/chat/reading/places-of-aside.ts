import { withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import type { PlainKey } from "../../words/words.ts";
import type { GivenAnswer, PendingQuestion } from "../message/question.ts";
import { namedWhole } from "./labels.ts";
import { placesIn } from "./places.ts";

/**
 * What numbers mean while a short list stands in front of a choice: places of that list, since it was shown last. Several of it
 * are an answer where several may be picked; those of the longer list before are not guessed.
 */
export function placesOfAside(
  { aside, kind, options = [] }: PendingQuestion,
  text: string,
): { answer: GivenAnswer } | { no: PlainKey } | undefined {
  if (!aside || aside.gathers || (kind !== "one" && kind !== "many")) return undefined;
  for (const line of withoutCourtesy(text)) {
    if (namedWhole(options, line).length > 0) return undefined;
    const read = placesIn(line, aside.options.length, kind === "many");
    const values = read && "places" in read ? read.places.map((place) => valuesOf(aside, place)) : [];
    const picked = values.flatMap((each) => each ?? []);
    if (kind === "many" && picked.length > 0 && values.every(Boolean))
      return { answer: [...new Set(picked)] };
    if (read && /\d/u.test(line)) return { no: "number-of-nothing" };
  }
  return undefined;
}

/** The options of the question that this place of the short list picks; undefined where it does something else. */
function valuesOf({ options }: NonNullable<PendingQuestion["aside"]>, place: number): string[] | undefined {
  const means = options[place - 1]?.means;
  return typeof means === "object" && "answer" in means && Array.isArray(means.answer)
    ? means.answer
    : undefined;
}
