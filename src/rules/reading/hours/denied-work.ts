import { beginsWithOwnWork } from "./volunteer-work.ts";

/** “hqua em chưa dọn rác …”: right behind the speaker or the day, so that “cỏ chùa” without marks is none. */
const NOT =
  /(?:^|[,.;] ?|(?<!\p{L})(?:em|e|mình|minh|tôi|toi|tui|qua|nay|kia|hqua|nhật|nhat|cn|t[2-7]|vẫn|van|cũng|cung|mà|ma) )(?:không|khong|ko|k|hông|hong|hổng|hok|hk|chưa|chua|chẳng|chả) (?:(?:có|co|đi|di|được|duoc|dc|đc|kịp|kip|tham gia|ra|xuống|xuong|qua) )*(?=\p{L})/gu;

/** Whether a line says that volunteer work was not done: “hqua e ko don rac 2 tieng”; “không mưa nên em dọn rác” was. */
export function deniesWork(lower: string): boolean {
  return [...lower.matchAll(NOT)].some(({ index, 0: not }) =>
    beginsWithOwnWork(lower.slice(index + not.length)),
  );
}
