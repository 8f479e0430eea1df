import type { Day } from "../calendar/time.ts";
import { dayAt } from "./days.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { hoursWithin } from "./said-hours.ts";
import { skipSeparators, typedLine } from "./typed-line.ts";

/**
 * Reads a line that is a duration with its unit, at most with a day that has come, and nothing else: `2h`, `2 tiếng`,
 * `hôm qua 2h`. It does not say that anything was done, so it leads to a question, never to an entry.
 */
export function readHoursAlone(text: string, { today }: { today: Day }): HoursRead | undefined {
  if (/[?？]/u.test(text)) return undefined;
  const line = typedLine(text);
  const start = skipSeparators(line, 0);
  const before = dayAt(line, start, today);
  const found = hoursWithin(line, before?.end ?? 0);
  if (!found || "flaw" in found || found.hours.kind !== "duration") return undefined;
  const hoursAt = before && !("flaw" in before) ? skipSeparators(line, before.end) : start;
  const end = skipSeparators(line, found.hours.end);
  const after = dayAt(line, end, today);
  const dayEnd = after && !("flaw" in after) ? after.end : end;
  const isAlone = found.at === hoursAt && /^[\s.!]*$/u.test(line.source.slice(dayEnd));
  const read = readHoursLine(text, { today });
  return isAlone && read.ok && read.note === "" ? read : undefined;
}
