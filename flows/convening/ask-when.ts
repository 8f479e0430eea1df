import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import {
  addDays,
  type Day,
  dayOf,
  local,
  momentAt,
  timeOf,
  weekdayOf,
} from "../../src/rules/calendar/time.ts";
import type { SaidClock } from "../../src/rules/reading/events/event-clock.ts";
import { readWhen } from "../../src/rules/reading/events/event-line.ts";
import type { SaidWhen, WhenDoubt } from "../../src/rules/reading/events/event-times.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { clipped, dayText } from "../../src/words/spoken.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";

/** When an event is, epoch milliseconds. */
export interface When {
  start: number;
  end: number;
}

type Doubt = Extract<SaidWhen, { doubt: WhenDoubt }>;

/** More days are no buttons. */
const MOST_DAYS = 7;
const LONGEST_QUOTE = 40;
const MINUTE_MS = 60_000;
const LENGTHS = [60, 90, 120, 180] as const;
/** Times at which events begin, by the part of the day that was said. */
const BEGINNINGS = {
  morning: ["07:00", "07:30", "08:00", "09:00"],
  noon: ["11:00", "11:30"],
  afternoon: ["13:30", "14:00", "15:00", "16:00"],
  evening: ["18:30", "19:00", "19:30"],
} as const;
const ANY = ["07:30", "08:00", "14:00", "19:00"] as const;
const OF_DAY: ReadonlySet<WhenDoubt> = new Set(["no-day", "which-day", "no-such-day", "past"]);

/** Asks for what is missing or unclear of an event's time, until it is known. */
export async function askWhen(talk: Talk, words: Words, said: SaidWhen, now: number): Promise<When> {
  let known = said;
  while ("doubt" in known) {
    const doubt: Doubt = known;
    const answer = await talk.askDated(
      questionOf(doubt),
      (text, at) => readAnswer(text, doubt, at),
      suggestionsOf(words, doubt, now),
      { numbered: true },
    );
    if ("doubt" in answer && answer.doubt === doubt.doubt && answer.clock)
      await talk.say("convene-when-kept", { from: startText(answer.clock) });
    known = answer;
  }
  const { start, end } = known;
  return end === undefined ? askEnd(talk, start) : { start, end };
}

/** An answer that brings the question on, or why it does not. */
function readAnswer(text: string, doubt: Doubt, now: number): Read<SaidWhen> {
  const { day, clock } = doubt;
  const isDayKnown = day !== undefined && doubt.doubt !== "past";
  const read = readWhen(text, now, { ...(isDayKnown && { day }), ...(clock && { clock }) });
  const offered = dayOffered(text, read, doubt);
  if ("start" in read) return { value: offered ? onDay(read, offered) : read };
  const { clock: told = clock } = read;
  if (offered) return { value: readWhen("", now, { day: offered, ...(told && { clock: told }) }) };
  // An hour where the day is asked for is kept, and the day asked for once more.
  if (OF_DAY.has(doubt.doubt) && read.doubt === "no-day" && told !== clock)
    return { value: { ...doubt, ...(told && { clock: told }) } };
  const asksOn = OF_DAY.has(read.doubt) !== OF_DAY.has(doubt.doubt);
  if (asksOn && read.day !== undefined) return { value: read };
  // The question itself is asked again below.
  const isSame = read.doubt === doubt.doubt;
  return {
    no: isSame ? phrase("convene-when-unread", { given: clipped(text, LONGEST_QUOTE) }) : questionOf(read),
  };
}

/** The same hours on another day. */
function onDay({ start, end }: { start: number; end?: number }, day: Day): SaidWhen {
  const by = momentAt(day, "00:00") - momentAt(dayOf(start), "00:00");
  return { start: start + by, ...(end !== undefined && { end: end + by }) };
}

function startText({ from }: SaidClock): string {
  return `${String(Math.floor(from / 60)).padStart(2, "0")}:${String(from % 60).padStart(2, "0")}`;
}

/** “thứ 5” where the days of next week are offered is the one of them, whatever Thursday comes first; “thứ 5 tuần này” says its week. */
function dayOffered(text: string, read: SaidWhen, { doubt, days = [] }: Doubt): Day | undefined {
  const said = plain(text);
  if (doubt !== "which-day" || !WEEKDAY.test(said) || A_WEEK.test(said) || A_DATE.test(text))
    return undefined;
  const meant =
    "start" in read ? [dayOf(read.start)] : [...(read.days ?? []), ...(read.day ? [read.day] : [])];
  const [only, ...others] = days.filter((day) => meant.some((each) => weekdayOf(each) === weekdayOf(day)));
  return others.length === 0 ? only : undefined;
}

const WEEKDAY = /(?:^| )(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chu nhat|cn)(?: |$)/u;
const A_WEEK = /(?:^| )tuan(?: |$)/u;
const A_DATE = /\d\s*[/.-]\s*\d|(?:ngày|ngay) \d/u;

function questionOf({ doubt }: Doubt): Phrase {
  return phrase(`convene-ask-${doubt}`);
}

function suggestionsOf(words: Words, { doubt, day, days, part }: Doubt, now: number): Suggestion[] {
  const today = dayOf(now);
  if (OF_DAY.has(doubt)) {
    const near = [1, 2, 3].map((n) => addDays(today, n));
    const offered = days && days.length <= MOST_DAYS ? days : near;
    return offered.map((day) => {
      const [year, month, date] = day.split("-");
      return {
        label: phrase("standing-said", { text: dayText(words, day, today) }),
        text: `${date}/${month}/${year}`,
      };
    });
  }
  const times = part && part in BEGINNINGS ? BEGINNINGS[part as keyof typeof BEGINNINGS] : ANY;
  // Hours of today that are over are offered to nobody.
  return times.filter((time) => day === undefined || momentAt(day, time) > now).map(timeOption);
}

function timeOption(time: string): Suggestion {
  return { label: phrase("standing-said", { text: time }), text: time };
}

async function askEnd(talk: Talk, start: number): Promise<When> {
  const times = LENGTHS.map((minutes) => timeOf(start + minutes * MINUTE_MS));
  const question = phrase("convene-ask-end", { from: timeOf(start), example: times[1] ?? "" });
  const read = (text: string, at: number) => readEnd(text, start, at);
  return talk.askDated(question, read, times.map(timeOption), { numbered: true });
}

/** `16h30`, `2 tiếng`, or both times anew. */
function readEnd(text: string, start: number, now: number): Read<When> {
  const { hour, minute } = local(start);
  const read = readWhen(text, now, { day: dayOf(start), clock: { from: hour * 60 + minute } });
  if ("start" in read && read.end !== undefined) return { value: { start: read.start, end: read.end } };
  const end = "start" in read ? read.start : 0;
  if (end > start) return { value: { start, end } };
  return { no: phrase("convene-end-unread", { from: timeOf(start) }) };
}
