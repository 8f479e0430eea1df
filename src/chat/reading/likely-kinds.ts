import { inWords } from "../../rules/asking/in-words.ts";
import { type KindShares, kindShares } from "../../rules/reading/told/kind-shares.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { kindWeights } from "../../words/kind-weights.ts";

/** Clauses of a line are looked at one by one, by one reader after another. */
const AT_HAND = 32;

/** Which kind of deed a line tells, by the lines that it is like. */
export const likelyKinds: (text: string) => KindShares = remembering(AT_HAND, (text) =>
  kindShares(inWords(text) ?? text, kindWeights()),
);
