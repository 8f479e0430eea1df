import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { VAGUE_DAY } from "../days/said-days.ts";
import { plain } from "../words/plain.ts";
import { matchAt, skipSeparators, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { NEGATIVE } from "./durations.ts";
import { vagueLengthIn, withoutUnknownLength } from "./half-told.ts";
import { readHoursAlone } from "./hours-alone.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursProblem } from "./hours-reading.ts";
import { readStatementOfHours } from "./hours-statement.ts";
import { readPossibleHours } from "./possible-hours.ts";
import { saidLine } from "./said-line.ts";
import { NO_NUMBER } from "./vague-amounts.ts";
import { beginsWithOwnWork, namesWork } from "./volunteer-work.ts";

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
const SOME_DAY = /\b(?:hom|bua|luc|khi) nao\b(?! (?:do|day|ay))/;

/**
 * Whether a line without a command would tell hours done if its day or its amount were clear: `mấy bữa nay em làm 2
 * tiếng`, `âm 2 tiếng hôm qua`, `vài tiếng hôm qua dọn rác`. It deserves to hear what is unclear.
 */
export function isUnclearHours(text: string, when: { today: Day; now?: number }): boolean {
  if (ASKS_THE_TIME.test(plain(text)) || SOME_DAY.test(plain(text))) return false;
  const line = saidLine(text);
  if (isOfSeveralDays(line, when) || isOfSeveralWorks(line, when)) return true;
  if (isLengthUnknown(text, when)) return true;
  const reading = readHoursLine(text, { today: when.today });
  if (reading.ok) return false;
  if (reading.reason === "no-hours") return isSessionTold(line, when) || isWorkTold(line, when);
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
  const { at, end } = bare
    ? { at: bare.index, end: bare.index + bare[0].length }
    : (vagueLengthIn(line) ?? {});
  if (at === undefined) return false;
  const cleared = `${line.source.slice(0, at)}${CERTAIN}${line.source.slice(end)}`;
  return (readStatementOfHours(cleared, when) ?? readPossibleHours(cleared, when)) !== undefined;
}

/** “em dọn rác hôm qua, không để ý mấy tiếng” */
function isLengthUnknown(text: string, when: { today: Day; now?: number }): boolean {
  const told = withoutUnknownLength(text);
  return told !== text && readStatementOfHours(`${told} ${CERTAIN}`, when) !== undefined;
}

const A_DAY =
  "(?:(?:tối|sáng|chiều|toi|sang|chieu) )?(?:(?:hôm|hom) (?:nay|qua|kia)|hqua|hnay|(?:thứ|thu) (?:\\d|hai|ba|tư|năm|sáu|bảy)|t[2-7]|cn|chủ nhật|chu nhat|\\d{1,2}/\\d{1,2})";
const SEVERAL_DAYS = new RegExp(
  `(?:(?:từ|tu) )?${A_DAY} ?(?:với|và|đến|tới|voi|va|den|,|-|&) ?${A_DAY}`,
  "u",
);
const EACH =
  /(?<!\p{L})(?:mỗi|từng|moi|tung) (?:ngày|hôm|bữa|buổi|tối|sáng|chiều|ngay|hom|bua|buoi|toi|sang|chieu) ?|tổng(?: cộng)? |tong(?: cong)? |đều |deu /gu;

/** “hôm qua với hôm kia mỗi ngày 1 tiếng nhặt rác”: which hours of which day has to be said. */
function isOfSeveralDays({ lower }: TypedLine, when: { today: Day; now?: number }): boolean {
  if (!SEVERAL_DAYS.test(lower)) return false;
  const ofOneDay = lower.replace(SEVERAL_DAYS, "hôm qua").replaceAll(EACH, "");
  return (readStatementOfHours(ofOneDay, when) ?? readPossibleHours(ofOneDay, when)) !== undefined;
}

const OF_EACH_WORK =
  /(?<!\p{L})(?:mỗi|từng|moi|tung) (?:việc|chỗ|nơi|nhóm|lần|lượt|viec|cho|noi|nhom|lan|luot) ?/gu;

/** “làm hai việc: dọn rác với trồng cây, mỗi việc 1 tiếng”: how long all in all has to be said. */
function isOfSeveralWorks({ lower }: TypedLine, when: { today: Day; now?: number }): boolean {
  const ofOne = lower.replaceAll(OF_EACH_WORK, "");
  if (ofOne === lower) return false;
  return (readStatementOfHours(ofOne, when) ?? readPossibleHours(ofOne, when)) !== undefined;
}

/** Who worked when, and not how long: “hôm qua em dọn rác”, “em mới làm tình nguyện xong”, “hôm qua đi hiến máu”. */
const I_WORKED =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:(?:có|đã|mới|vừa|đi|ra|xuống|qua|tham gia|co|da|moi|vua|di|xuong) )*(?=\p{L})/u;
function tellsOwnWork(line: TypedLine, today: Day): boolean {
  const self = I_WORKED.exec(line.lower);
  if (self) return beginsWithOwnWork(line.lower.slice(self.index + self[0].length));
  const start = skipSeparators(line, 0);
  const day = daysBeside(line, start, today);
  const rest = line.lower.slice(skipSeparators(line, day && !("flaw" in day) ? day.end : start));
  return beginsWithOwnWork(rest) && !VOLUNTEERS.test(rest);
}
/** “tình nguyện viên phát quà hôm qua” tells of some volunteers. */
const VOLUNTEERS = /^(?:các |mấy |cac |may )?(?:tình nguyện viên|tinh nguyen vien|tnv)(?!\p{L})/u;
const JUST_NOW = /n[ãa]y$/u;
const FINISHED = /(?<=\S )(?:xong|rồi|roi|r)(?: rồi| luôn| nha| ạ)*[ .!]*$/u;
/** More words are a story. */
const MOST_WORDS = 8;

function isWorkTold(line: TypedLine, when: { today: Day; now?: number }): boolean {
  if (/\d/u.test(line.lower.replaceAll(/\d+[/.-]\d+|t[2-7]/gu, "")) || !tellsOwnWork(line, when.today))
    return false;
  const hasDay = wordStarts(line, 0).some((at) => {
    const day = dayAt(line, at, when.today);
    return (
      day !== undefined &&
      !("flaw" in day) &&
      (day.day < when.today || JUST_NOW.test(line.lower.slice(at, day.end)))
    );
  });
  const isFinished = FINISHED.test(line.lower);
  if (!hasDay && !isFinished) return false;
  const bare = line.source.replace(FINISHED, "").trim();
  const isOfDay = hasDay && !/n[ãa]y/u.test(line.lower);
  const read = readStatementOfHours(
    `${isOfDay ? "" : "hôm qua "}${bare.replace(/^(?:hồi |lúc )?n[ãa]y /iu, "")} ${CERTAIN}`,
    when,
  );
  return read !== undefined && namesWork(bare) && read.note.split(" ").length <= MOST_WORDS;
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
