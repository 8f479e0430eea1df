import { gatheringsLeft, hoursOfWeek } from "../count/asked.ts";
import { dayAfter, hoursText, mondayOf, shortDay } from "../count/days.ts";
import { gatheringsIn, minutesIn } from "../count/deeds.ts";
import type { LetterKind } from "./letter-kind.ts";

const WEEK = /(?:(Tuần này)|(\d\d\/\d\d)(?:\/\d{4})?–\d\d\/\d\d): ([^\n/]+) \/ (\d+ giờ)/gu;
const MOST_WEEKS = 6;

const MONTH = /Tháng (\d+)\/(\d{4}): hoạt động (\d+)\/(\d+)[^\n]*? sinh hoạt (\d+)\/(\d+)/gu;

/** The month's end: whatever weeks and months it speaks of stand as they are counted, and nobody hears of what is not asked. */
export const monthEnd: LetterKind = {
  name: "month's end",
  is: (text) => text.includes("Sắp hết tháng"),
  wrong(text, who, { book, day }) {
    const mondays = Array.from({ length: MOST_WEEKS }, (_, n) => dayAfter(mondayOf(day), -7 * n));
    const weeks = [...text.matchAll(WEEK)].flatMap(([said, current, from, total = "", asked = ""]) => {
      const monday = current ? mondays[0] : mondays.find((each) => shortDay(each) === from);
      const right =
        monday && [hoursText(minutesIn(who, monday)), hoursText(hoursOfWeek(book, monday))].join(" of ");
      return right === `${total.trim()} of ${asked}`
        ? []
        : [`${who.code} on ${day}: “${said}” is ${right}, in: ${text}`];
    });
    const months = [...text.matchAll(MONTH)].flatMap(([said, number = "", year, ...figures]) => {
      const month = `${year}-${number.padStart(2, "0")}`;
      const { activities, meetings } = gatheringsIn(who, month);
      const asked = gatheringsLeft(book, who, month);
      const right = [activities, asked, meetings, asked].join(" ");
      return right === figures.join(" ") ? [] : [`${who.code} on ${day}: “${said}” is ${right}, in: ${text}`];
    });
    return [...weeks, ...months];
  },
};
