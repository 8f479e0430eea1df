import type { EntryKindRow } from "./entry-kind.ts";

/** The plan made known to every cadre of the unit (III.2, V.2): who has read it stands beside the entry. */
export const plan = {
  clause: "V.2",
  book: "plan",
  fields: [
    { id: "title", reads: "text" },
    { id: "day", reads: "day" },
    { id: "about", reads: "text", optional: true },
  ],
  takesFile: true,
  lasts: "from-then-on",
  names: ["ke hoach"],
} as const satisfies EntryKindRow;
