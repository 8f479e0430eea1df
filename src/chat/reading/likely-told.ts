import { TOLD } from "../../rules/asking/guess.ts";
import { inWords } from "../../rules/asking/in-words.ts";
import { clausesBesideStory } from "../../rules/reading/hours/told-clause.ts";
import { type HowTold, howTold, isToldEnough } from "../../rules/reading/told/how-told.ts";
import { speaksAgainst } from "../../rules/reading/told/speaks-against.ts";
import { toldByAll } from "../../rules/reading/told/told-by-all.ts";
import { toldShare } from "../../rules/reading/told/told-share.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { toldWeights } from "../../words/told-weights.ts";
import { likelyKinds } from "./likely-kinds.ts";
import { likelyMeanings } from "./likely-meanings.ts";

const AT_HAND = 32;

/** From 0 to 1: how like a line is to those that tell what their speaker has done. Several readers ask of the same line. */
const toldShareOf = remembering(AT_HAND, (text) => {
  const line = inWords(text) ?? text;
  const meanings = likelyMeanings({ text: line, asksOfOthers: false });
  return toldByAll({
    told: toldShare(line, toldWeights()),
    none: likelyKinds(text).none,
    asksNothing: meanings.find(({ meaning }) => meaning === TOLD)?.share ?? 0,
  });
});

/** How surely a line tells what the speaker has done, by the lines that it is like. */
export function likelyTold(text: string): HowTold {
  return howTold(text, toldShareOf(text));
}

/** So little is like what anybody tells: one of a thousand told lines, and two of three of talk. */
const NOTHING_TOLD = 0.03;

/** Whether a line is so unlike told ones that it is not even asked about: “anh ơi chủ nhật có mặc áo xanh không”. */
export function tellsNothing(text: string): boolean {
  return toldShareOf(text) <= NOTHING_TOLD;
}

/** The clauses of a line that tell by themselves, with only a story around them; none of a line that as a whole hardly tells anything: “hôm qua em trồng cây 2 tiếng, em bệnh nên ở nhà”. */
export function toldClauses(text: string): string[] {
  if (speaksAgainst(text) || likelyTold(text) === "hardly") return [];
  return clausesBesideStory(text).filter((clause) => isToldEnough(likelyTold(clause)));
}
