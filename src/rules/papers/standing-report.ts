import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** How a unit stands in a period: a row a lower unit, or where it has none a row a cadre. With names, it is for whom `/chuanop` is. */
export const standingReport = {
  name: "ketqua",
  names: ["ket qua", "ketqua", "bao cao ket qua"],
  word: "ketqua",
  of: "unit",
  reading: "see-missing",
  kinds: ["week", "month", "quarter", "year"],
  usual: (today) => [periodOf("month", today)],
  usualOfUnit: (today) => periodOf("month", today),
  fields: {
    ...OF_A_UNIT,
    points: { text: true },
    title: true,
    "row-head": true,
    columns: { column: true },
    rows: { number: true, "row-name": true, cells: { cell: true } },
    totals: { total: true },
    note: true,
  },
} as const satisfies PaperRow;
