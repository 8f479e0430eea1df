import type { Attendance } from "../rules/events/attendance.ts";
import type { Words } from "./words.ts";

/** `12 có mặt, 2 trễ, 3 vắng (1 có lý do)`; names nobody. */
export function countsText(words: Words, { came, late, excused, absent }: Attendance): string {
  const counts = {
    came: String(came.length),
    late: String(late.length),
    absent: String(absent.length + excused.length),
  };
  return excused.length > 0
    ? words.text("closing-counts-excused", { ...counts, excused: String(excused.length) })
    : words.text("closing-counts", counts);
}
