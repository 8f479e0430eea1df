import { dayAt } from "../days/days.ts";
import { matchAt, pattern, skipSeparators, typedLine } from "../words/typed-line.ts";

const SELF = pattern("(?:dạ )?(?:em|e|mình|tôi(?! (?:nay|qua))|tui|tớ|tụi em|tụi mình)[ ,]+");
/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";

/** `em hôm qua đi phát cơm`, with the day before the speaker, as it is read: `hôm qua em đi phát cơm`. */
export function dayFirst(text: string): string {
  const line = typedLine(text);
  const self = matchAt(line, 0, SELF);
  const day = self && dayAt(line, self[0].length, ANY_DAY);
  if (!self || !day || "flaw" in day || day.campaign) return text;
  const rest = line.source.slice(skipSeparators(line, day.end));
  return rest === ""
    ? text
    : `${line.source.slice(self[0].length, day.end)} ${self[0].replace(/[ ,]+$/u, "")} ${rest}`;
}
