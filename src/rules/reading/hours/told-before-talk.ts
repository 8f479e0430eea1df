import { NOT_HELD, NOT_HELD_UNMARKED } from "../talk/not-held.ts";

/** Where a sentence may end and talk begin; in “9 giờ kém 15” none ends. */
const BOUNDARY =
  /[,;!\n]+|\.+(?!\d)|(?<= )(?:mà|nhưng|ma|nhung|(?<!(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mot|bon|nam|sau|tam|chin|muoi) +)(?:giờ|gio)|nên|xong|rồi|roi)(?= )/gu;
/** It was not done after all, or the line only jokes. */
const DENIED = new RegExp(
  `(?:^|(?<!\\p{L})(?:em|e|mình|tôi|tui|minh|toi|mà|nhưng|nên|thì|tại|vì|ma|nhung|nen|thi|vi) )(?:(?:lại|cũng|bị|phải|lai|cung|bi|phai) )*(?:không|khong|ko|k|hok|hông|hong|hổng|chưa(?! xong)|chua(?! xong)|đi công tác|di cong tac|lỡ|lo|nhầm|nham|lộn|lon|giỡn|gion|đùa|xạo|khỏi|khoi|thôi|định|tính|tinh|suýt|suyt|${NOT_HELD}|${NOT_HELD_UNMARKED})(?!\\p{L})`,
  "u",
);
const FIRST_PART = /^([^,.;!?\d]{2,30})[,.;!]+ *(?=\S)/u;

/** What is said behind a few words without any number: `hôm qua dọn kênh 2 tiếng` of `mệt quá, …`. */
export function behindTalk(text: string): string | undefined {
  const line = text.normalize("NFC").trim();
  const [first, words = ""] = FIRST_PART.exec(line) ?? [];
  return first === undefined || DENIED.test(words.toLowerCase()) ? undefined : line.slice(first.length);
}

/** Not every comma of a long line is tried. */
const MOST_TRIED = 3;

/**
 * The beginnings of a line, the longest first, behind which something else is said: `hôm qua dọn rác 2 tiếng` of `…, mai ai đi
 * nữa thì báo em`. None where what follows denies it.
 */
export function beforeTalk(text: string): string[] {
  const line = text.normalize("NFC");
  const heads: string[] = [];
  for (const { index, 0: mark } of line.matchAll(BOUNDARY)) {
    const behind = line.slice(/\p{L}/u.test(mark) ? index : index + mark.length).trim();
    if (index > 0 && behind !== "" && !DENIED.test(behind.toLowerCase())) heads.push(line.slice(0, index));
  }
  return heads.slice(0, MOST_TRIED).toReversed();
}
