import { dayAt } from "../days/days.ts";
import {
  matchAt,
  pattern,
  skipSeparators,
  type TypedLine,
  typedLine,
  wordStarts,
} from "../words/typed-line.ts";

const SELF = pattern("(?:dạ )?(?:em|e|mình|tôi(?! (?:nay|qua))|tui|tớ|tụi em|tụi mình)[ ,]+");
/** What was held on the day, before it and the speaker: “ngày hội hiến máu hôm cn em …”. */
const HELD = pattern(
  "(?:dạ )?(?:ngày hội|lễ hội|đêm hội|hội (?:thao|trại|chợ|thi|diễn|xuân)|phiên chợ|chương trình|chiến dịch|buổi|đợt|lễ|giải)$",
);
const THEN_SELF = pattern("_(?:em|e|mình|tôi|tui|tớ|tụi em|tụi mình)$");
/** Characters. */
const LONGEST_HELD = 60;

/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";

/** `em hôm qua đi phát cơm`, with the day before the speaker or before what was held then, as it is read: `hôm qua em đi phát cơm`. */
export function dayFirst(text: string): string {
  const line = typedLine(text);
  const held = dayOfHeld(line);
  if (held)
    return `${line.source.slice(held.at, held.end)} ${line.source.slice(0, held.at)}${line.source.slice(held.end).trimStart()}`;
  const self = matchAt(line, 0, SELF);
  const day = self && dayAt(line, self[0].length, ANY_DAY);
  if (!self || !day || "flaw" in day || day.campaign) return text;
  const rest = line.source.slice(skipSeparators(line, day.end));
  return rest === ""
    ? text
    : `${line.source.slice(self[0].length, day.end)} ${self[0].replace(/[ ,]+$/u, "")} ${rest}`;
}

/** Where the day stands that comes behind what was held on it, with the speaker behind the day. */
function dayOfHeld(line: TypedLine): { at: number; end: number } | undefined {
  if (!matchAt(line, 0, HELD)) return undefined;
  for (const at of wordStarts(line, 0, LONGEST_HELD).slice(1)) {
    const day = dayAt(line, at, ANY_DAY);
    if (day && !("flaw" in day) && !day.campaign)
      return matchAt(line, day.end, THEN_SELF) ? { at, end: day.end } : undefined;
  }
  return undefined;
}
