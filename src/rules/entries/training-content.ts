import type { EntryKindRow } from "./entry-kind.ts";

/** How cadres are to train, as it stands in the unit's quy chế làm việc or chương trình công tác. */
export const trainingContent = {
  clause: "IV.1",
  book: "records",
  fields: [
    {
      id: "sort",
      reads: "choice",
      options: [
        { id: "working-rules", words: ["quy che lam viec", "quy che"] },
        { id: "working-programme", words: ["chuong trinh cong tac", "chuong trinh"] },
      ],
    },
    { id: "title", reads: "text", optional: true },
    { id: "number", reads: "document-number", optional: true },
    { id: "day", reads: "day" },
  ],
  takesFile: true,
  lasts: "from-then-on",
  names: ["noi dung ren luyen", "quy che lam viec", "chuong trinh cong tac", "quy che", "chuong trinh"],
} as const satisfies EntryKindRow;
