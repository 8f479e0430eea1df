import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import { durationAt } from "./durations.ts";

const PAUSE =
  "(?:nghỉ|ăn|uống|giải lao|đi đường|đi lại|chạy xe|chờ|đợi|trưa|cơm|nước|sáng|giữa giờ|giữa buổi|giữa|mệt|giờ|thời gian|lúc|tiền)";
/** “trừ nghỉ trưa”, “mà trừ ra”: what is taken off has to be named, or that it is taken off. */
const TAKES_OFF = pattern(
  "[ ,.;(]*(?:(?:mà|nhưng|còn|rồi|có|đã|phải|thì) )*(?:trừ|bớt)(?<out> ra| đi| hao)? ",
);
const OF_A_PAUSE = pattern(`(?<pause>(?:${PAUSE} )*)`);
const PAUSE_BEHIND = pattern(`(?: (?:là|để|cho) )?(?<pause>(?: ${PAUSE}$)*)(?<out>(?: (?:ra|đi|rồi|hết)$)*)`);
/** “…, giữa chừng nghỉ nửa tiếng uống nước”: what the pause was for is told behind it. */
const PAUSED_FOR = pattern(
  "[ ,.;(]*(?:(?:mà|nhưng|còn|rồi|có|thì) )*(?:giữa chừng |ở giữa |giữa giờ |giữa buổi )?(?:có )?nghỉ(?: (?:hết|mất|được))? ",
);
/** “7h-16h, nghỉ trưa 1 tiếng”: two times of a clock hold the break. */
const PAUSED = pattern(
  "[ ,.;(]*(?:(?:mà|nhưng|còn|rồi|có|thì) )*nghỉ (?:trưa|giữa giờ|giữa buổi|giữa|ăn cơm|giải lao)(?: (?:hết|mất|được))? ",
);

/** What of hours was no work: `6 tiếng trừ 1 tiếng nghỉ trưa`. */
export interface BreakWithin {
  readonly end: number;
  readonly minutes: number;
}

/** The break that is told directly behind hours. @param ofClock whether they are two times of a clock */
export function breakAt(line: TypedLine, at: number, ofClock: boolean): BreakWithin | undefined {
  const takes = matchAt(line, at, TAKES_OFF);
  const paused = !takes && ofClock ? matchAt(line, at, PAUSED) : undefined;
  const pausedFor = !takes && !paused && ofClock ? matchAt(line, at, PAUSED_FOR) : undefined;
  const lead = takes ?? paused ?? pausedFor;
  if (!lead) return undefined;
  const named = matchAt(line, at + lead[0].length, OF_A_PAUSE);
  const start = at + lead[0].length + (named?.[0].length ?? 0);
  const length = durationAt(line, start, "units only");
  if (!length || "flaw" in length) return undefined;
  const behind = matchAt(line, length.end, PAUSE_BEHIND);
  const isNamed =
    paused ?? (lead.groups?.out || named?.groups?.pause || behind?.groups?.pause || behind?.groups?.out);
  return isNamed ? { end: length.end + (behind?.[0].length ?? 0), minutes: length.minutes } : undefined;
}
