import { z } from "zod";
import { PLACES } from "../rules/asking/features.ts";
import type { Learned } from "../rules/asking/likely-intents.ts";
import { PACKED_WEIGHTS, readLearned } from "./learned-file.ts";

const shape = z.object({
  meanings: z.array(z.string()),
  ofHeads: z.array(z.string()),
  scale: z.number(),
  weights: PACKED_WEIGHTS,
});

let read: Learned | undefined;

/** What was learned of how people ask, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function likelyQuestions(): Learned {
  read ??= readLearned("likely-questions.json", shape, ({ meanings }) => PLACES * meanings.length);
  return read;
}
