import type { DeedsContext, DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { readUnsureDeeds } from "../../src/rules/reading/deeds/unsure-deeds.ts";
import { withEachUnit } from "../../src/rules/reading/talk/unit-or-other.ts";
import { hasBeenAndIsDoubted } from "../../src/rules/reading/told/doubted-day.ts";
import { readAlike, readPossibly, readTold } from "./read-told.ts";

/** Which of two units it was with, where whoever tells it does not know. */
function readWithEachUnit(text: string, context: DeedsContext): DeedsReading | undefined {
  const offers = (withEachUnit(text) ?? []).flatMap((each) => {
    const reading = readTold(each, context) ?? readAlike(each, context) ?? readPossibly(each, context);
    if (reading?.kind === "deeds") return [reading.deeds];
    return reading?.kind === "ask" && reading.about === "if-done" ? reading.offers.slice(0, 1) : [];
  });
  return offers.length > 0 ? { kind: "ask", about: "which-unit", got: text.trim(), offers } : undefined;
}

/**
 * What somebody tells who says not to be sure of it: `hình như hôm qua em có mặc áo xanh`. Whatever it would be without these words, it is
 * asked about.
 */
export function readInDoubt(text: string, context: DeedsContext): DeedsReading | undefined {
  const which = readWithEachUnit(text, context);
  if (which) return which;
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
