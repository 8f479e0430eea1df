import { hasChangedOn, isHeadOn, placeOf } from "../count/book.ts";
import { dayAfter, mondayOf, shortDay, weekdayOf } from "../count/days.ts";
import { reportOf } from "../count/report.ts";
import type { LetterKind } from "./letter-kind.ts";

/** The week's digest to a head: each unit of the tree, of how many how many met the hours. */
export const weekDigest: LetterKind = {
  name: "week's digest",
  isLikeAnswer: true,
  is: (text) => /📊[^\n]*– tuần \d/u.test(text),
  wrong(text, who, { book, day }) {
    const last = dayAfter(mondayOf(day), -7);
    const unit = placeOf(who, day)?.unit ?? "";
    if (!text.includes(shortDay(last))) return [`${who.code}: the digest of another week: ${text}`];
    const rows = book.units.filter(({ code, parent }) => code === unit || parent === unit);
    return rows.flatMap(({ code, name }) => {
      const { met, of } = reportOf(book, code, last, day);
      if (of === 0) return [];
      const row = new RegExp(
        `(?:${name}|Toàn đơn vị|Riêng đơn vị)\\P{L}*(?:Giờ tình nguyện )?${met}/${of}(?!\\d)`,
        "u",
      );
      return row.test(text) ? [] : [`${who.code} on ${day}: ${name} is ${met}/${of}, not as in: ${text}`];
    });
  },
  isDue: (who, { day, time }) =>
    weekdayOf(day) === 1 &&
    time > "12:00" &&
    who.quietUntil < day &&
    isHeadOn(who, day) &&
    !hasChangedOn(who, day),
};
