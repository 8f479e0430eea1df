import type { EntryKindRow } from "./entry-kind.ts";
import { PEOPLE } from "./people.ts";

/** A peak drive of “3 trách nhiệm”. */
export const peakDrive = {
  clause: "IV.1",
  book: "records",
  fields: [
    { id: "title", reads: "text" },
    { id: "from", reads: "day" },
    { id: "to", reads: "day" },
    { id: "done", reads: "text", optional: true, words: ["da lam duoc", "da lam", "lam duoc", "ket qua"] },
    {
      id: "people",
      reads: "count",
      optional: true,
      words: PEOPLE,
    },
  ],
  takesFile: true,
  lasts: "its-days",
  names: ["dot hoat dong cao diem", "dot cao diem", "hoat dong cao diem", "cao diem"],
} as const satisfies EntryKindRow;
