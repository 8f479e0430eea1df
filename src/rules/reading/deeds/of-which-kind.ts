import { readHoursLine } from "../hours/hours-line.ts";
import { readDeedsLine } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";

/** What somebody most likely did who tells a deed and names no kind of it. */
const LIKELY = ["activity", "meeting"] as const;

/** Asks of which kind a deed was, of a line that surely tells one, and no hours, in words that no kind is known by. */
export function readOfWhichKind(text: string, context: DeedsContext): DeedsReading | undefined {
  const hours = readHoursLine(text, context);
  if (hours.ok || hours.reason !== "no-hours") return undefined;
  const offers = LIKELY.flatMap((command) => {
    const read = readDeedsLine(text, command, context);
    return read.kind === "deeds" ? [read.deeds] : [];
  });
  return offers.length > 0 ? { kind: "ask", about: "which-kind", got: text.trim(), offers } : undefined;
}
