import { minutesAsked } from "../count/asked.ts";
import { isAwayOn } from "../count/away.ts";
import { dayAfter, hoursText, mondayOf, shortDay, weekdayOf } from "../count/days.ts";
import { minutesIn } from "../count/deeds.ts";
import type { LetterKind } from "./letter-kind.ts";

/** New Year's Day and the days of Tết (2026, 2027) on which no Monday is spoken of. */
const HOLIDAYS = ["2026-02-16", "2027-02-08"];

export const mondayReminder: LetterKind = {
  name: "Monday's reminder",
  is: (text) => text.includes("👕 Chào tuần mới"),
  wrong(text, who, { book, day }) {
    const last = dayAfter(mondayOf(day), -7);
    if (minutesAsked(book, who, last) === 0) return [];
    const said = new RegExp(
      `Tuần ${shortDay(last)}(?:/\\d{4})?–\\S+: ${hoursText(minutesIn(who, last))} / 2 giờ`,
      "u",
    );
    return said.test(text) ? [] : [`${who.code} on ${day}: not ${said.source} but: ${text}`];
  },
  isDue: (who, { book, day, time }) =>
    weekdayOf(day) === 1 &&
    !HOLIDAYS.includes(day) &&
    time > "12:00" &&
    who.quietUntil < day &&
    !isAwayOn(book, who, day),
};
