import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** What a unit and all below it have published, with its sums: the propaganda part (V.1). */
export const publicityList = {
  name: "tuyentruyen",
  names: ["tuyen truyen", "tuyentruyen", "ket qua tuyen truyen"],
  word: "tuyentruyen",
  of: "unit",
  reading: "see-publicity",
  kinds: ["month", "quarter", "year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    // What the Ban Tuyên giáo has written of it in the synthesis: of the topmost unit and a year alone.
    parts: { title: true, points: { text: true } },
    points: { text: true },
    "unit-sums": { number: true, workplace: true, published: true, reach: true },
    publicity: {
      number: true,
      workplace: true,
      "published-title": true,
      channel: true,
      "published-on": true,
      reach: true,
      criterion: true,
    },
  },
} as const satisfies PaperRow;
