import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { matchAt, pattern, skipSeparators, wordStarts } from "../words/typed-line.ts";
import type { SaidInPiece } from "./said-in-piece.ts";

/**
 * Whose deed a piece tells: `own`: nothing but the speaker and that it was done stands before its word; `maybe`: the speaker is
 * named among other words, or only a branch of their own; `other`: whoever else.
 */
export type Whose = "own" | "maybe" | "other";

const SELF = "(?:em|e|mình|mik|tôi|tui|tớ|tụi em|tụi mình|tụi tui|chúng em|bọn em)";
const FILLER = pattern(
  `(?:${SELF}|dạ|da|đã|vừa|m\\u1edbi|moi|có|co|cũng|báo cáo|xin|thưa|(?:cho|ghi (?:cho|giùm|giúp|dùm|hộ|nhận)) ${SELF}|cho em ghi|ghi|thêm|khai|khai báo|được|đi|dự|tham dự|tham gia|có mặt|qua|xuống|về|ghé|theo|lên|buổi|v\\u00e0|va|lại|hôm|rồi|r|cùng|với|ở|tại|lúc|vào|hồi|thì|l\\u00e0|xong|bot|ad|admin|ơi|anh|chị|đồng chí|đ/c|đi làm|phụ|làm)$`,
);
const SELF_WORD = pattern(`${SELF}$`);
const ATTENDS = pattern("(?:dự|tham dự|tham gia|có mặt|đi|mặc|bận|tập|học|luyện|ra quân|hát|nhảy|chạy)$");
const LED_TO = pattern("(?:cùng|với|ở|tại|bên|của|dưới|chung với|vs|voi|xuống|trong) ");

/** How surely the deed of a piece is the speaker's. @param until where the word of the deed begins */
export function whoseDeed(said: SaidInPiece, until: number): Whose {
  const { line, days, dayFlaw, places, counts, hours, part } = said;
  const start = skipSeparators(line, 0);
  const afterDay = days[0]?.at === start ? days[0].end : start;
  if (isAboutSomebodyElse(line, afterDay, until)) return "other";
  const subject = places.find(({ at }) => at < until && matchAt(line, at, LED_TO) === undefined);
  const speaks = wordStarts(line, 0, until).some((at) => matchAt(line, at, SELF_WORD));
  if (subject && !speaks) return "other";
  if (subject) return "maybe";
  const known = [
    ...[...days, ...places, ...counts],
    ...(dayFlaw ? [dayFlaw] : []),
    ...(hours ? [hours] : []),
    ...(part ? [part] : []),
  ];
  let at = start;
  while (at < until) {
    const found = known.find((each) => each.at === at);
    const next = found?.end ?? at + (matchAt(line, at, FILLER)?.[0].length ?? 0);
    if (next === at) return speaks ? "maybe" : "other";
    at = skipSeparators(line, next);
  }
  return "own";
}

/** Whether somebody is said to have taken part: “em”, “dự”, “đi”. Without, `buổi sinh hoạt tối qua vui ghê` only speaks of it. */
export function saysWhoTookPart({ line }: SaidInPiece, until: number): boolean {
  return wordStarts(line, 0, until + 1).some(
    (at) => matchAt(line, at, SELF_WORD) !== undefined || matchAt(line, at, ATTENDS) !== undefined,
  );
}
