import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** A unit's report on its year (V.2): as it was sent, or as it would be today. */
export const yearReport = {
  name: "baocaonam",
  names: ["bao cao nam", "baocaonam"],
  word: "baocaonam",
  of: "unit",
  reading: "see-missing",
  kinds: ["year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    state: true,
    sections: { number: true, title: true, lines: { label: true, value: true, "as-of": true } },
    parts: { number: true, title: true, points: { text: true } },
  },
} as const satisfies PaperRow;
