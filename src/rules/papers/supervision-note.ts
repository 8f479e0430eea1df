import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** What a unit noted when supervising, when it looked again, and what it found (U4, IV.1). */
export const supervisionNote = {
  name: "giamsat",
  names: ["giam sat", "giamsat", "phieu giam sat", "phieugiamsat"],
  word: "giamsat",
  of: "unit",
  reading: "supervise",
  kinds: ["month", "quarter", "year"],
  usual: (today) => [periodOf("year", today)],
  usualOfUnit: (today) => periodOf("year", today),
  fields: {
    ...OF_A_UNIT,
    notes: { number: true, noted: true, "noted-when": true, text: true, "follow-up": true, found: true },
  },
} as const satisfies PaperRow;
