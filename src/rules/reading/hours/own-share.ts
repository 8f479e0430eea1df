import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { durationAt } from "./durations.ts";
import { vagueAmountAt } from "./vague-amounts.ts";

/** “2 tiếng mấy mà tính 2 tiếng thôi”: how much of it is to be written down. */
const COUNTED_AS =
  /^[ ,.]*(?:(?:mà|ma|nhưng|nhung|thì|thi|nên|nen|thôi|em|mình|bot|ad|cứ|cu|cho) )*(?:tính|tinh|ghi|lấy|lay|làm tròn|lam tron|chốt|chot)(?: (?:là|la|tròn|tron|chẵn|chan|em|mình|giùm|gium|dùm|giúp|cho|luôn|đại|dai))* $/u;
const ONLY = /^(?: (?:thôi|thoi|chẵn|tròn|cũng|cung|được|duoc|đc|dc|là|la|rồi|roi|cho chẵn))+/u;
const MOST_WORDS_BETWEEN = 8;
/** Without one of these words there is nothing to look for, and most lines have none. */
const COUNTS = /(?:tính|tinh|ghi|lấy|lay|tròn|tron|chốt|chot) /u;

/** A line that tells how much of an amount it wants to have counted, with that alone. */
export function asCounted(text: string): string {
  const line = typedLine(text);
  if (!COUNTS.test(line.lower)) return text;
  const starts = wordStarts(line, 0);
  for (const [n, at] of starts.entries()) {
    const whole = vagueAmountAt(line, at, "units only") ?? durationIn(line, at);
    if (!whole) continue;
    const counted = starts
      .slice(n + 1, n + 1 + MOST_WORDS_BETWEEN)
      .find((next) => COUNTED_AS.test(line.lower.slice(whole.end, next)) && durationIn(line, next));
    const length = counted === undefined ? undefined : durationIn(line, counted);
    if (counted === undefined || !length) continue;
    const behind = line.source.slice(length.end).replace(ONLY, "");
    return line.source.slice(0, at) + line.source.slice(counted, length.end) + behind;
  }
  return text;
}

function durationIn(line: TypedLine, at: number): { end: number } | undefined {
  const found = durationAt(line, at, "units only");
  return found && !("flaw" in found) ? found : undefined;
}

const PEOPLE = "(?:người|đứa|bạn|đồng chí|đ\\/c|em|anh em|nguoi|dua|ban|dong chi)";
/** “mỗi người 2 tiếng”; “ghi mỗi bạn 2 tiếng” is asked for others. */
const EACH = new RegExp(
  `(?<!(?:ghi|cộng|cong|chấm|cham|tính|tinh|cho|nhập|nhap|giúp|giup|giùm|gium|được|duoc) )(?<!\\p{L})(?:mỗi|moi) ${PEOPLE}(?: (?:làm|được|duoc|dc|đc|lam|là|la|cũng|đều))* (?=\\d|một|hai|ba|bốn|nửa|mot|nua)`,
  "u",
);
/** The speaker is one of them, or asks for the own share. */
const AMONG =
  /(?<!\p{L})(?:(?:và|va|với|voi|cùng|cung) (?:em|mình|minh|tôi|tui|toi)(?! (?:bé|nhỏ|gái|trai))|(?:tụi|tui|nhóm|đám|chúng|team|bọn|nhom|dam|chung) (?:em|mình|minh|tôi|tui|toi)|(?:em|e|mình|minh|tôi|tui|toi) (?:với|voi|và|va|cùng|cung|vs)|(?:cả|ca) (?:nhóm|đám|tổ|đội|nhom|dam)|(?:phần|phan) (?:em|e|mình|minh|tôi|tui|toi))(?!\p{L})/u;

/** A line of many who worked as long as each other, the speaker among them, as the speaker's own. */
export function ownShare(text: string): string {
  const lower = text.toLowerCase();
  const each = AMONG.test(lower) ? EACH.exec(lower) : undefined;
  if (!each || lower.length !== text.length) return text;
  return text.slice(0, each.index) + text.slice(each.index + each[0].length);
}
