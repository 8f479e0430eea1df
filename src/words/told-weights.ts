import { TOLD_PLACES } from "../rules/reading/told/told-features.ts";
import type { LearnedWeights } from "../rules/reading/words/learned-shares.ts";
import { LEARNED_WEIGHTS, readLearned } from "./learned-file.ts";

let read: LearnedWeights | undefined;

/** What was learned of how people tell what they did, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function toldWeights(): LearnedWeights {
  read ??= readLearned("told-lines.json", LEARNED_WEIGHTS, () => TOLD_PLACES);
  return read;
}
