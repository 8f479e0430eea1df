import { dayAfter } from "../count/days.ts";
import { rowsWrong } from "./digest.ts";
import type { LetterKind } from "./letter-kind.ts";

/** The month's digest to a head. */
export const monthDigest: LetterKind = {
  name: "month's digest",
  isLikeAnswer: true,
  is: (text) => /📊[^\n]*– tháng \d/u.test(text),
  wrong: (text, who, heard) =>
    rowsWrong(text, who, { ...heard, period: dayAfter(heard.day, -7).slice(0, 7) }),
};
