import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { clockTimeAt, intervalAt, resolveTime, type SaidTime } from "./clock-intervals.ts";
import { durationAt } from "./durations.ts";

/** What somebody does at a time when work begins, told before or behind it. */
const BEGINS_BEFORE =
  /(?<!\p{L})(?:có mặt|co mat|bắt đầu|bat dau|vô|vo|vào|vao|tới nơi|toi noi|dậy|day)(?: \p{L}+){0,3} $/u;
const SINCE = /^(?:từ|tu|lúc|luc) /u;
const BEGINS_BEHIND =
  /^ (?:(?:sáng|sang|chiều|chieu|tối|toi|em|e|mình|minh|tôi|tui|tụi|tui) )*(?:bắt đầu|bat dau|có mặt|co mat|vô|vo|vào|vao|đi|di|ra|xuống|xuong|lên|len|qua|ghé|ghe|tập trung|tap trung|tới|dậy)(?!\p{L})/u;
/** The same for when it was over; “tới 9h” tells so by itself. */
const ENDS_BEFORE =
  /(?<!\p{L})(?:(?<!(?:mai|còn) )(?:tới|đến|den)|xong|ra về|ra ve|về|nghỉ|nghi|kết thúc|ket thuc|tan)(?: (?:lúc|luc|khoảng|khoang|đúng|dung|tầm|tam))? $/u;
const ENDS_BEHIND =
  /^ (?:(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi|em|e|mình|minh|tụi|thì|thi|mới|moi|là|la) )*(?:nghỉ|nghi|ra về|ra ve|về|ve|xong|kết thúc|ket thuc|tan|giải tán|giai tan|rút|hết|het|(?:\p{L}+ ){1,2}xong)(?!\p{L})/u;
/** “từ 6 giờ 30 và …”: behind a time that is told so, minutes are its own. */
const MINUTES =
  /^ (?:[0-5]\d|rưỡi|ruoi)(?: phút| phut)?(?![\p{L}\d/])(?! (?:người|bạn|em|cây|phần|suất|nguoi|ban|cay|phan|suat)(?!\p{L}))/u;
/** What joins the second time to what stands before it. */
const JOINS = /(?<![ ,])[ ,]+(?:(?:và|va|mà|ma|rồi|roi|thì|thi|tới|đến|toi|den|lúc|luc) )*$/u;

/** Characters beside a time that may say what began or ended then. */
const NEAR = 60;

interface Placed {
  readonly at: number;
  readonly end: number;
  readonly time: SaidTime;
}

/**
 * A line that tells when work began and when it was over, with words between, as it would be told in one:
 * `có mặt từ 6 giờ 30 và 9 giờ thì nghỉ` → `có mặt từ 6 giờ 30 đến 9 giờ`. Any other line comes back as it is.
 */
export function fromStartToEnd(text: string): string {
  const line = typedLine(text);
  const [first, last] = timesIn(line);
  if (!first || !last || !isLater(first.time, last.time)) return text;
  const { source, lower } = line;
  const before = (at: number) => lower.slice(Math.max(0, at - NEAR), at);
  const behind = (at: number) => lower.slice(at, at + NEAR);
  const begins =
    BEGINS_BEFORE.test(before(first.at)) ||
    SINCE.test(behind(first.at)) ||
    BEGINS_BEHIND.test(behind(first.end));
  const over = ENDS_BEHIND.exec(behind(last.end))?.[0] ?? "";
  if (!begins || (over === "" && !ENDS_BEFORE.test(before(last.at)))) return text;
  const since = source.slice(first.at, first.end).replace(SINCE, "");
  const until = source.slice(last.at, last.end).replace(SINCE, "");
  const between = source.slice(first.end, last.at).replace(ENDS_BEFORE, "").replace(JOINS, "");
  return `${source.slice(0, first.at)}từ ${since} đến ${until}${between}${source.slice(last.end + over.length)}`;
}

/** The times of a clock; none where the line tells a length, or both times at once. */
function timesIn(line: TypedLine): Placed[] {
  const times: Placed[] = [];
  for (const at of wordStarts(line, 0)) {
    if (at < (times.at(-1)?.end ?? 0)) continue;
    const length = durationAt(line, at, "units only");
    if (intervalAt(line, at) || (length && !("flaw" in length) && length.form === "plain")) return [];
    const found = clockTimeAt(line, at);
    if (!found) continue;
    const end = found.end + (MINUTES.exec(line.lower.slice(found.end, found.end + NEAR))?.[0].length ?? 0);
    if (times.length === 2 || /^ ?\d/u.test(line.lower.slice(end, end + 2))) return [];
    times.push({ ...found, at, end });
  }
  return times;
}

function isLater(first: SaidTime, last: SaidTime): boolean {
  const [from, to] = [resolveTime(first, last.part), resolveTime(last, first.part)];
  const minuteOf = ({ hour, minute }: SaidTime) => hour * 60 + minute;
  return from !== undefined && to !== undefined && (from < to || minuteOf(first) < minuteOf(last));
}
