import { type DayPart, partAt } from "./day-parts.ts";
import { type DayFlaw, type DayFound, dayAt, sameDay } from "./days.ts";
import type { HoursProblem, HoursReading, HoursRefused } from "./hours-reading.ts";
import { dayInNote } from "./note-days.ts";
import { hoursAt, hoursWithin, type SaidHours, settle } from "./said-hours.ts";
import type { Day } from "./time.ts";
import { matchAt, pattern, skipSeparators, type TypedLine, typedLine } from "./typed-line.ts";

type Flaw = { end: number; flaw: HoursProblem };

const FILLER = pattern(
  "(?:dạ|mình|em|tôi|tui|tớ|đã|vừa|mới|làm|được|việc|có|xin|báo cáo|khai|ghi|nhận|tổng cộng|tổng|cộng|khoảng|tầm|cỡ|chừng|tham gia|hoạt động|tình nguyện|giờ|từ)$",
);
const RATE = pattern(
  "[/*×+=%~<>–—-]|[x]_\\d|(?:mỗi|một|1|hàng|hằng) (?:ngày|tuần|buổi)$|nữa$|hơn$|(?:và|hoặc|hay) \\d",
);
const COUNTED = pattern(
  "(?:ngày|buổi|bữa|hôm|lần|người|bạn|em|cháu|cây|con|km|kg|ký|bao|suất|phần|tuần|tháng|năm|tuổi|lớp|hộ|nhà|căn|đoàn viên|thanh niên|thành viên|hoạt động|triệu|ngàn|nghìn|đồng|k|m|giây|ca|trăm)$",
);
const NUMBER = pattern("\\d");
const LONE_NUMBER = pattern("\\d+[.,]?\\d*_(?![^])|\\d+[.,]\\d|\\d+_(?:h|g|p|giờ|tiếng|phút)$");

/**
 * Reads what follows `/giotinhnguyen`: hours, a day, a note, in the ways people here write them (`2h`, `1 tiếng rưỡi`,
 * `hôm qua 7h-9h dọn rác`, `90 phút chủ nhật`). Without a day it is today. Where two readings are plausible it refuses.
 */
export function readHoursLine(text: string, { today }: { today: Day }): HoursReading {
  const line = typedLine(text);
  const start = skipSeparators(line, 0);
  if (line.lower.slice(start).trim() === "") return { ok: false, reason: "empty" };
  const before = daysAt(line, start, today);
  if (before && "flaw" in before) return refused(line, start, before);
  const leadingPart = before ? undefined : partAt(line, start);
  const place = skipSeparators(line, before?.end ?? leadingPart?.end ?? start);
  const direct = hoursAt(line, place, "bare numbers");
  const found = direct ? toFound(place, direct) : hoursWithin(line, before?.end ?? start);
  if (!found) return noHours(line, place);
  if ("flaw" in found) return refused(line, place, found);
  return readRest(
    line,
    found,
    before,
    direct && leadingPart?.part,
    today,
    before?.end ?? (direct ? place : start),
  );
}

/** Reads on from the hours: the day if it has not come yet, and the note. `from` is where a note before them begins. */
function readRest(
  line: TypedLine,
  found: { at: number; hours: SaidHours },
  before: DayFound | undefined,
  leadingPart: DayPart | undefined,
  today: Day,
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
  const prefix = withoutFillers(line, skipSeparators(line, from), prefixEnd);
  const note = [prefix, line.source.slice(noteAt, Math.max(noteAt, suffixEnd))]
    .map(tidy)
    .filter(Boolean)
    .join(" ");
  return { ok: true, ...(agrees ? clock : settled), day: day?.day ?? today, note };
}

/** One day, or the same day said in two ways side by side. */
function daysAt(line: TypedLine, at: number, today: Day): DayFound | DayFlaw | undefined {
  const first = dayAt(line, at, today);
  if (!first || "flaw" in first || first.campaign) return first;
  const next = dayAt(line, skipSeparators(line, first.end), today);
  if (!next || "flaw" in next || next.campaign) return first;
  return sameDay(first, next) ?? { end: next.end, flaw: "ambiguous" };
}

/** What right after the hours makes them doubtful: another number, a rate, or a thing that a bare number counts. */
function leftoverFlaw(line: TypedLine, hours: SaidHours, at: number, dayBetween: boolean): Flaw | undefined {
  const flaw = (problem: HoursProblem): Flaw => ({
    end: Math.min(line.lower.length, at + 12),
    flaw: problem,
  });
  const isBare = hours.kind === "duration" && hours.duration.form === "number";
  const touches = hours.end === at && at < line.lower.length && !dayBetween;
  if (matchAt(line, at, RATE)) return flaw("ambiguous");
  if (touches) return flaw("no-hours");
  if (hours.kind === "duration" && hours.duration.loose && !dayBetween && at < line.lower.length)
    return flaw("ambiguous");
  if (isBare && !dayBetween && matchAt(line, at, NUMBER)) return flaw("two-numbers");
  if (matchAt(line, at, LONE_NUMBER)) return flaw("two-numbers");
  return isBare && !dayBetween && matchAt(line, at, COUNTED) ? flaw("ambiguous") : undefined;
}

function toFound(at: number, hours: SaidHours | Flaw): { at: number; hours: SaidHours } | Flaw {
  return "flaw" in hours ? hours : { at, hours };
}

/** Words such as “mình đã làm” before the hours are no note. */
function withoutFillers(line: TypedLine, from: number, to: number): string {
  let at = from;
  for (let found = matchAt(line, at, FILLER); found && at < to; found = matchAt(line, at, FILLER))
    at = skipSeparators(line, at + found[0].length);
  return at >= to ? "" : line.source.slice(from, to);
}

function tidy(note: string): string {
  return note
    .trim()
    .replace(/^(?:(?:ạ|nha|nhé|nhe|nghen|rồi|xong|đó|luôn)(?:[ .!]+|$))+$/u, "")
    .replaceAll(/^[,;:.–—-]+\s+|\s*[,;:–—-]+$/gu, "")
    .trim();
}

function noHours(line: TypedLine, at: number): HoursRefused {
  const strange = /[^\P{N}0-9½]/u.test(line.lower.slice(at, at + 8));
  return refused(line, at, {
    end: Math.min(line.lower.length, at + 24),
    flaw: strange ? "strange-digits" : "no-hours",
  });
}

function refused(line: TypedLine, from: number, { end, flaw }: Flaw): HoursRefused {
  const got = line.source.slice(from, end).trim();
  return { ok: false, reason: flaw, ...(got ? { got } : {}) };
}
