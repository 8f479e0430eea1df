import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";

/** “mỗi bữa 1 tiếng”, not “mỗi ngày em …”. */
const EACH = pattern(
  "(?:mỗi|từng) (?:ngày|bữa|hôm|buổi|lần|tối|sáng|chiều)$(?= (?:\\d|một|hai|ba|nửa|(?:làm|được|đúng) (?:\\d|một|hai|ba|nửa)))",
);

/** Where a line says that so long it was on each of the days that it names. */
export function eachOfDays(line: TypedLine): readonly { at: number; end: number }[] {
  return wordStarts(line, 0).flatMap((at) => {
    const each = matchAt(line, at, EACH);
    return each ? [{ at, end: at + each[0].length }] : [];
  });
}
