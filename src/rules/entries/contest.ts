import type { EntryKindRow } from "./entry-kind.ts";

/** A contest of learning or of young creativity. */
export const contest = {
  clause: "IV.1",
  book: "records",
  fields: [
    { id: "title", reads: "text" },
    { id: "day", reads: "day" },
    { id: "result", reads: "text", optional: true, words: ["ket qua", "dat", "giai"] },
  ],
  takesFile: true,
  lasts: "its-days",
  names: ["cuoc thi", "hoi thi", "san choi"],
  keepsName: true,
} as const satisfies EntryKindRow;
