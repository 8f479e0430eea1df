import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** The initiatives of a unit and all below it that were recognised in a year. */
export const worksList = {
  name: "sangkien",
  names: ["sang kien", "sangkien", "danh sach sang kien"],
  word: "sangkien",
  of: "unit",
  reading: "see-missing",
  kinds: ["year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    points: { text: true },
    works: {
      number: true,
      name: true,
      workplace: true,
      work: true,
      field: true,
      use: true,
      decision: true,
    },
  },
} as const satisfies PaperRow;
