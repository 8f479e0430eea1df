import { dayAt } from "../days/days.ts";
import { durationAt } from "../hours/durations.ts";
import { matchAt, pattern, type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";

/** “à nhầm”, “í lộn”, “nhầm, phải là”: what stands before it was not meant; “bot ghi nhầm là 3 tiếng” complains of what is kept. */
const TAKEN_BACK =
  /(?<![\s,.;(-])[\s,.;(-]+(?:(?:(?:à|a|á|ah|ak|ủa|í|ý|ấy|ơ|ờ|chết|ui|trời|dạ)[\s,]+){1,3}(?:(?:em|mình|tôi|e) )?(?:(?:ghi|nói|gõ|báo) )?(?:nhầm|nham|lộn|lon|quên|quen|(?:không|ko|hông|khong)(?: phải)?)|(?<=[,.;(-]\s?)(?:nhầm|nham|lộn|lon)(?=[ ,]+(?:rồi[ ,]+)?(?:là |phải )?[\p{L}\d]+ ?(?:h|g|p|giờ|gio|tiếng|tieng|phút|phut|qua|nay|kia|\d))|(?:nhầm|nham|lộn)(?=,? (?:rồi,? )?phải(?!\p{L})))(?: rồi| roi)?(?:[\s,:.]+(?:phải|phai|là|la|chứ|mà)(?!\p{L}))*[\s,:.]+/iu;

/** “2 tiếng thôi”, “hôm kia mới đúng”: said of what is right. */
const RIGHT_ONE = /^(?:[ ,]+(?:thôi|thoi|mới đúng|moi dung|mới phải|moi phai|chứ|chớ))+/iu;
/** “hôm qua, à hôm kia mới đúng”: what stands before it was not meant. */
const SAID_ANEW =
  /(?<![\s,.;(-])[\s,.;(-]+(?:à|ủa|í|ý|ấy|ơ)[\s,]+(?=(?:[\p{L}\d/]+ ){1,3}(?:mới đúng|moi dung|mới phải|moi phai|chứ|chớ)(?!\p{L}))/iu;

const BRANCH = pattern("(?:kv|khu vực|chi đoàn|cđ|cd)_\\d{1,2}$");
/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";

/** “hôm kia chứ không phải hôm qua” */
const NOT_THAT =
  /(?<![ ,])[ ,]+(?:chứ|chớ|chu) (?:không|ko|k|hông|hổng|khong|hong) (?:phải|phai) (?:là |la )?/iu;

/** What can be corrected, by how it is found: hours, a day, a branch by its number. */
const ITEMS: readonly ((line: TypedLine, at: number) => number | undefined)[] = [
  (line, at) => durationAt(line, at, "units only")?.end,
  (line, at) => dayAt(line, at, ANY_DAY)?.end,
  (line, at) => {
    const found = matchAt(line, at, BRANCH);
    return found && at + found[0].length;
  },
];

/**
 * A line in which something is taken back, as it was meant: `hôm qua dọn rác 3 tiếng à nhầm 2 tiếng` → `hôm qua dọn rác 2 tiếng`.
 * What is corrected is the last of its kind before. Any other line comes back as it is.
 */
export function corrected(text: string): string {
  const right = withoutDenied(text);
  if (right !== undefined) return right;
  const taken = TAKEN_BACK.exec(text) ?? SAID_ANEW.exec(text);
  if (!taken || taken.index === 0) return text;
  const before = typedLine(text.slice(0, taken.index));
  const after = typedLine(text.slice(taken.index + taken[0].length));
  for (const endAt of ITEMS) {
    const end = endAt(after, 0);
    if (end === undefined) continue;
    const wrong = wordStarts(before, 0).findLast((at) => endAt(before, at) !== undefined);
    if (wrong === undefined) return text;
    const from = firstOf(before, wrong, endAt);
    const rest = before.source.slice(endAt(before, from) ?? from);
    return `${before.source.slice(0, from)}${after.source.slice(0, end)}${rest}${after.source.slice(end).replace(RIGHT_ONE, "").replace(/^\)/u, "")}`;
  }
  return text;
}

/** “hôm qua” begins before the “qua” in which it was found. */
function firstOf(
  line: TypedLine,
  found: number,
  endAt: (line: TypedLine, at: number) => number | undefined,
): number {
  const end = endAt(line, found);
  return wordStarts(line, 0, found).find((at) => endAt(line, at) === end) ?? found;
}

/** “hôm kia chứ không phải hôm qua, …”: without what it was not. */
function withoutDenied(text: string): string | undefined {
  const denied = NOT_THAT.exec(text);
  if (!denied) return undefined;
  const rest = typedLine(text.slice(denied.index + denied[0].length));
  const end = ITEMS.map((endAt) => endAt(rest, 0)).find((each) => each !== undefined);
  return end === undefined ? undefined : text.slice(0, denied.index) + rest.source.slice(end);
}
