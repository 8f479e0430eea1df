import type { Attendance } from "../rules/events/attendance.ts";
import type { Words } from "./words.ts";

/** `12 có mặt, 2 trễ, 3 vắng (1 có lý do), đến thêm 2 người ngoài danh sách mời`: the first three add up to who was called; names nobody. */
export function countsText(words: Words, { came, late, excused, absent, beside }: Attendance): string {
  const counts = {
    came: String(came.filter((each) => !beside.includes(each)).length),
    late: String(late.filter((each) => !beside.includes(each)).length),
    absent: String(absent.length + excused.length),
  };
  const said =
    excused.length > 0
      ? words.text("closing-counts-excused", { ...counts, excused: String(excused.length) })
      : words.text("closing-counts", counts);
  return beside.length > 0
    ? words.text("closing-counts-beside", { counts: said, beside: String(beside.length) })
    : said;
}
