import { periodOf, previousPeriod } from "../calendar/periods.ts";
import { addDays } from "../calendar/time.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** So long after a quarter its minutes are meant. */
const MEANT_FOR_DAYS = 45;

/** The minutes of a unit's collective review: what is closed of it, for whoever may read that. What was decided about somebody is on no paper. */
export const reviewMinutes = {
  name: "bienban",
  names: ["bien ban kiem diem", "bienbankiemdiem", "bien ban hop kiem diem"],
  word: "bienbankiemdiem",
  of: "unit",
  reading: "hold-review",
  kinds: ["quarter"],
  usual: (today) => [periodOf("quarter", today), previousPeriod(periodOf("quarter", today))],
  usualOfUnit: (today) => periodOf("quarter", addDays(today, -MEANT_FOR_DAYS)),
  fields: {
    ...OF_A_UNIT,
    "sat-day": true,
    "who-there": true,
    "who-missing": true,
    chair: true,
    "minute-taker": true,
    reviewed: { number: true, name: true, positions: true, remark: true, rating: true, goods: true },
    note: true,
  },
} as const satisfies PaperRow;
