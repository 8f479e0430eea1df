import type { DeedsContext, DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { readUnsureDeeds } from "../../src/rules/reading/deeds/unsure-deeds.ts";
import { hasBeenAndIsDoubted } from "../../src/rules/reading/told/doubted-day.ts";
import { readAlike, readPossibly, readTold } from "./read-told.ts";

/**
 * What somebody tells who says not to be sure of it: `hình như hôm qua em có mặc áo xanh`. Whatever it would be without these words, it is
 * asked about.
 */
export function readInDoubt(text: string, context: DeedsContext): DeedsReading | undefined {
  const told = hasBeenAndIsDoubted(text, context.today);
  if (told === undefined) return undefined;
  const reading =
    readUnsureDeeds(told, context) ??
    readTold(told, context) ??
    readAlike(told, context) ??
    readPossibly(told, context);
  if (reading?.kind !== "deeds") return reading?.kind === "ask" ? reading : undefined;
  return { kind: "ask", about: "if-done", got: text.trim(), offers: [reading.deeds] };
}
