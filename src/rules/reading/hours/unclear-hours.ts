import type { Day } from "../../calendar/time.ts";
import { VAGUE_DAY } from "../days/said-days.ts";
import { plain } from "../words/plain.ts";
import { matchAt, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { NEGATIVE } from "./durations.ts";
import { readHoursAlone } from "./hours-alone.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursProblem } from "./hours-reading.ts";
import { readPossibleHours, readStatementOfHours } from "./hours-statement.ts";
import { saidLine } from "./said-line.ts";
import { NO_NUMBER, SESSION } from "./vague-amounts.ts";

/** “mấy giờ rồi” asks for the time. */
const ASKS_THE_TIME = /^(?:(?:bay gio|gio|bot oi|ad oi) )*may gio(?: (?:roi|vay|the|ta|day|nhi))*$/;
const CLOCK_OR_LENGTH = /^\d{1,2} ?(?:h|g|giờ|gio) ?\d{2}$/iu;
const CERTAIN = "2 tiếng";
const UNCLEAR: ReadonlySet<HoursProblem> = new Set([
  "vague-day",
  "vague-amount",
  "negative",
  "too-long",
  "zero",
]);
/** `2t` may be two hours; a dot before or behind it is a slip. */
const BARE_T = /(?<![\p{L}\p{N}.,/])\d[.,]?t(?![\p{L}\p{N}])/u;

/** “hôm nào rảnh em đi …”: a day to come. */
const SOME_DAY = /\b(?:hom|bua|luc|khi) nao (?:ranh|tien|mat troi)\b/;

/**
 * Whether a line without a command would tell hours done if its day or its amount were clear: `mấy bữa nay em làm 2
 * tiếng`, `âm 2 tiếng hôm qua`, `vài tiếng hôm qua dọn rác`. It deserves to hear what is unclear.
 */
export function isUnclearHours(text: string, when: { today: Day; now?: number }): boolean {
  if (ASKS_THE_TIME.test(plain(text)) || SOME_DAY.test(plain(text))) return false;
  const reading = readHoursLine(text, { today: when.today });
  if (reading.ok) return false;
  const line = saidLine(text);
  if (reading.reason === "no-hours") return isSessionTold(line, when);
  // “chiều qua dạy học 1h30”: how long, or when.
  const mayBeClock = reading.reason === "ambiguous" && CLOCK_OR_LENGTH.test(reading.got ?? "");
  if (!mayBeClock && !UNCLEAR.has(reading.reason)) return false;
  const isImpossible = reading.reason === "too-long" || reading.reason === "zero";
  const cleared = mayBeClock || isImpossible ? line.source.replace(reading.got ?? "", CERTAIN) : clear(line);
  return Boolean(readStatementOfHours(cleared, when) ?? readHoursAlone(cleared, when));
}

/** “hôm qua phụ dọn nhà văn hóa nửa buổi”, “… 2t”: done, and perhaps this long. */
function isSessionTold(line: TypedLine, when: { today: Day; now?: number }): boolean {
  const bare = BARE_T.exec(line.lower);
  const at = bare?.index ?? wordStarts(line, 0).find((start) => matchAt(line, start, SESSION));
  if (at === undefined) return false;
  const end = at + (bare ?? matchAt(line, at, SESSION) ?? [""])[0].length;
  const cleared = `${line.source.slice(0, at)}${CERTAIN}${line.source.slice(end)}`;
  return (readStatementOfHours(cleared, when) ?? readPossibleHours(cleared, when)) !== undefined;
}

/** The line with a certain day and amount in place of what is unclear. */
function clear(line: TypedLine): string {
  let [cleared, at] = ["", 0];
  while (at < line.lower.length) {
    const piece = /\p{L}/u.test(line.lower[at - 1] ?? "") ? undefined : unclearAt(line, at);
    cleared += piece ? piece.clear : line.lower[at];
    at = piece?.end ?? at + 1;
  }
  return cleared;
}

function unclearAt(line: TypedLine, at: number): { end: number; clear: string } | undefined {
  const day = matchAt(line, at, VAGUE_DAY);
  if (day) return { end: at + day[0].length, clear: "hôm qua" };
  const amount = matchAt(line, at, NO_NUMBER);
  if (amount) return { end: at + amount[0].length, clear: CERTAIN };
  const minus = matchAt(line, at, NEGATIVE);
  return minus && { end: at + minus[0].length, clear: minus[1] ?? "" };
}
