import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { skipSeparators } from "../words/typed-line.ts";
import { readHoursLine } from "./hours-line.ts";
import { withoutMore } from "./hours-more.ts";
import type { HoursRead } from "./hours-reading.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { ASKS_FOR_TIME, ASSENT } from "./talk-of-hours.ts";

/**
 * Reads a line that is a duration with its unit, at most with a day that has come and courtesy around it, and nothing
 * else: `2h`, `dạ 2 tiếng ạ`, `hôm qua 2h nha ad`. It does not say that anything was done, so it leads to a question,
 * never to an entry.
 */
export function readHoursAlone(text: string, { today }: { today: Day }): HoursRead | undefined {
  if (/[?？]/u.test(text) || ASSENT.test(text) || ASKS_FOR_TIME.test(text.normalize("NFC"))) return undefined;
  for (const line of withoutCourtesy(withoutMore(text))) {
    const read = readBareHours(line, today);
    if (read) return read;
  }
  return undefined;
}

function readBareHours(text: string, today: Day): HoursRead | undefined {
  const line = saidLine(text);
  const start = skipSeparators(line, 0);
  const before = dayAt(line, start, today);
  const found = hoursWithin(line, before?.end ?? 0);
  if (!found || "flaw" in found || found.hours.kind === "interval") return undefined;
  const hoursAt = before && !("flaw" in before) ? skipSeparators(line, before.end) : start;
  const end = skipSeparators(line, found.hours.end);
  const after = dayAt(line, end, today);
  const dayEnd = after && !("flaw" in after) ? after.end : end;
  const isAlone = found.at === hoursAt && skipSeparators(line, dayEnd) === line.lower.length;
  const reading = readHoursLine(text, { today });
  const read = reading.ok ? reading : reading.offers?.[0];
  return isAlone && read?.note === "" ? read : undefined;
}
