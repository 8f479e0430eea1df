import { inWords } from "../../../src/rules/asking/in-words.ts";
import { type HowTold, howTold } from "../../../src/rules/reading/told/how-told.ts";
import { toldShare } from "../../../src/rules/reading/told/told-share.ts";
import { readInParts, shareOf } from "./held-out-parts.ts";
import { learnTold } from "./learn-told.ts";
import type { ToldSet } from "./told-lines.ts";

const HOURS = /\d *(?:h|g|t|p|tiếng|tieng|giờ|gio|phút|phut)(?!\p{L})/iu;

/** Of how many lines of a kind each was said how often. */
type Said = Record<HowTold | "lines", number>;

/** How surely lines that were not learned from are told: each part of the sets in turn is read by what the others teach. */
export function heldOutTold(sets: readonly ToldSet[]): { told: Said; talk: Said; talkOfHours: Said } {
  const read = readInParts(sets, learnTold, (weights, line) => ({
    ...line,
    how: howTold(line.text, toldShare(inWords(line.text) ?? line.text, weights)),
  }));
  const talk = read.filter(({ told }) => told === 0);
  return {
    told: saidOf(read.filter(({ told }) => told === 1)),
    talk: saidOf(talk),
    talkOfHours: saidOf(talk.filter(({ text }) => HOURS.test(text))),
  };
}

function saidOf(read: readonly { how: HowTold }[]): Said {
  const share = (how: HowTold) => shareOf(read, (line) => line.how === how);
  return {
    lines: read.length,
    certainly: share("certainly"),
    surely: share("surely"),
    rather: share("rather"),
    unclear: share("unclear"),
    hardly: share("hardly"),
  };
}
