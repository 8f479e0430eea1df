import { periodOf } from "../calendar/periods.ts";
import { paperPeriodMeant } from "../duties/late-paper.ts";
import { reviewablePeriods } from "../forms/review-periods.ts";
import { OF_A_PERSON } from "./of-a-person.ts";
import type { PaperRow } from "./paper.ts";

/** a2 KĐCT01: how somebody reviews a quarter or a year, and what the collective says of it. */
export const a2 = {
  name: "a2",
  names: ["kiem diem", "kiemdiem", "tu kiem diem", "tukiemdiem"],
  word: "kiemdiem",
  reading: "read-self-review",
  kinds: ["quarter", "year"],
  usual(today) {
    const [first, ...more] = reviewablePeriods(today);
    return [first ?? periodOf("year", today), ...more];
  },
  usualOfUnit: (today) => paperPeriodMeant("D9", today),
  fields: {
    ...OF_A_PERSON,
    figures: { number: true, duty: true, pledged: true, result: true },
    remark: true,
    rating: true,
  },
} as const satisfies PaperRow;
