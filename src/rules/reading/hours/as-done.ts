import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { durationAt } from "./durations.ts";

/** What came of it: “mà trời mưa làm có”, “nhưng được có”. */
const CAME_OF_IT =
  /(?<!\p{L})(?:mà|ma|nhưng|nhung|chứ|chu|ai dè|ai de|rốt cuộc|rot cuoc|cuối cùng|cuoi cung)(?!\p{L})[^\d]{0,60}(?<!\p{L})(?:có|co|được|duoc|đc|dc|còn|chỉ|chi|mới|moi|thành|thanh|tới|toi|lên|thực tế|thuc te)(?: (?:có|co|được|duoc|đc|dc|là|la|ra|mỗi|moi|đúng|dung|làm|lam|tới|toi))* $/u;
/** How long it was to be: “đáng lẽ 3 tiếng”, “tính 3 tiếng”, “đăng ký 2 tiếng”. */
const WORDS =
  "(?:đáng lẽ|đáng ra|đúng ra|lẽ ra|dang le|dung ra|le ra|nói là|noi la|tính|tinh|định|đăng ký|đăng kí|dang ky|dự kiến|du kien|kế hoạch|ke hoach|hẹn)";
const MEANT = new RegExp(`(?<!\\p{L})${WORDS}(?: (?!nguyện|nguyen)\\p{L}+){0,6} $`, "u");
const LEAD = new RegExp(`^${WORDS} ?`, "iu");
const MEANS = new RegExp(WORDS, "iu");
const BARE = /^\d{1,2}(?![\p{L}\d.,/:-])(?! ?(?:h|g|p|người|nguoi|bạn|ban|buổi|buoi|phút|phut)(?!\p{L}))/u;
const ALONE = /^[ ,.!]*(?:thôi|thoi|hà|à|ạ|nha|nè|luôn|$)/u;

/** Characters before a length that may say what it is. */
const NEAR = 80;
/** Words between how long it was to be, and how long it was. */
const MOST_WORDS = 16;
/** A longer line is conversation. */
const MOST_CHARACTERS = 300;

/**
 * A line that tells how long work was to be, and then how long it was, with the latter alone: `đáng lẽ dọn 3 tiếng mà mưa làm có 1 tiếng`
 * → `dọn mà mưa làm có 1 tiếng`. Any other line comes back as it is.
 */
export function asDone(text: string): string {
  if (text.length > MOST_CHARACTERS || !MEANS.test(text)) return text;
  const line = typedLine(text);
  const { source, lower } = line;
  const starts = wordStarts(line, 0);
  for (const [n, at] of starts.entries()) {
    const nearby = Math.max(0, at - NEAR);
    const meant = MEANT.exec(lower.slice(nearby, at));
    const end = meant ? lengthIn(line, at) : undefined;
    if (!meant || end === undefined) continue;
    const done = starts
      .slice(n + 1, n + 1 + MOST_WORDS)
      .find((next) => next > end && CAME_OF_IT.test(lower.slice(end, next)) && tellsHowLong(line, next));
    const unit = done === undefined ? undefined : unitOf(line, { at, end }, done);
    if (done === undefined || unit === undefined) continue;
    const from = nearby + meant.index;
    const until = unit === "" ? done : done + (BARE.exec(source.slice(done))?.[0].length ?? 0);
    const work = source.slice(from, at).replace(LEAD, "");
    return `${source.slice(0, from)}${work}${source.slice(end, until).trimStart()}${unit}${source.slice(until)}`;
  }
  return text;
}

function lengthIn(line: TypedLine, at: number): number | undefined {
  const found = durationAt(line, at, "units only");
  return found && !("flaw" in found) ? found.end : undefined;
}

function tellsHowLong(line: TypedLine, at: number): boolean {
  return lengthIn(line, at) !== undefined || BARE.test(line.lower.slice(at));
}

/** “tính 3 tiếng mà … làm có 1”: of the same unit; nothing is lacking where it has its own. */
function unitOf(line: TypedLine, { at, end }: { at: number; end: number }, done: number): string | undefined {
  if (lengthIn(line, done) !== undefined) return "";
  const bare = BARE.exec(line.lower.slice(done));
  const isAlone = bare && ALONE.test(line.lower.slice(done + bare[0].length));
  const unit = /(?:tiếng|tieng|giờ|gio|phút|phut)$/u.exec(line.lower.slice(at, end))?.[0];
  return isAlone && unit ? ` ${unit}` : undefined;
}
