import { firstWorkingDay } from "../count/away.ts";
import { hasChangedOn, isHeadOn } from "../count/book.ts";
import { dayAfter, mondayOf, shortDay } from "../count/days.ts";
import { rowsWrong } from "./digest.ts";
import type { LetterKind } from "./letter-kind.ts";

/** The week's digest to a head: each unit of the tree, of how many how many met what a week asks. */
export const weekDigest: LetterKind = {
  name: "week's digest",
  isLikeAnswer: true,
  is: (text) => /📊[^\n]*– tuần \d/u.test(text),
  wrong(text, who, heard) {
    const last = dayAfter(mondayOf(heard.day), -7);
    if (!text.includes(shortDay(last))) return [`${who.code}: the digest of another week: ${text}`];
    return rowsWrong(text, who, { ...heard, period: last });
  },
  isDue: (who, { day, time }) =>
    day === firstWorkingDay(mondayOf(day)) &&
    time > "12:00" &&
    who.quietUntil < day &&
    isHeadOn(who, day) &&
    !hasChangedOn(who, day),
};
