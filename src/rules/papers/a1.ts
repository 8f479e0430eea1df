import { periodOf } from "../calendar/periods.ts";
import { addDays } from "../calendar/time.ts";
import { paperPeriodMeant } from "../duties/late-paper.ts";
import { OF_A_PERSON } from "./of-a-person.ts";
import type { PaperRow } from "./paper.ts";

/** a1 ĐKCT01: what somebody has pledged for a year. */
export const a1 = {
  name: "a1",
  names: ["dang ky", "dangky"],
  word: "dangky",
  reading: "read-pledge",
  kinds: ["year"],
  usual(today) {
    const year = periodOf("year", today);
    return [year, periodOf("year", addDays(year.to, 1))];
  },
  usualOfUnit: (today) => paperPeriodMeant("D8", today),
  fields: { ...OF_A_PERSON, figures: { number: true, duty: true, plan: true, pledged: true } },
} as const satisfies PaperRow;
