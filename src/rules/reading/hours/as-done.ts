import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { durationAt } from "./durations.ts";

/** How long it was to be: “đáng lẽ 3 tiếng”, “tính 3 tiếng”, “đăng ký 2 tiếng”. */
const MEANT =
  /(?<!\p{L})(?:đáng lẽ|đáng ra|lẽ ra|dang le|le ra|tính|tinh|định|đăng ký|đăng kí|dang ky|dự kiến|du kien|kế hoạch|ke hoach|hẹn)(?: (?!nguyện|nguyen)\p{L}+){0,6} $/u;
/** What came of it: “mà trời mưa làm có”, “nhưng được có”. */
const CAME_OF_IT =
  /(?<!\p{L})(?:mà|ma|nhưng|nhung|ai dè|ai de|rốt cuộc|rot cuoc|cuối cùng|cuoi cung)(?!\p{L})[^\d]{0,60}(?<!\p{L})(?:có|co|được|duoc|đc|dc|còn|chỉ|chi|mới|moi|thực tế|thuc te)(?: (?:có|co|được|duoc|đc|dc|là|la|mỗi|moi|đúng|dung|làm|lam))* $/u;
const LEAD =
  /^(?:đáng lẽ|đáng ra|lẽ ra|dang le|le ra|tính|tinh|định|đăng ký|đăng kí|dang ky|dự kiến|du kien|kế hoạch|ke hoach|hẹn) ?/iu;
const BARE = /^\d{1,2}(?![\p{L}\d.,/:-])(?! ?(?:h|g|p|người|nguoi|bạn|ban|buổi|buoi|phút|phut)(?!\p{L}))/u;
const ALONE = /^[ ,.!]*(?:thôi|thoi|hà|à|ạ|nha|nè|luôn|$)/u;

/**
 * A line that tells how long work was to be, and then how long it was, with the latter alone: `đáng lẽ dọn 3 tiếng mà mưa làm có 1 tiếng`
 * → `dọn mà mưa làm có 1 tiếng`. Any other line comes back as it is.
 */
export function asDone(text: string): string {
  const line = typedLine(text);
  const starts = wordStarts(line, 0);
  for (const at of starts) {
    const meant = MEANT.exec(line.lower.slice(0, at));
    const end = meant ? lengthIn(line, at) : undefined;
    if (!meant || end === undefined) continue;
    const done = starts.find((next) => next > end && CAME_OF_IT.test(line.lower.slice(end, next)));
    if (done === undefined) continue;
    const unit = lengthIn(line, done) === undefined ? unitOf(line, { at, end }, done) : "";
    if (unit === undefined) continue;
    const from = line.source.slice(0, at).slice(meant.index).replace(LEAD, "");
    const until = done + (unit ? (BARE.exec(line.source.slice(done))?.[0].length ?? 0) : 0);
    return `${line.source.slice(0, meant.index)}${from}${line.source.slice(end, until).trimStart()}${unit}${line.source.slice(until)}`;
  }
  return text;
}

function lengthIn(line: TypedLine, at: number): number | undefined {
  const found = durationAt(line, at, "units only");
  return found && !("flaw" in found) ? found.end : undefined;
}

/** “tính 3 tiếng mà … làm có 1”: of the same unit. */
function unitOf(line: TypedLine, { at, end }: { at: number; end: number }, done: number): string | undefined {
  const bare = BARE.exec(line.lower.slice(done));
  const isAlone = bare && ALONE.test(line.lower.slice(done + bare[0].length));
  const unit = /(?:tiếng|tieng|giờ|gio|phút|phut)$/u.exec(line.lower.slice(at, end))?.[0];
  return isAlone && unit ? ` ${unit}` : undefined;
}
