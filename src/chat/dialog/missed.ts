import { distance } from "fastest-levenshtein";
import { offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { Words } from "../../words/words.ts";
import type { Option } from "../message/outgoing.ts";
import type { Aside, PendingQuestion } from "../message/question.ts";
import { stillThus } from "./beside.ts";
import { questionId } from "./question-id.ts";

const MOST_LIKELY = 2;

/**
 * What is said when an answer was not understood once more: shorter than the first time, with the two likeliest options, and
 * in turns, so that nobody reads the same three times.
 * @param times how many in a row were not understood, with this one
 * @param isKept what was answered so far is still there after leaving
 * @param why what was wrong with this very answer, if its flow said so
 */
export function missedAgain(
  words: Words,
  question: PendingQuestion,
  {
    said,
    why,
    key,
    times,
    isKept,
  }: { said: string; why: string | undefined; key: string; times: number; isKept: boolean },
): Aside {
  const isEven = times % 2 === 0;
  const text = isEven
    ? words.label(why ? "missed-refused" : "missed-again")
    : stillThus(words, question, isKept);
  const id = questionId(question.id, key, "missed");
  // Where a number is the answer itself (“2” hours), a numbered list would make it a place.
  const isValue = question.kind === "words" && !question.open && !question.numbered;
  const options = likeliest(isValue ? [] : (question.options ?? []), said).map((option) => ({
    value: `=${option.value}`,
    label: option.label,
    means: { answer: question.kind === "many" ? [option.value] : option.value },
  }));
  return { id, text: why ? `${why}\n\n${text}` : text, options };
}

/** Those whose labels are nearest to what was typed, in the order in which the question lists them. */
function likeliest(options: readonly Option[], said: string): Option[] {
  const typed = plain(said);
  const agrees = yesOrNo(said);
  // A yes means none that says no, and most likely what stands first.
  if (agrees) {
    const meant = options.filter(({ label }) => (offerSays(label) === "no") === (agrees === "no"));
    if (meant.length > 0) return meant.slice(0, MOST_LIKELY);
  }
  const far = ({ label }: Option) =>
    distance(plain(label), typed) - shared(plain(label), typed) * SHARED_WORD;
  const nearest = options.toSorted((a, b) => far(a) - far(b)).slice(0, MOST_LIKELY);
  return options.filter((option) => nearest.includes(option));
}

/** A word in common counts more than many letters that differ. */
const SHARED_WORD = 20;

function shared(one: string, other: string): number {
  const words = new Set(one.split(/\s+/u));
  return other.split(/\s+/u).filter((word) => words.has(word)).length;
}
