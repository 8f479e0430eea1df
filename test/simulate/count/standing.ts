import {
  type Asked,
  gatheringsAsked,
  hoursAsked,
  initiativeAsked,
  isShirtMonday,
  isThere,
  meetingsAsked,
  practiceAsked,
  shirtAsked,
} from "./asked.ts";
import type { Span } from "./away.ts";
import { type Book, type Person, placeOf } from "./book.ts";
import { dayAfter, lastDayOf, mondaysOfMonth, monthsOf } from "./days.ts";
import { gatheringsIn, minutesIn, practicesIn, woreShirtOn } from "./deeds.ts";
import { meetingsOwed, shirtsAsked } from "./events.ts";
import { worksIn } from "./works.ts";

export type Duty = "D1" | "D2" | "D3" | "D4" | "D5" | "D6" | "D8" | "D9" | "D10";

/** How somebody stands in a duty in a period. */
export interface Standing {
  done: number;
  required: number;
  met: boolean;
  waiting: number;
  /** They stand in the number of those who were asked. */
  isCounted: boolean;
}

/** What is known and asked in one of the periods that a duty asks for by itself. */
interface Part extends Span {
  done: number;
  waiting: number;
  asked: Asked;
  /** Somebody who came after this owes nothing for it. */
  joinedBy: string;
}

/** Everything that the plan asks, by the period by which it asks: a week, a month, a quarter or a year. */
const PARTS: Record<Duty, (book: Book, person: Person, period: string) => Part | undefined> = {
  D1: (book, person, monday) =>
    part(week(monday), hoursAsked(book, person, monday), {
      done: minutesIn(person, monday),
      waiting: minutesIn(person, monday, "waits"),
    }),
  D2(book, person, month) {
    const [counts, waits] = [gatheringsIn(person, month), gatheringsIn(person, month, "waits")];
    return part({ from: `${month}-01`, to: lastDayOf(month) }, gatheringsAsked(book, person, month), {
      done: Math.max(counts.activities, counts.meetings),
      waiting: waits.activities + waits.meetings,
    });
  },
  D3(book, person, year) {
    const { recognised, waiting } = worksIn(person.works, year);
    const done = { done: recognised, waiting };
    return part(wholeYear(year), initiativeAsked(book, person, year), done, `${year}-06-30`);
  },
  D4: (book, person, year) =>
    part(
      wholeYear(year),
      practiceAsked(book, person, year),
      { done: practicesIn(person, year) },
      `${year}-06-30`,
    ),
  D5: (book, person, monday) =>
    part(week(monday), shirtAsked(book, person, monday), { done: shirtsWorn(book, person, monday) }),
  D6: (book, person, month) =>
    part({ from: `${month}-01`, to: lastDayOf(month) }, meetingsAsked(book, person, month), {
      done: meetingsOwed(book, person, month).met,
    }),
  D8: (_, person, year) =>
    part(wholeYear(year), ONCE, { done: person.pledges.has(year) ? 1 : 0 }, `${year}-06-30`),
  D9(_, person, period) {
    if (!period.includes("Q"))
      return part(wholeYear(period), ONCE, { done: person.reviews.has(period) ? 1 : 0 }, `${period}-06-30`);
    const [first = "", middle = "", last = ""] = monthsOf(period);
    const span = { from: `${first}-01`, to: lastDayOf(last) };
    return part(span, ONCE, { done: person.reviews.has(period) ? 1 : 0 }, `${middle}-15`);
  },
  D10: (_, { civilServant, goods }, year) =>
    part(
      wholeYear(year),
      civilServant ? ONCE : undefined,
      { done: goods.get(year) ? 1 : 0 },
      `${year}-06-30`,
    ),
};

/** On the Monday, from when on it is asked, and at events that ask for it. */
function shirtsWorn(book: Book, person: Person, monday: string): number {
  const onMonday = woreShirtOn(person, monday) && isShirtMonday(monday) ? 1 : 0;
  return onMonday + shirtsAsked(book, person, week(monday)).worn;
}

const ONCE: Asked = { whole: 1, left: 1 };
const week = (monday: string): Span => ({ from: monday, to: dayAfter(monday, 6) });
const wholeYear = (year: string): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function part(
  span: Span,
  asked: Asked | undefined,
  { done, waiting = 0 }: { done: number; waiting?: number },
  joinedBy = span.from,
): Part | undefined {
  return asked && { ...span, asked, done, waiting, joinedBy };
}

/** How somebody stands in a period that the duty asks for by itself; nothing when it is none of theirs. */
export function standingIn(book: Book, person: Person, duty: Duty, period: string): Standing | undefined {
  const found = PARTS[duty](book, person, period);
  if (!found || !placeOf(person, found.to)?.active) return undefined;
  const { done, waiting, asked } = found;
  const isMet = done >= asked.left;
  const counted = isCounted(found);
  if (!(isMet && counted) && !isThere(person, found, found.joinedBy)) return undefined;
  return { done, required: asked.left, met: isMet, waiting, isCounted: counted };
}

/** Something was asked; or, of whoever was away, all was done that is asked of others. */
function isCounted({ done, asked }: Part): boolean {
  return asked.left > 0 || (done > 0 && done >= asked.whole - asked.left);
}

/**
 * A longer period is made of those that the duty asks for: each that has ended asks for its own, and the one that runs counts
 * once it is met. Nothing is held against anybody of before they came.
 */
export function standingOver(
  book: Book,
  person: Person,
  duty: Duty,
  { periods, today }: { periods: readonly string[]; today: string },
): (Standing & { parts: { met: number; of: number } }) | undefined {
  const since = person.places[0]?.from ?? "";
  const begun = periods.filter((period) => (period.length > 7 ? period <= today : `${period}-01` <= today));
  const parts = begun.flatMap((period) => {
    const found = PARTS[duty](book, person, period);
    if (!found || !placeOf(person, found.to)?.active) return [];
    const there = isThere(person, found, found.joinedBy);
    if ((!there || found.to < since) && found.done === 0) return [];
    const isMet = found.done >= found.asked.left;
    const owed = there && found.asked.left > 0;
    return [{ ...found, isMet, owed, counts: (owed && found.to < today) || (isMet && isCounted(found)) }];
  });
  const counting = parts.filter(({ counts }) => counts);
  const judged = counting.length > 0 ? counting : parts.slice(-1).filter(({ owed }) => owed);
  const letOff = parts.filter(({ asked }) => asked.left === 0);
  if (judged.length === 0 && letOff.length === 0) return undefined;
  const sum = (of: (each: Part) => number, all: readonly Part[] = parts) =>
    all.reduce((total, each) => total + of(each), 0);
  const [done, required] = [sum((each) => each.done), sum(({ asked }) => asked.left, judged)];
  const excused = sum(
    ({ asked }) => asked.whole - asked.left,
    [...judged, ...letOff.filter((each) => !judged.includes(each))],
  );
  return {
    done,
    required,
    met: judged.every(({ isMet }) => isMet),
    waiting: sum(({ waiting }) => waiting),
    isCounted: required > 0 || (done > 0 && done >= excused),
    parts: { met: counting.filter(({ isMet }) => isMet).length, of: counting.length },
  };
}

/** Weeks of a month, a quarter or a year. */
export function weeksOf(period: string): string[] {
  return (period.length === 7 && !period.includes("Q") ? [period] : monthsOf(period)).flatMap(mondaysOfMonth);
}
