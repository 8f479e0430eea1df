import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** U1: the model of a unit in a year, as it was handed in last. */
export const unitModelPaper = {
  name: "mohinh",
  names: ["mo hinh", "mohinh", "ban mo hinh"],
  word: "mohinh",
  of: "unit",
  reading: "see-missing",
  kinds: ["year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    model: true,
    recognition: true,
    parts: { number: true, title: true, points: { text: true } },
  },
} as const satisfies PaperRow;
