import type { Day } from "../../calendar/time.ts";
import { type DayPart, partAt } from "../days/day-parts.ts";
import { type DayFlaw, type DayFound, dayAt } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { type DayInNote, dayInNote, unreadDayBefore } from "../days/note-days.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { durationAt } from "./durations.ts";
import { hasBegun, isAhead } from "./hours-ahead.ts";
import { leftoverFlaw, secondEntryIn } from "./hours-leftover.ts";
import type { HoursRead, HoursReading } from "./hours-reading.ts";
import { noteAfter, tidy, withoutFillers } from "./note-text.ts";
import { refusedPiece } from "./refused-piece.ts";
import { type HoursFlaw, hoursWithin, type SaidHours, type SettledHours, settle } from "./said-hours.ts";

/** The hours of a line, and what stood before them. */
export interface FoundHours {
  readonly at: number;
  readonly hours: SaidHours;
  readonly before?: DayFound | undefined;
  readonly leadingPart?: DayPart | undefined;
  /** Where a note before the hours begins. */
  readonly from: number;
}

/** Continues after the hours: the day, if it has not come yet, and the note. */
export function readRest(
  line: TypedLine,
  found: FoundHours,
  { today, now, isOffDuty }: { today: Day; now: number | undefined; isOffDuty: boolean },
): HoursReading {
  const { at, hours, before, leadingPart } = found;
  const namedUntil = volunteeredUntil(line, hours.end, today);
  const rest = skipSeparators(line, namedUntil);
  const beside = before ? undefined : daysBeside(line, rest, today);
  if (beside && "flaw" in beside) return refusedPiece(line, rest, beside);
  if (beside?.campaign && beside.day !== today)
    return refusedPiece(line, rest, { end: beside.end, flaw: "ambiguous" });
  const after = beside?.campaign ? undefined : beside;
  const lonePart = after ? undefined : partAt(line, rest);
  const part = before?.part ?? after?.part ?? leadingPart ?? lonePart?.part;
  const settled = settle(hours, part, (before ?? after)?.part !== undefined);
  const saidUntil = after?.end ?? lonePart?.end ?? hours.end;
  if ("flaw" in settled) {
    const unsure = lonePart && !lonePart.certain && settled.flaw === "time-of-day";
    return refusedPiece(line, at, { end: saidUntil, flaw: unsure ? "ambiguous" : settled.flaw });
  }
  const usesPart = lonePart !== undefined && hours.kind === "interval";
  const noteAt = skipSeparators(line, after?.end ?? (usesPart ? lonePart.end : hours.end));
  const again = hours.kind === "interval" ? durationAt(line, noteAt, "units only") : undefined;
  const isSaidAgain = again !== undefined && !("flaw" in again) && again.minutes === settled.minutes;
  const leftover =
    (isSaidAgain ? undefined : leftoverFlaw(line, hours, noteAt, after !== undefined)) ??
    secondEntryIn(line, noteAt, today);
  if (leftover) return refusedPiece(line, at, leftover);
  const noted = notedDay(line, found, { noteAt, day: before ?? after }, today);
  if ("flaw" in noted) return refusedPiece(line, found.from, noted);
  const agreed = agreedHours(line, noteAt, settled, part);
  if ("flaw" in agreed) return refusedPiece(line, at, agreed);
  const unread = noted.day ? undefined : unreadDayBefore(line, found.from, noted.prefixEnd);
  if (unread) return refusedPiece(line, found.from, unread);
  const { prefixEnd, suffixEnd, resumesAt } = noted;
  const note = [
    withoutFillers(line, skipSeparators(line, found.from), prefixEnd),
    line.source.slice(hours.end, after ? namedUntil : hours.end),
    noteAfter(line, { from: hours.end, at: noteAt, to: suffixEnd }),
    line.source.slice(resumesAt),
  ]
    .map(tidy)
    .filter(Boolean)
    .join(" ");
  const read: HoursRead = {
    ok: true,
    ...agreed,
    day: noted.day?.day ?? today,
    note,
    ...(part && !agreed.clock && !isOffDuty ? { part } : {}),
    ...(agreed.clock && isOffDuty ? { isOffDuty } : {}),
  };
  if (now !== undefined) {
    if (part && read.day === today && !hasBegun(part, today, now))
      return refusedPiece(line, before || leadingPart ? 0 : at, { end: saidUntil, flaw: "future-day" });
    const ahead = isAhead(read, now) ? read.clock?.to : undefined;
    if (ahead) return { ok: false, reason: "future-time", got: ahead };
  }
  if (hours.kind !== "vague") return read;
  const offers = hours.minutes.map((minutes) => ({ ...read, minutes }));
  return { ...refusedPiece(line, at, { end: hours.end, flaw: "vague-amount" }), offers };
}

/** “2 giờ tình nguyện ngày 25/11”: the word says what the hours are, and the day stands beside them. */
const VOLUNTEERED = pattern("_(?:làm )?tình nguyện$");

function volunteeredUntil(line: TypedLine, at: number, today: Day): number {
  const end = at + (matchAt(line, at, VOLUNTEERED)?.[0].length ?? 0);
  return end > at && dayAt(line, skipSeparators(line, end), today) ? end : at;
}

/** The day that a line names, also within its note, and which part of the line is note then. */
interface Noted {
  readonly day: DayFound | undefined;
  readonly prefixEnd: number;
  readonly suffixEnd: number;
  /** Where the note goes on behind a day in the middle of it: `2 tiếng dọn rác hôm qua ở kênh`. */
  readonly resumesAt: number;
}

function notedDay(
  line: TypedLine,
  { at, from }: FoundHours,
  { noteAt, day }: { noteAt: number; day: DayFound | undefined },
  today: Day,
): Noted | HoursFlaw {
  const end = line.lower.length;
  const nowhere = { prefixEnd: at, suffixEnd: end, resumesAt: end };
  if (day) return { day, ...nowhere };
  const inPrefix = dayInNote(line, from, at, today);
  const inSuffix = dayInNote(line, noteAt, end, today);
  if (inPrefix && inSuffix) return { end, flaw: "ambiguous" };
  const inNote: DayInNote | DayFlaw | undefined = inPrefix ?? inSuffix;
  if (!inNote || "flaw" in inNote) return inNote ?? { day: undefined, ...nowhere };
  const ends = { [inPrefix ? "prefixEnd" : "suffixEnd"]: inNote.at, resumesAt: inNote.resumesAt ?? end };
  return { ...nowhere, ...ends, day: inNote.day };
}

/** Hours said again in the note must be the same: `2 tiếng dọn rác từ 7h đến 9h` takes its clock from there. */
function agreedHours(
  line: TypedLine,
  noteAt: number,
  settled: SettledHours,
  part: DayPart | undefined,
): SettledHours | HoursFlaw {
  const again = hoursWithin(line, noteAt);
  if (!again) return settled;
  if ("flaw" in again) return again.flaw === "ambiguous" || again.flaw === "negative" ? again : settled;
  const { hours } = again;
  if (settled.clock && hours.kind === "duration" && hours.duration.minutes === settled.minutes)
    return settled;
  const clock = hours.kind === "interval" ? settle(hours, part, true) : undefined;
  if (clock && "minutes" in clock && clock.minutes === settled.minutes) return clock;
  return { end: hours.end, flaw: "ambiguous" };
}
