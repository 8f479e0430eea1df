import { isNegation } from "../../rules/reading/talk/yes-no.ts";
import { withoutMarks } from "../../rules/reading/words/plain.ts";
import { allFit, fits, runIn } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { partsOf } from "./labels.ts";

/** Options worth naming when no option was named clearly. */
export function likely(options: readonly Option[], text: string): Option[] {
  const words = partsOf(text);
  if (words.length === 0 || !words.some((word) => /\p{L}{2}/u.test(word))) return [];
  const near = options.filter(({ label }) => isNear(partsOf(label), words) || namesOneOfIts(label, words));
  return near.length <= MOST_NAMED ? near : [];
}

/** More than these named again is the question itself. */
const MOST_NAMED = 4;

/** “họp BCH tháng 12” names the first of “Họp BCH, BTV”. */
function namesOneOfIts(label: string, words: readonly string[]): boolean {
  const pieces = label.split(",").map(partsOf);
  return (
    pieces.length > 1 &&
    !words.some(isNegation) &&
    pieces.some((piece) => piece.length > 1 && standsIn(words, piece))
  );
}

function standsIn(words: readonly string[], piece: readonly string[]): boolean {
  return words.some((_, from) => allFit(words.slice(from, from + piece.length), piece));
}

/** The label stands in the text, all words of the text in the label, or a letter is wrong. */
function isNear(label: readonly string[], words: readonly string[]): boolean {
  const saysNo = words.some(isNegation);
  if (saysNo !== label.some(isNegation)) return !saysNo && runIn(label, words) >= 0;
  if (runIn(words, label) >= 0) return true;
  const content = words.filter((word) => !isNegation(word));
  if (content.length === 0) return false;
  const own = [...label];
  const isWithin = content.every((word) => {
    const at = own.findIndex((each) => fits(word, each) || isSlip(word, each));
    if (at < 0) return false;
    own.splice(0, at + 1);
    return true;
  });
  return isWithin || isInitials(label, content);
}

function isInitials(label: readonly string[], [word = "", ...rest]: readonly string[]): boolean {
  if (rest.length > 0 || word.length < 2) return false;
  return label.some((_, from) =>
    [...word].every((letter, n) => fits(letter, (label[from + n] ?? "").slice(0, 1))),
  );
}

/** Other marks; one letter too many, too few, or another, or two changed about, in a word of four or more. */
function isSlip(typed: string, word: string): boolean {
  const [said, own] = [withoutMarks(typed), withoutMarks(word)];
  if (said === own) return true;
  if (Math.max(said.length, own.length) < 4 || Math.abs(said.length - own.length) > 1) return false;
  let from = 0;
  while (from < said.length && said[from] === own[from]) from++;
  const rest = (a: string, b: string) => a.slice(from + 1) === b.slice(from + 1);
  return (
    rest(said, own) ||
    said.slice(from) === own.slice(from + 1) ||
    said.slice(from + 1) === own.slice(from) ||
    (said[from] === own[from + 1] &&
      said[from + 1] === own[from] &&
      said.slice(from + 2) === own.slice(from + 2))
  );
}
