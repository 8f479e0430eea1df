import type { Day } from "../../calendar/time.ts";
import { partAt } from "../days/day-parts.ts";
import { dayAt } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { skipSeparators, type TypedLine, typedLine } from "../words/typed-line.ts";
import { withoutMore } from "./hours-more.ts";
import type { HoursReading, HoursRefused } from "./hours-reading.ts";
import { type FoundHours, readRest } from "./hours-rest.ts";
import { saysOffDuty } from "./off-duty.ts";
import { refusedPiece } from "./refused-piece.ts";
import { hoursAt, hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";

/**
 * Reads what follows `/giotinhnguyen`: hours, a day, a note, in the ways people here write them (`2h`, `1 tiếng rưỡi`,
 * `hôm qua 7h-9h dọn rác`, `90 phút chủ nhật`). Without a day it is today. It refuses where two readings are plausible
 * (with what they are, if they are few), and, if `now` (epoch milliseconds) is given, times that end after it.
 */
export function readHoursLine(text: string, { today, now }: { today: Day; now?: number }): HoursReading {
  const line = saidLine(withoutMore(text));
  const start = skipSeparators(line, 0);
  if (line.lower.slice(start).trim() === "") return { ok: false, reason: "empty" };
  const found = findHours(line, start, today);
  return "ok" in found
    ? found
    : readRest(line, found, { today, now, isOffDuty: saysOffDuty(typedLine(text)) });
}

/** `dọn rác -2 tiếng` */
const MINUS = /(?<= )[-\u2010-\u2015\u2212]\d+/u;

/** The hours of a line, and what stands before them: a day, a part of one, or words. */
function findHours(line: TypedLine, start: number, today: Day): FoundHours | HoursRefused {
  const before = daysBeside(line, start, today);
  if (before && "flaw" in before) return refusedPiece(line, start, before);
  const leadingPart = before ? undefined : partAt(line, start);
  const place = skipSeparators(line, before?.end ?? leadingPart?.end ?? start);
  const direct = hoursAt(line, place, "bare numbers");
  if (direct && "flaw" in direct) return refusedPiece(line, place, direct);
  if (direct)
    return { at: place, hours: direct, before, leadingPart: leadingPart?.part, from: before?.end ?? place };
  const within = hoursWithin(line, before?.end ?? start);
  if (!within) return noHours(line, line.lower.slice(place).trim() === "" ? start : place, today);
  if ("flaw" in within) return refusedPiece(line, place, within);
  return { ...within, before, from: before?.end ?? start };
}

function noHours(line: TypedLine, at: number, today: Day): HoursRefused {
  const minus = MINUS.exec(line.lower.slice(at));
  if (minus) return refusedPiece(line, at, { end: at + minus.index + minus[0].length, flaw: "negative" });
  const strange = /[^\P{N}0-9½]/u.test(line.lower.slice(at, at + 8));
  const day = dayAt(line, at, today);
  if (day && "flaw" in day) return refusedPiece(line, at, day);
  return refusedPiece(line, at, {
    end: Math.min(line.lower.length, at + 24),
    flaw: strange ? "strange-digits" : "no-hours",
  });
}
