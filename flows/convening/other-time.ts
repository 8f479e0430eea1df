import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf, local } from "../../src/rules/calendar/time.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { readEvent, readWhen } from "../../src/rules/reading/events/event-line.ts";
import type { Words } from "../../src/words/words.ts";
import { phrase } from "../../src/words/words.ts";
import { askWhen } from "./ask-when.ts";
import { asPlace, lengthOf, timesOf } from "./draft.ts";

const MINUTE_MS = 60_000;

/** A line that tells another time, and when it came, epoch milliseconds. */
export interface TypedTime {
  typed: string;
  at: number;
}

/** Asks for another time. */
export function askNewTime(talk: Talk): Promise<TypedTime> {
  return talk.askDated(phrase("convene-ask-new-time"), (typed, at) => ({ value: { typed, at } }));
}

/** The same event at the time that a line tells, beside the one that is known: a new hour keeps the day, a new day the hour. */
export async function atAnotherTime<F extends Omit<EventFacts, "unit">>(
  talk: Talk,
  words: Words,
  before: F,
  { typed, at }: TypedTime,
): Promise<F> {
  const { hour, minute } = local(before.startsAt);
  const from = hour * 60 + minute;
  const length = (before.endsAt - before.startsAt) / MINUTE_MS;
  const known = { day: dayOf(before.startsAt), clock: { from, to: from + length } };
  const said = readWhen(typed, at, known);
  // A new beginning alone keeps the length.
  const whole =
    "start" in said && said.end === undefined ? { ...said, end: said.start + length * MINUTE_MS } : said;
  const when = await askWhen(talk, words, whole, at);
  const { place } = readEvent(typed, at);
  const isWhole = before.minutes === lengthOf({ start: before.startsAt, end: before.endsAt });
  return {
    ...before,
    ...timesOf(when),
    ...(place && { place: asPlace(place) }),
    ...(isWhole && { minutes: lengthOf(when) }),
  };
}
