import { KIND_COLUMNS, KIND_PLACES } from "../rules/reading/told/kind-shares.ts";
import type { LearnedWeights } from "../rules/reading/words/learned-shares.ts";
import { LEARNED_WEIGHTS, readLearned } from "./learned-file.ts";

let read: LearnedWeights | undefined;

/** What was learned of what people tell, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function kindWeights(): LearnedWeights {
  read ??= readLearned("told-kinds.json", LEARNED_WEIGHTS, () => KIND_PLACES * KIND_COLUMNS);
  return read;
}
