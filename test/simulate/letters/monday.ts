import { minutesAsked } from "../count/asked.ts";
import { firstWorkingDay, isAwayOn } from "../count/away.ts";
import { dayAfter, hoursText, mondayOf, shortDay } from "../count/days.ts";
import { minutesIn } from "../count/deeds.ts";
import type { LetterKind } from "./letter-kind.ts";

export const mondayReminder: LetterKind = {
  name: "Monday's reminder",
  is: (text) => /👕 (?:Chào tuần mới|Tuần này, các buổi họp)/u.test(text),
  wrong(text, who, { book, day }) {
    const last = dayAfter(mondayOf(day), -7);
    const asked = minutesAsked(book, who, last);
    if (asked === 0) return [];
    const said = new RegExp(
      `Tuần ${shortDay(last)}(?:/\\d{4})?–\\S+: ${hoursText(minutesIn(who, last))} / ${hoursText(asked)}`,
      "u",
    );
    return said.test(text) ? [] : [`${who.code} on ${day}: not ${said.source} but: ${text}`];
  },
  isDue: (who, { book, day, time }) =>
    day === firstWorkingDay(mondayOf(day)) &&
    time > "12:00" &&
    who.quietUntil < day &&
    !isAwayOn(book, who, day),
};
