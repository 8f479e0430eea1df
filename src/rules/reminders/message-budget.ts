import { addDays, type Day, dayOf, startOfWeek } from "../calendar/time.ts";

/**
 * What one person may hear unasked, invitations, changes, cancellations and refusals left aside: a cadre one message a day
 * and four a week, a head three a day. Who registered hours asked to be asked about them (decision 46).
 */
export const MESSAGE_BUDGET = {
  cadre: { aDay: 1, aWeek: 4 },
  head: { aDay: 3, aWeek: 7 * 3 },
} as const;

const HOUR_MS = 60 * 60 * 1000;

/** Something that a job says to one person. */
export interface Call {
  /** A reminder may be said at any hour of its day; a digest stands at its hour. */
  readonly kind: "reminder" | "digest";
  /** It says something to few, and to them only at times: it goes along, and moves nothing that is said to all. */
  readonly ofFew?: boolean;
  /** Heads alone hear it, so it moves nothing that others hear: of what is said to few only what heads alone hear, too. */
  readonly ofHeads?: boolean;
  /** It makes sense at its own hour only, so no other reminder moves it. */
  readonly keepsItsHour?: boolean;
  /** It is about units elsewhere, so perhaps nobody hears it of those whose calls these are: it goes along, and moves nothing at all. */
  readonly ofElsewhere?: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * When what is due to one person is said, so that it makes as few messages as can be: all reminders of a day that can be
 * moved with the first of them that is said to all, on other days with the first of those that are said to as few; and whatever lies in the same hour of the clock with the first of that.
 * @returns the calls with their new moments, in their order
 */
export function broughtTogether<C extends Call>(calls: readonly C[]): C[] {
  const isMoved = ({ kind, keepsItsHour }: Call) => kind === "reminder" && !keepsItsHour;
  const leads = ({ ofElsewhere }: Call) => !ofElsewhere;
  const reminders = calls.filter((call) => isMoved(call) && leads(call));
  const dayOfCall = ({ at }: Call) => dayOf(at);
  const toAll = firstOf(
    reminders.filter(({ ofFew }) => !ofFew),
    dayOfCall,
  );
  const whose = (call: Call) => `${dayOfCall(call)} ${call.ofHeads ? "heads" : "all"}`;
  const toFew = firstOf(reminders, whose);
  const byDay = calls.map((call) =>
    isMoved(call) ? { ...call, at: toAll.get(dayOfCall(call)) ?? toFew.get(whose(call)) ?? call.at } : call,
  );
  const spoken = firstOf(byDay.filter(leads), ({ at }) => hourOf(at));
  return byDay.map((call) => ({ ...call, at: spoken.get(hourOf(call.at)) ?? call.at }));
}

/** The earliest moment of each group. */
function firstOf(calls: readonly Call[], groupOf: (call: Call) => string): Map<string, number> {
  const first = new Map<string, number>();
  for (const call of calls) {
    const group = groupOf(call);
    first.set(group, Math.min(first.get(group) ?? Number.POSITIVE_INFINITY, call.at));
  }
  return first;
}

/** The hour of the clock. The zone is whole hours away from UTC, so its hours begin with those of UTC. */
function hourOf(at: number): string {
  return String(Math.floor(at / HOUR_MS));
}

/** How many messages somebody has heard, or is to hear, on a day. */
export type MessagesOn = (day: Day) => number;

/** Whether one message more on a day stays within the budget of its day and of its week. */
export function hasRoom(day: Day, messagesOn: MessagesOn, whose: keyof typeof MESSAGE_BUDGET): boolean {
  const { aDay, aWeek } = MESSAGE_BUDGET[whose];
  if (messagesOn(day) >= aDay) return false;
  const monday = startOfWeek(day);
  const week = Array.from({ length: 7 }, (_, n) => messagesOn(addDays(monday, n)));
  return week.reduce((sum, count) => sum + count, 0) < aWeek;
}

/** So far ahead a free day is looked for: a week that is full is followed by one that is not. */
const LOOK_AHEAD_DAYS = 14;

/** The first day from one on that has room; nothing where none is near. */
export function freeDayFrom(
  day: Day,
  messagesOn: MessagesOn,
  whose: keyof typeof MESSAGE_BUDGET,
): Day | undefined {
  const days = Array.from({ length: LOOK_AHEAD_DAYS }, (_, n) => addDays(day, n));
  return days.find((each) => hasRoom(each, messagesOn, whose));
}
