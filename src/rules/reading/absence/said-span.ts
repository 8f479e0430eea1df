import { addDays, type Day } from "../../calendar/time.ts";
import { COUNT, countOf } from "../words/number-words.ts";
import { withoutMarks } from "../words/plain.ts";
import { type FlatLine, flatAt, flatPattern, flatStarts } from "./flat-line.ts";
import { joined, type Length, type Piece, type SpanRead } from "./joined-span.ts";
import type { SaidPoint } from "./said-date.ts";
import { lastDayAt, pointAt } from "./said-point.ts";

export interface SaidSpan {
  read: SpanRead;
  /** Where words of days stand, in order. */
  places: readonly { at: number; end: number }[];
}

const FROM = flatPattern("ke tu|bat dau tu|tinh tu|tu|bat dau");
const TO = / *(?:(?:cho +|keo +dai +)?(?:den|toi|qua)(?![\p{L}\p{N}])|->|=>|→|-|–|—|~)/uy;
const END_OF_DAY = flatPattern("(?:het|cuoi)(?: ngay)?(?= )");
const DAYS_RANGE = flatPattern("(?:ngay )?(\\d{1,2})_[-–]_(?=\\d{1,2}_/)");
const LENGTH = new RegExp(
  `(?:trong |khoang )? *(?:${withoutMarks(COUNT)}|(nua)) *(ngay|hom|bua|tuan|thang)(?: le)?(?![\\p{L}\\p{N}])(?! *(?:nua|nay|qua|roi|truoc|le|sau)(?![\\p{L}]))`,
  "uy",
);
/** “bệnh 3 ngày nay”: until when is not said. */
const SINCE_THEN = /(\d{1,3}|hai|ba|bon|nam) *(?:ngay|hom|bua) +(?:nay|qua|roi)(?![\p{L}])/uy;
const HALF = flatPattern("(?:mot|1|nua) buoi|nua ngay");
/** Finds the days that a line names; nothing where it names none. */
export function spanIn(line: FlatLine, today: Day): SaidSpan | undefined {
  const pieces: Piece[] = [];
  for (const at of flatStarts(line)) {
    if (at < (pieces.at(-1)?.end ?? 0)) continue;
    if (flatAt(line, at, HALF)) return { read: { doubt: "half-day" }, places: [{ at, end: at + 4 }] };
    const since = flatAt(line, at, SINCE_THEN);
    if (since) {
      const from = addDays(today, 1 - countOf(since[1] ?? ""));
      return { read: { doubt: "open", from }, places: [{ at, end: at + since[0].length }] };
    }
    const piece = pieceAt(line, at, today);
    if (piece) pieces.push(piece);
  }
  if (pieces.length === 0) return undefined;
  return { read: joined(pieces, today), places: pieces };
}

function pieceAt(line: FlatLine, at: number, today: Day): Piece | undefined {
  const days = flatAt(line, at, DAYS_RANGE);
  if (days) {
    const until = pointAt(line, at + days[0].length, today);
    const day = Number(days[1]);
    if (until) return { at, end: until.end, from: { end: 0, date: { day } }, until };
  }
  const lead = flatAt(line, at, FROM);
  const from = pointAt(
    line,
    at + (lead?.[0].length ?? 0) + (lead ? skipped(line, at + lead[0].length) : 0),
    today,
    true,
  );
  if (from) {
    const until = untilAt(line, from.end, today);
    const isBare =
      from.date !== undefined &&
      from.date.month === undefined &&
      !/[^\d ]/.test(line.flat.slice(at, from.end));
    if (until) return { at, end: until.end, from, until };
    if (lead && !isBare) return { at, end: from.end, from };
  }
  const until = untilAt(line, at, today);
  if (until && /^(?:cho|keo|den|toi)/.test(line.flat.slice(at)) && !line.lower.slice(at).startsWith("tôi"))
    return { at, end: until.end, until };
  const length = lengthAt(line, at);
  if (length) return { at, ...length };
  const point = pointAt(line, at, today);
  return point && { at, end: point.end, point };
}

function skipped({ flat }: FlatLine, at: number): number {
  return flat.slice(at).length - flat.slice(at).trimStart().length;
}

function untilAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  TO.lastIndex = at;
  const to = TO.exec(line.flat);
  if (!to) return undefined;
  const next = at + to[0].length + skipped(line, at + to[0].length);
  const last = lastDayAt(line, next, today);
  if (last) return last;
  const end = flatAt(line, next, END_OF_DAY);
  const place = end ? next + end[0].length + skipped(line, next + end[0].length) : next;
  return pointAt(line, place, today, true);
}

function lengthAt(line: FlatLine, at: number): { end: number; length: Length } | undefined {
  LENGTH.lastIndex = at;
  const found = LENGTH.exec(line.flat);
  if (!found) return undefined;
  const [text, count, half, unit = ""] = found;
  const number = half ? 0.5 : countOf(count ?? "");
  const end = at + text.length;
  if (unit === "thang") return { end, length: half ? { days: 15 } : { months: number } };
  const days = number * (unit === "tuan" ? 7 : 1);
  return Number.isInteger(days) && days > 0 ? { end, length: { days } } : undefined;
}
