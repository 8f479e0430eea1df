import { periodOf } from "../calendar/periods.ts";
import type { PaperRow } from "./paper.ts";
import { HEAD } from "./paper-head.ts";

/** Who is called to an event, with room to sign; once it is closed also who came. */
export const attendanceList = {
  name: "diemdanh",
  names: ["diem danh", "diemdanh", "danh sach diem danh"],
  word: "diemdanh",
  of: "event",
  reading: "convene",
  kinds: ["month"],
  usual: (today) => [periodOf("month", today)],
  usualOfUnit: (today) => periodOf("month", today),
  fields: {
    ...HEAD,
    event: true,
    "event-when": true,
    "event-place": true,
    attendees: { number: true, name: true, positions: true, "unit-name": true, attended: true },
    counts: true,
  },
} as const satisfies PaperRow;
