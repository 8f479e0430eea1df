import { minutesIn } from "../count/book.ts";
import { dayAfter, hoursText, mondayOf, shortDay } from "../count/days.ts";
import type { LetterKind } from "./letter-kind.ts";

const WEEK = /(?:(Tuần này)|(\d\d\/\d\d)–\d\d\/\d\d): ([^\n/]+) \/ 2 giờ/gu;
const MOST_WEEKS = 6;

/** The month's end: whatever weeks it speaks of stand as they are counted. */
export const monthEnd: LetterKind = {
  name: "month's end",
  is: (text) => text.includes("Sắp hết tháng"),
  wrong(text, who, { day }) {
    const mondays = Array.from({ length: MOST_WEEKS }, (_, n) => dayAfter(mondayOf(day), -7 * n));
    return [...text.matchAll(WEEK)].flatMap(([said, current, from, total]) => {
      const monday = current ? mondays[0] : mondays.find((each) => shortDay(each) === from);
      const right = monday === undefined ? undefined : hoursText(minutesIn(who, monday));
      return right === total?.trim() ? [] : [`${who.code} on ${day}: “${said}” is ${right}, in: ${text}`];
    });
  },
};
