import { inWords } from "../../../src/rules/asking/in-words.ts";
import { type DeedKind, KINDS } from "../../../src/rules/duties/deed-kinds.ts";
import { kindShares } from "../../../src/rules/reading/told/kind-shares.ts";
import { readInParts, shareOf } from "./held-out-parts.ts";
import type { KindSet } from "./kind-lines.ts";
import { learnKinds } from "./learn-kinds.ts";

/** So surely of one kind, a line is logged as that. */
const SURE = 0.8;
/** A line less like none may be logged; one less than the second is asked about, however it is told. */
const MOST_NONE = 0.5;
const LEAST_NONE = 0.3;

/** Shares of lines of one kind each, and of those that tell none, as they come out that were not learned from. */
export interface HeldOutKinds {
  kinds: { lines: number; right: number; wrong: number; likeNone: number };
  none: { lines: number; likeADeed: number; surelyADeed: number };
}

/** Each part of the sets as its kinds are read by what the others teach. */
export function heldOutKinds(sets: readonly KindSet[]): HeldOutKinds {
  const read = readInParts(sets, learnKinds, (weights, { text, right }) => {
    const { kinds, none } = kindShares(inWords(text) ?? text, weights);
    const [sure] = kinds.filter(({ share }) => share >= SURE);
    return { right: right && onlyKindOf(right), sure: sure?.kind, none };
  });
  const ofOne = read.filter(({ right }) => right !== undefined && right !== "none");
  const ofNone = read.filter(({ right }) => right === "none");
  return {
    kinds: {
      lines: ofOne.length,
      right: shareOf(ofOne, ({ right, sure }) => sure === right),
      wrong: shareOf(ofOne, ({ right, sure }) => sure !== undefined && sure !== right),
      likeNone: shareOf(ofOne, ({ none }) => none > MOST_NONE),
    },
    none: {
      lines: ofNone.length,
      likeADeed: shareOf(ofNone, ({ none }) => none < LEAST_NONE),
      surelyADeed: shareOf(
        ofNone,
        ({ none, sure }) => none < MOST_NONE && sure !== undefined && sure !== "hours",
      ),
    },
  };
}

function onlyKindOf(right: readonly number[]): DeedKind | "none" | undefined {
  const column = right.indexOf(1);
  return column < 0 ? undefined : (KINDS[column] ?? "none");
}
