import type { Day } from "../calendar/time.ts";
import { type DayPart, partAt } from "./day-parts.ts";
import { type DayFlaw, type DayFound, dayAt, sameDay } from "./days.ts";
import { withoutGreeting } from "./greeting.ts";
import { hasBegun, isAhead } from "./hours-ahead.ts";
import { leftoverFlaw, secondEntryIn } from "./hours-leftover.ts";
import type { HoursReading, HoursRefused } from "./hours-reading.ts";
import { dayInNote } from "./note-days.ts";
import { tidy, withoutFillers } from "./note-text.ts";
import { type HoursFlaw, hoursAt, hoursWithin, type SaidHours, settle } from "./said-hours.ts";
import { numberedWeekday } from "./said-weekdays.ts";
import { skipSeparators, type TypedLine, typedLine } from "./typed-line.ts";

/**
 * Reads what follows `/giotinhnguyen`: hours, a day, a note, in the ways people here write them (`2h`, `1 tiếng rưỡi`,
 * `hôm qua 7h-9h dọn rác`, `90 phút chủ nhật`). Without a day it is today. It refuses where two readings are plausible,
 * and, if `now` (epoch milliseconds) is given, times that end after it.
 */
export function readHoursLine(text: string, { today, now }: { today: Day; now?: number }): HoursReading {
  const line = typedLine(withoutGreeting(text));
  const start = skipSeparators(line, 0);
  if (line.lower.slice(start).trim() === "") return { ok: false, reason: "empty" };
  const before = daysAt(line, start, today);
  if (before && "flaw" in before) return refused(line, start, before);
  const leadingPart = before ? undefined : partAt(line, start);
  const place = skipSeparators(line, before?.end ?? leadingPart?.end ?? start);
  const direct = hoursAt(line, place, "bare numbers");
  const found = direct ? toFound(place, direct) : hoursWithin(line, before?.end ?? start);
  if (!found) return noHours(line, line.lower.slice(place).trim() === "" ? start : place);
  if ("flaw" in found) return refused(line, place, found);
  return readRest(
    line,
    found,
    before,
    direct && leadingPart?.part,
    { today, now },
    before?.end ?? (direct ? place : start),
  );
}

/**
 * Continues after the hours: the day, if it has not come yet, and the note. `from` is where a note before them begins.
 */
function readRest(
  line: TypedLine,
  found: { at: number; hours: SaidHours },
  before: DayFound | undefined,
  leadingPart: DayPart | undefined,
  { today, now }: { today: Day; now: number | undefined },
  from: number,
): HoursReading {
  const { at, hours } = found;
  const rest = skipSeparators(line, hours.end);
  const beside = daysAt(line, rest, today);
  if (beside && "flaw" in beside && !before) return refused(line, rest, beside);
  if (beside && !("flaw" in beside) && beside.campaign && !before && beside.day !== today)
    return refused(line, rest, { end: beside.end, flaw: "ambiguous" });
  const after = beside && !("flaw" in beside) && !beside.campaign && !before ? beside : undefined;
  const lonePart = after ? undefined : partAt(line, rest);
  const part = before?.part ?? after?.part ?? leadingPart ?? lonePart?.part;
  const settled = settle(hours, part, (before ?? after)?.part !== undefined);
  if ("flaw" in settled) {
    const unsure = lonePart && !lonePart.certain && settled.flaw === "time-of-day";
    return refused(line, at, {
      end: after?.end ?? lonePart?.end ?? hours.end,
      flaw: unsure ? "ambiguous" : settled.flaw,
    });
  }
  const usesPart = lonePart !== undefined && hours.kind === "interval";
  const noteAt = skipSeparators(line, after?.end ?? (usesPart ? lonePart.end : hours.end));
  const leftover = leftoverFlaw(line, hours, noteAt, after !== undefined);
  if (leftover) return refused(line, at, leftover);
  const second = secondEntryIn(line, noteAt, today);
  if (second) return refused(line, at, second);
  let day = before ?? after;
  let [prefixEnd, suffixEnd] = [at, line.lower.length];
  if (!day) {
    const inPrefix = dayInNote(line, from, at, today);
    const inSuffix = dayInNote(line, noteAt, suffixEnd, today);
    if (inPrefix && inSuffix) return refused(line, at, { end: suffixEnd, flaw: "ambiguous" });
    const inNote = inPrefix ?? inSuffix;
    if (inNote && "flaw" in inNote) return refused(line, from, inNote);
    if (inPrefix && "day" in inPrefix) prefixEnd = inPrefix.at;
    if (inSuffix && "day" in inSuffix) suffixEnd = inSuffix.at;
    day = inNote?.day;
  }
  const again = hoursWithin(line, noteAt);
  const clock =
    again && "hours" in again && again.hours.kind === "interval"
      ? settle(again.hours, part, true)
      : undefined;
  const agrees = clock && "minutes" in clock && clock.minutes === settled.minutes;
  if (again && "hours" in again && !agrees)
    return refused(line, at, { end: again.hours.end, flaw: "ambiguous" });
  if (again && "flaw" in again && again.flaw === "ambiguous") return refused(line, at, again);
  const prefix = withoutFillers(line, skipSeparators(line, from), prefixEnd);
  const note = [prefix, line.source.slice(noteAt, Math.max(noteAt, suffixEnd))]
    .map(tidy)
    .filter(Boolean)
    .join(" ");
  const read = { ok: true as const, ...(agrees ? clock : settled), day: day?.day ?? today, note };
  if (now === undefined) return read;
  if (part && read.day === today && !hasBegun(part, today, now))
    return refused(line, before || leadingPart ? 0 : at, {
      end: after?.end ?? lonePart?.end ?? hours.end,
      flaw: "future-day",
    });
  const ahead = isAhead(read, now) ? read.clock?.to : undefined;
  return ahead ? { ok: false, reason: "future-time", got: ahead } : read;
}

/** One day, or the same day said in two ways side by side. */
function daysAt(line: TypedLine, at: number, today: Day): DayFound | DayFlaw | undefined {
  const first = dayAt(line, at, today) ?? numberedWeekday(line, at);
  if (!first || "flaw" in first || first.campaign) return first;
  const next = dayAt(line, skipSeparators(line, first.end), today);
  if (!next || "flaw" in next || next.campaign) return first;
  return sameDay(first, next) ?? { end: next.end, flaw: "ambiguous" };
}

function toFound(at: number, hours: SaidHours | HoursFlaw): { at: number; hours: SaidHours } | HoursFlaw {
  return "flaw" in hours ? hours : { at, hours };
}

function noHours(line: TypedLine, at: number): HoursRefused {
  const strange = /[^\P{N}0-9½]/u.test(line.lower.slice(at, at + 8));
  return refused(line, at, {
    end: Math.min(line.lower.length, at + 24),
    flaw: strange ? "strange-digits" : "no-hours",
  });
}

function refused(line: TypedLine, from: number, { end, flaw }: HoursFlaw): HoursRefused {
  const got = line.source.slice(from, end).trim();
  return { ok: false, reason: flaw, ...(got ? { got } : {}) };
}
