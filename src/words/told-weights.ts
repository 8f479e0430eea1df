import { z } from "zod";
import { TOLD_PLACES, type ToldWeights } from "../rules/reading/told/told-share.ts";
import { PACKED_WEIGHTS, readLearned } from "./learned-file.ts";

const shape = z.object({ scale: z.number(), weights: PACKED_WEIGHTS });

let read: ToldWeights | undefined;

/** What was learned of how people tell what they did, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function toldWeights(): ToldWeights {
  read ??= readLearned("told-lines.json", shape, () => TOLD_PLACES);
  return read;
}
