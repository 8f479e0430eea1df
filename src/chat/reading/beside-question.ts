import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { isNegation, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { givenNameIn, namedByPart } from "./labels.ts";
import type { OpenQuestion } from "./reply.ts";

/** Small words with which somebody is put forward: “để Bích ghi”, “Giang thì chủ trì”. */
const SMALL = new Set("để cho thì là do mà cũng sẽ nữa bạn anh chị em đồng chí đ c".split(" "));

/** One word that is left of an idea of one's own may stand in any label. */
const LEAST_BESIDE_OWN = 2;

/**
 * The options that are named beside the question's own words: “Giang chủ trì” to “Ai chủ trì?”, “Cường vắng, Thi cũng vắng” to “Ai
 * vắng?”. What an answer repeats of its question carries nothing; a “không” always does.
 * @returns nothing where any part of the line names none, or more than one
 */
export function namedBesideQuestion(
  { options, own, asked = "" }: Pick<OpenQuestion, "options" | "own" | "asked">,
  text: string,
): Option[] {
  const least = own ? LEAST_BESIDE_OWN : 1;
  const words = wordsOf(asked);
  for (const line of withoutCourtesy(text)) {
    const pieces = line.split(/[,;\n]| và | va /u).filter((piece) => piece.trim() !== "");
    const named = pieces.map((piece) => namedInPiece(options, piece, { asked: words, least }));
    if (named.length > 0 && named.every((each) => each.length === 1)) return [...new Set(named.flat())];
  }
  return [];
}

function namedInPiece(
  options: readonly Option[],
  piece: string,
  { asked, least }: { asked: readonly string[]; least: number },
): Option[] {
  const isRepeated = (word: string) => SMALL.has(word) || asked.some((each) => fits(word, each));
  const left = wordsOf(piece).filter((word) => isNegation(word) || !isRepeated(word));
  const line = left.join(" ");
  if (left.length < least) return [];
  // A bare yes or no, and a label that says no, are asked about.
  return yesOrNo(line)
    ? []
    : namedByPart(options, line).filter(({ label }) => !wordsOf(label).some(isNegation));
}

/** The people of whom a line tells something: “Cường vắng do con ốm” is about Đặng Quốc Cường. */
export function peopleToldOf(options: readonly Option[], text: string): Option[] {
  const [first = ""] = core(text).match(/[\p{L}\p{M}]+/u) ?? [];
  if (!/^\p{Lu}/u.test(first)) return [];
  return options.filter(({ label }) => {
    const name = givenNameIn(label);
    return name !== undefined && fits(first.toLowerCase(), name.toLowerCase());
  });
}
