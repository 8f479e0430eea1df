import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { OF_A_UNIT } from "./paper-head.ts";

/** What the sittings of a unit's month discussed and agreed (U2, IV.1). */
export const discussionRecord = {
  name: "thaoluan",
  names: ["thao luan", "thaoluan", "bien ban thao luan"],
  word: "thaoluan",
  of: "unit",
  reading: "keep-unit-lists",
  kinds: ["month"],
  usual: (today) => [periodOf("month", today)],
  usualOfUnit: (today) => periodOf("month", today),
  fields: {
    ...OF_A_UNIT,
    sittings: {
      number: true,
      event: true,
      "event-when": true,
      "event-place": true,
      about: true,
      "to-do": { text: true },
      "not-to-do": { text: true },
      "taken-off": { text: true },
      "speaks-next": true,
    },
  },
} as const satisfies PaperRow;
