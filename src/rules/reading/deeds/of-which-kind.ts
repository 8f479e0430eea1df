import { readHoursLine } from "../hours/hours-line.ts";
import { isOwnTime } from "../hours/own-time.ts";
import { saidLine } from "../hours/said-line.ts";
import { readDeedsLine } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";

/** What somebody most likely did who tells a deed and names no kind of it. */
const LIKELY = ["activity", "meeting"] as const;

/** Asks whether a line without hours tells a deed, and of which kind, in words that no kind is known by. */
export function readOfWhichKind(text: string, context: DeedsContext): DeedsReading | undefined {
  const hours = readHoursLine(text, context);
  if (hours.ok || hours.reason !== "no-hours") return undefined;
  if (isOwnTime(text) || isTalkOfDeeds(saidLine(text))) return undefined;
  const offers = LIKELY.flatMap((command) => {
    const read = readDeedsLine(text, command, context);
    return read.kind === "deeds" ? [read.deeds] : [];
  });
  return offers.length > 0 ? { kind: "ask", about: "if-done", got: text.trim(), offers } : undefined;
}
