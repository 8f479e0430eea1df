import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { isAskedToLog } from "../talk/request-to-log.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { plain } from "../words/plain.ts";
import { skipSeparators, type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { withoutCourtesyBehind } from "./courtesy-behind.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { dayWithin, isPast, lastDay } from "./past-days.ts";
import { isPastByWeekday, LONGEST_UNNAMED } from "./past-weekday.ts";
import { isPrivateLife, isWhereVolunteersWork } from "./private-life.ts";
import { hoursWithin, type SaidHours } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { isTalk } from "./talk-of-hours.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";
import { beginsWithOwnWork, namesWork } from "./volunteer-work.ts";
import { SAYS_HOW_LONG, wordsBefore } from "./words-before-hours.ts";

/** “mọi người tụ lại dọn chùa, em phụ 2 tiếng”: whoever else worked, the hours are the speaker's. */
const I_DID =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:(?:có|cũng|co|cung) )?(?:phụ|làm|tham gia|góp|phu|lam|gop)(?: (?:được|thêm|duoc|dc|them))?\s*$/iu;
const FINISHED_AFTER = /^(?:xong|roi)\b/;
const PLACE = /^(?:tai|o) /;
/** “… 2 tiếng sau giờ làm”: when it was, instead of what. */
const WHEN_IT_WAS =
  /^(?:sau|ngoài|hết|ngoai|het) (?:giờ|gio)(?: (?:làm|hành chính|hc|làm việc|lam|hanh chinh|lam viec))?[ .!]*$/iu;
const SAYS_VOLUNTEER = /\btinh nguyen\b/;
/** A note that tells a second deed, which its own reader could not take for sure: it would be lost in a note. */
const TELLS_ANOTHER =
  /(?<!\p{L})(?:sinh hoạt|sinh hoat|sh|họp|hop) (?:(?:với|voi|cùng|bên) )?(?:chi đoàn|chi doan|cđ|cd|kv|khu vực)|(?<!\p{L})mặc áo (?:đoàn|xanh|thanh niên)/u;

/**
 * Reads a line without a command as hours only when it states hours done: `2 tiếng hôm qua`, `hôm qua mình làm 2 tiếng
 * dọn rác`, `đã làm 3 giờ`, `2h tình nguyện sáng nay`. It must contain one duration with its unit and say that it is
 * past: by a day that has come, or by “đã”, “vừa”, “được”, “xong”. A weekday, or a later part of today, may be a plan:
 * it needs such a word, or “hồi” or “hôm” before it, or who did what, or nothing else beside the hours. Times of today count as past when `now` (epoch milliseconds) is given, because future ones are then
 * refused. A note must name volunteer work, and none of one's own home. Of vague hours (`khoảng 2 tiếng`) it gives the
 * nearest. Questions, plans and appointments, and a bare `2 tiếng` or `2`, which may answer anything, are left alone.
 */
export function readStatementOfHours(
  text: string,
  { today, now }: { today: Day; now?: number },
): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const line = withoutCourtesyBehind(saidLine(text), { today, ...(now === undefined ? {} : { now }) });
  if (isTalk(line)) return undefined;
  const reading = readHoursLine(line.source, { today, ...(now === undefined ? {} : { now }) });
  const read = reading.ok ? reading : reading.offers?.[0];
  const start = skipSeparators(line, 0);
  const dayBefore = daysBeside(line, start, today);
  const found = hoursWithin(line, dayBefore?.end ?? 0);
  if (!read || !found || "flaw" in found || (dayBefore && "flaw" in dayBefore)) return undefined;
  const told = dayBefore?.end ?? start;
  if (isOfOthers(line, told, found.at)) return undefined;
  const end = found.hours.end;
  const dayAfter = dayAt(line, skipSeparators(line, end), today) ?? lastDay(line, end, today);
  const day =
    dayBefore ??
    dayAfter ??
    dayWithin(line, { from: start, to: found.at }, today) ??
    dayWithin(line, { from: end, to: line.lower.length }, today);
  // “ngày lễ 24/11 …”: a day that is no day of the hours, so that they would be today's.
  if (day && !("flaw" in day) && day.weekday === undefined && day.day !== read.day) return undefined;
  const before = wordsBefore(line, told, found.at, day !== undefined);
  const after = plain(line.source.slice(end));
  const saysDone = before.saysDone || FINISHED_AFTER.test(after);
  const { isPlain, isInterval, isVolunteered } = formOf(found.hours, line, { at: found.at, end }, after);
  const saysPast =
    isPast(day, isInterval && now === undefined, today, now) ||
    isPastByWeekday(day, today, { line, read, before, isPlain, isInterval, asked: isAskedToLog(text) });
  const isLong = read.minutes > LONGEST_UNNAMED;
  if (!isPlain && !isInterval && isLong && !saysDone) return undefined;
  const saysVolunteer = SAYS_VOLUNTEER.test(plain(text)) && !dayBefore && !dayAfter;
  const isHoursAndDay = before.text === "" && read.note === "";
  const isShortAndOver = !isLong && saysPast && read.day < today && (isInterval ? isHoursAndDay : !dayBefore);
  const isAskedFor = before.saysOnlyWorked && !isLong && saysPast && isAskedToLog(text);
  const needsWork = !isPlain && !saysDone && !isShortAndOver && !isAskedFor;
  const asksToLog = isPlain && before.asksToLog;
  const isStated = saysDone || saysPast || asksToLog || (saysVolunteer && isPlain && !isVolunteered);
  const isAPlace = before.saysOnlyThatDone || (before.saysOnlyWorked && isWhereVolunteersWork(read.note));
  const isOnlyWhere = saysPast && isAPlace && PLACE.test(plain(read.note));
  const saysWork =
    read.note === "" || WHEN_IT_WAS.test(read.note)
      ? !needsWork || namesWork(text) || namesWork(line.source)
      : namesWork(read.note) || isOnlyWhere;
  if (before.saysThatItTook && !before.isWork && !beginsWithOwnWork(read.note)) return undefined;
  if (isAnothers(read) || tellsOfAnotherDay(read, today)) return undefined;
  const isAll = isStated && saysWork && before.isOwn && !TELLS_ANOTHER.test(read.note.toLowerCase());
  return isAll && !isPrivateLife(read.note) ? read : undefined;
}

/** “hôm kia”, “bữa 15”: not “20/11”, which may be remembered. */
const IS_A_DAY = /^(?:\D+|(?:hôm|hom|bữa|bua) \d{1,2})$/u;
/** “20/11 đi chúc mừng …”: what was done then follows. */
const DONE_THEN =
  /^ (?:(?:em|mình|tôi|tui|thì|lại) )*(?:đi|di|dự|họp|làm|lam|tham gia|thăm|hiến|hien|dọn|trồng|phát|dạy|nấu)(?!\p{L})/u;
const saysADay = ({ lower }: TypedLine, at: number, end: number) =>
  IS_A_DAY.test(lower.slice(at, end)) || DONE_THEN.test(lower.slice(end));

/** “…, hôm kia cũng vậy”: a note that tells of another day, by its name. */
function tellsOfAnotherDay({ note, day }: HoursRead, today: Day): boolean {
  const line = typedLine(note);
  return wordStarts(line, 0).some((at) => {
    const other = dayAt(line, at, today);
    const isNamed = other && !("flaw" in other) && saysADay(line, at, other.end);
    return isNamed && other.weekday === undefined && other.day < today && other.day !== day;
  });
}

function isOfOthers(line: TypedLine, told: number, until: number): boolean {
  if (isAboutSomebodyElse(line, told, until) || isAboutAUnit(line, told, until)) return true;
  const before = line.source.slice(told, until);
  return tellsOfAnother(line, told) || (!I_DID.test(before) && hasOtherDoer(before));
}

function formOf(hours: SaidHours, line: TypedLine, { at, end }: { at: number; end: number }, after: string) {
  const isInterval = hours.kind === "interval";
  // “2 giờ tình nguyện” is no time of the clock.
  const isVolunteered = /gi?[ờo] *$/u.test(line.lower.slice(at, end)) && /^tinh nguyen\b/.test(after);
  const isTold = SAYS_HOW_LONG.test(line.lower.slice(0, at));
  const isPlain = hours.kind !== "interval" && (hours.duration?.form === "plain" || isVolunteered || isTold);
  return { isInterval, isVolunteered, isPlain };
}

/** “2 tiếng tình nguyện cho Lan”: who is named so has done them. */
const IS_ANOTHERS =
  /^(?:t[iì]nh nguy[eệ]n )?(?:cho|của|cua) (?:(?:bạn|ban|anh|chị|chi|cô|co|chú|chu|đ\/c|đồng chí) )?(?!Đoàn|Hội|Mái|Trường|Chùa|Nhà|Ủy|Phường|Quận|Trung|Bệnh|Trạm|Ấp|Khu|Chi|Hộ|Bà)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$/u;

/** Whether the hours are told for somebody by name. */
export function isAnothers({ note }: HoursRead): boolean {
  return IS_ANOTHERS.test(note);
}

/** Whether words that follow “giờ tình nguyện” declare hours: `2`, `2 hôm qua dọn rác`; not `2 tiếng là đủ hả`. */
export function isHoursDeclared(text: string, { today }: { today: Day }): boolean {
  if (isTalk(saidLine(text))) return false;
  const reading = readHoursLine(text, { today });
  const read = reading.ok ? reading : reading.offers?.[0];
  return read !== undefined && (read.note === "" || namesWork(read.note));
}
