import type { EntryKindRow } from "./entry-kind.ts";

/** A công trình or phần việc thanh niên. */
export const youthWork = {
  clause: "IV.1",
  book: "records",
  fields: [
    {
      id: "sort",
      reads: "choice",
      options: [
        { id: "project", words: ["cong trinh thanh nien", "cong trinh"] },
        { id: "task", words: ["phan viec thanh nien", "phan viec"] },
      ],
    },
    { id: "title", reads: "text" },
    { id: "since", reads: "day" },
    {
      id: "state",
      reads: "choice",
      options: [
        { id: "under-way", words: ["dang thuc hien", "dang lam", "chua xong"] },
        { id: "finished", words: ["da hoan thanh", "hoan thanh", "da xong", "lam xong", "xong"] },
      ],
    },
    {
      id: "benefit",
      reads: "text",
      optional: true,
      words: ["tri gia", "gia tri", "kinh phi", "phuc vu", "loi ich", "giup"],
    },
  ],
  takesFile: true,
  lasts: "until-finished",
  names: ["cong trinh thanh nien", "phan viec thanh nien", "cong trinh", "phan viec"],
} as const satisfies EntryKindRow;
