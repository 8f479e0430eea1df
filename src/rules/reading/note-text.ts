import { matchAt, pattern, skipSeparators, type TypedLine } from "./typed-line.ts";

const FILLER = pattern(
  "(?:cho (?:em|mình|tôi|tui) ghi|ghi (?:cho|giúp) (?:em|mình|tôi|tui)|dạ|mình|em|tôi|tui|tớ|đã|vừa|mới|làm|được|việc|có|xin|báo cáo|khai|ghi|thêm|nhận|tổng cộng|tổng|cộng|khoảng|tầm|cỡ|chừng|tham gia|hoạt động|tình nguyện|giờ|từ)$",
);
/** Removes words such as “mình đã làm” before the hours, which are not a note. */
export function withoutFillers(line: TypedLine, from: number, to: number): string {
  let at = from;
  for (let found = matchAt(line, at, FILLER); found && at < to; found = matchAt(line, at, FILLER))
    at = skipSeparators(line, at + found[0].length);
  return at >= to ? "" : line.source.slice(from, to);
}

/** Tidies a note: without separators around it, and empty when only politeness is left. */
export function tidy(note: string): string {
  return note
    .trim()
    .replace(/^(?:(?:ạ|a|nha|nhé|nhe|nghen|rồi|xong|đó|luôn)(?:[ .!]+|$))+$/u, "")
    .replaceAll(/^[,;:.–—-]+\s+|\s*[,;:–—-]+$/gu, "")
    .trim();
}
