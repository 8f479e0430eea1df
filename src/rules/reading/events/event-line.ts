import { type Day, dayOf } from "../../calendar/time.ts";
import type { EventKind } from "../../events/event-kinds.ts";
import { type FlatLine, flatLine, flatStarts } from "../absence/flat-line.ts";
import { partAt } from "../days/day-parts.ts";
import { clockTimeAt, intervalAt, type SaidInterval, type SaidTime } from "../hours/clock-intervals.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { withoutGreeting } from "../talk/greeting.ts";
import { type DayAhead, dayAheadAt } from "./day-ahead.ts";
import type { SaidClock, TimePieces } from "./event-clock.ts";
import { detailAt, type EventDetail } from "./event-details.ts";
import { kindTold } from "./event-kind-words.ts";
import { type EventRest, type RestPiece, restOf } from "./event-rest.ts";
import { type SaidWhen, whenFrom } from "./event-times.ts";

/** What a line says of an event that is to be. */
export interface SaidEvent extends EventRest {
  readonly kind?: EventKind;
  readonly when: SaidWhen;
  readonly shirt?: boolean;
  readonly seats?: number;
  /** Hours that count, in minutes. */
  readonly minutes?: number;
  readonly monthly?: true;
}

/** Longer texts are cut: an invitation that was pasted says all that matters before. */
const MOST_READ = 1000;

/** “2 ngày 1 đêm” is how long. */
const COUNTED_NIGHTS = /ngay \d{1,2} dem$/u;

type Found = { readonly at: number; readonly end: number } & (
  | { readonly day: DayAhead }
  | { readonly interval: SaidInterval }
  | { readonly time: SaidTime }
  | { readonly part: NonNullable<TimePieces["part"]> }
  | { readonly detail: EventDetail }
);

/**
 * Reads an event from one line, or from an invitation that was pasted: `họp BCH thứ 5 tuần sau 14h đến 16h30 ở hội trường UBND`.
 * What is unclear or missing of its time is told, not guessed.
 * @param now the moment of the message, milliseconds since 1970 UTC
 */
export function readEvent(text: string, now: number): SaidEvent {
  const line = eventLine(text);
  const found = piecesOf(line, dayOf(now));
  const rest = restOf(piecesBetween(line, found));
  const kind = kindTold(rest.title);
  const details = found.flatMap((each) => ("detail" in each ? [each.detail] : []));
  return { ...rest, ...(kind && { kind }), when: whenFrom(timePieces(found), now), ...toldBy(details) };
}

/** Whether a line says of itself what is held and when, so that it is no talk: `họp BCH 14h mai`, not “họp xong rồi”. */
export function saysEvent(text: string, now: number): boolean {
  if (/[?？]/u.test(text)) return false;
  const { title, when } = readEvent(text, now);
  return "start" in when && title.includes(" ");
}

/** Whether a line that surely calls people says anything of when: what it leaves open is asked. */
export function saysWhen(text: string, now: number): boolean {
  const { when } = readEvent(text, now);
  return "start" in when || when.day !== undefined || when.clock !== undefined;
}

/**
 * Reads only when an event is: the answer to a question, or a change: `15h`, `dời sang thứ 6`.
 * @param known what is known already of its day and its hours
 */
export function readWhen(text: string, now: number, known: { day?: Day; clock?: SaidClock } = {}): SaidWhen {
  return whenFrom(timePieces(piecesOf(eventLine(text), dayOf(now))), now, known);
}

function eventLine(text: string): FlatLine {
  const typed = withoutGreeting(text.trim().slice(0, MOST_READ)).replaceAll(/[^\S\n]+/gu, " ");
  return flatLine(typed.includes("\n") ? typed : (withoutCourtesy(typed)[0] ?? typed));
}

function piecesOf(line: FlatLine, today: Day): Found[] {
  const found: Found[] = [];
  for (const at of flatStarts(line)) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const piece = pieceAt(line, at, today);
    if (piece) found.push(piece);
  }
  return found;
}

function pieceAt(line: FlatLine, at: number, today: Day): Found | undefined {
  const detail = detailAt(line, at);
  if (detail) return { at, end: detail.end, detail: detail.said };
  const interval = intervalAt(line, at);
  if (interval) return { at, end: interval.end, interval };
  const time = clockTimeAt(line, at);
  if (time) return { at, end: time.end, time: time.time };
  const day = dayAheadAt(line, at, today);
  if (day && !day.isOfTitle) return { at, end: day.end, day };
  const part = COUNTED_NIGHTS.test(line.flat.slice(0, at + "dem".length)) ? undefined : partAt(line, at);
  const isSure = part?.certain || (part && /^ *\d{1,2} ?(?:h|g|:)/u.test(line.flat.slice(part.end)));
  return part && isSure ? { at, end: part.end, part: part.part } : undefined;
}

function timePieces(found: readonly Found[]): TimePieces {
  const part = found.find((each) => "part" in each);
  const lasts = found.flatMap((each) =>
    "detail" in each && "lasts" in each.detail ? [each.detail.lasts] : [],
  );
  return {
    days: found.flatMap((each) => ("day" in each ? [each.day] : [])),
    intervals: found.flatMap((each) => ("interval" in each ? [each.interval] : [])),
    times: found.flatMap((each) => ("time" in each ? [each.time] : [])),
    ...(part && "part" in part && { part: part.part }),
    ...(lasts[0] !== undefined && { lasts: lasts[0] }),
  };
}

function toldBy(details: readonly EventDetail[]): Pick<SaidEvent, "shirt" | "seats" | "minutes" | "monthly"> {
  return Object.assign({}, ...details.filter((detail) => !("lasts" in detail)));
}

function piecesBetween({ source }: FlatLine, found: readonly Found[]): RestPiece[] {
  const ends = [0, ...found.map(({ end }) => end)];
  return ends.map((from, n) => ({ text: source.slice(from, found[n]?.at), follows: n > 0 }));
}
