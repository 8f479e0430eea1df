import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** The topmost unit's synthesis over the reports of the units right below it, with the propaganda part (V.1). */
export const yearSynthesis = {
  name: "tonghopnam",
  names: ["tong hop nam", "tonghopnam"],
  word: "tonghopnam",
  of: "unit",
  topmost: true,
  reading: "see-missing",
  kinds: ["year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    state: true,
    columns: { column: true },
    rows: { number: true, "row-name": true, cells: { cell: true } },
    totals: { total: true },
    sections: { number: true, title: true, lines: { label: true, value: true, "as-of": true } },
    parts: { number: true, title: true, points: { text: true } },
  },
} as const satisfies PaperRow;
