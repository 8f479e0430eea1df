import type { Day } from "../../calendar/time.ts";
import { type DayFlaw, type DayFound, dayAt } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { calledByTitle } from "../talk/called-by-title.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { asTalk } from "../talk/talk-words.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { plain } from "../words/plain.ts";
import { skipSeparators, type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { withoutCourtesyBehind } from "./courtesy-behind.ts";
import { isOver } from "./hours-ahead.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { isHomeLife, isPrivateLife } from "./private-life.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { isTalk, MARKED_TALK } from "./talk-of-hours.ts";
import { beforeTalk } from "./told-before-talk.ts";
import { readHoursToldLoosely } from "./told-loosely.ts";
import { beginsWithOwnWork, hasOtherDoer, namesWork, onlyServes } from "./volunteer-work.ts";

/** Longer lines are conversation. */
const MOST_CHARACTERS = 300;

/** “2h hôm qua” is two hours; “8h hôm qua” is when something was. In minutes. */
const LONGEST_UNNAMED = 300;

/** “bạn em làm …” tells of somebody else. */
const OTHER = /^(?:ban|anh|chi|co|chu(?! nhat)|con|dong chi|d\/c) /;
const HABIT = /\bmoi (?:ngay|toi|sang|chieu|tuan|buoi)\b/;
const DONE_BEFORE =
  /^(?:(?:minh|em|toi|tui|to|da) )*(?:da|vua|moi)(?: (?:moi|lam|tham gia|thuc hien|dong gop|duoc|xong|hoan thanh|viec))*$|^(?:(?:minh|em|toi|tui|to) )?(?:lam|tham gia)(?: viec)? duoc$/;
const SUBJECT_AND_VERB =
  /^(?:(?:minh|em|toi|tui|to|da|vua|moi|lam|tham gia|viec|duoc|co|tinh nguyen|hoat dong)(?: |$))*$/;
const ACTOR = /^(?:minh|em|toi|tui|to) /;
/** “làm được 2 tiếng … tại chùa”: where it was, instead of what. */
const DID = /^(?:(?:minh|em|toi|tui|to|da|vua|moi) )*(?:lam|tham gia)(?: viec)?(?: duoc| tinh nguyen)$/;
const PLACE = /^(?:tai|o) /;
/** “… 2 tiếng sau giờ làm”: when it was, instead of what. */
const WHEN_IT_WAS =
  /^(?:sau|ngoài|hết|ngoai|het) (?:giờ|gio)(?: (?:làm|hành chính|hc|làm việc|lam|hanh chinh|lam viec))?[ .!]*$/iu;
/** “cho em ghi 45 phút” */
const TO_LOG =
  /^(?:(?:minh|em|toi|tui) )?(?:cho (?:minh|em|toi|tui) (?:xin )?(?:duoc )?(?:ghi|bao|khai)|(?:nho )?(?:(?:ad|admin|bot|anh|chi)(?: oi)?,? )?(?:ghi|cong|cham|tinh|nhap|bo sung|cap nhat)(?: nhan| them| bu| lai)? (?:cho|giup|gium|dum|ho|giup cho|gium cho) (?:minh|em|e|toi|tui)|(?:xin )?(?:dang ky|khai|khai bao|bao|bao cao|ghi|ghi them|ghi nhan)(?: gio)?(?: tinh nguyen)?)$/;
/** Words before a weekday that make it a past one; “hồi” only with its mark, because “hoi” may mean to ask. */
const PAST_DAY = /(?<!\p{L})(?:hồi|hôm|hom|bữa|bua) (?:thứ|thu|t\d|chủ|chu|cn)(?!\p{L})/iu;
/** “mọi người tụ lại dọn chùa, em phụ 2 tiếng”: whoever else worked, the hours are the speaker's. */
const I_DID =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:(?:có|cũng|co|cung) )?(?:phụ|làm|tham gia|góp|phu|lam|gop)(?: (?:được|thêm|duoc|dc|them))?\s*$/iu;
/** “đã dọn rác”; without its mark only in a line without any marks, because “dạ, dọn rác” is an answer. */
const DONE_WORK = /^(?:(?:minh|em|toi|tui|to) )?(?:da|vua|moi) /;
const MARKED_DONE = /(?<!\p{L})(?:đã|vừa|mới)(?!\p{L})/u;
const FINISHED_AFTER = /^(?:xong|roi)\b/;

/**
 * Reads a line without a command as hours only when it states hours done: `2 tiếng hôm qua`, `hôm qua mình làm 2 tiếng
 * dọn rác`, `đã làm 3 giờ`, `2h tình nguyện sáng nay`. It must contain one duration with its unit and say that it is
 * past: by a day that has come, or by “đã”, “vừa”, “được”, “xong”. A weekday, or a later part of today, may be a plan.
 * It needs such a word, or “hồi” or “hôm” before it, or who did what, or nothing else beside the hours. Times of today
 * count as past when `now` (epoch milliseconds) is given, because future ones are then refused. A note must name
 * volunteer work, and none of one's own home. Of vague hours (`khoảng 2 tiếng`) it gives the nearest. Questions, plans and appointments, and a bare `2 tiếng` or `2`, which may answer anything, are left
 * alone.
 */
export function readStatementOfHours(
  text: string,
  { today, now }: { today: Day; now?: number },
): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const line = withoutCourtesyBehind(saidLine(text), today);
  if (isTalk(line)) return undefined;
  const reading = readHoursLine(line.source, { today, ...(now === undefined ? {} : { now }) });
  const read = reading.ok ? reading : reading.offers?.[0];
  const start = skipSeparators(line, 0);
  const dayBefore = daysBeside(line, start, today);
  const found = hoursWithin(line, dayBefore?.end ?? 0);
  if (!read || !found || "flaw" in found) return undefined;
  const end = found.hours.end;
  const dayAfter = dayAt(line, skipSeparators(line, end), today) ?? lastDay(line, end, today);
  if (dayBefore && "flaw" in dayBefore) return undefined;
  const told = dayBefore?.end ?? start;
  if (isAboutSomebodyElse(line, told, found.at) || isAboutAUnit(line, told, found.at)) return undefined;
  const beforeHours = line.source.slice(told, found.at);
  if (tellsOfAnother(line, told) || (!I_DID.test(beforeHours) && hasOtherDoer(beforeHours))) return undefined;
  const saidBefore = line.source.slice(dayBefore?.end ?? start, found.at);
  const before = plain(saidBefore).replace(/ ?(?<![,:;.-])[,:;.-]+$/u, "");
  const isWorkBefore = namesWork(saidBefore);
  const after = plain(line.source.slice(end));
  const saysDone =
    DONE_BEFORE.test(before) || FINISHED_AFTER.test(after) || (isWorkBefore && isDone(line, before));
  const isInterval = found.hours.kind === "interval";
  // “2 giờ tình nguyện” is no time of the clock.
  const isVolunteered = /gi?[ờo] *$/u.test(line.lower.slice(found.at, end)) && /^tinh nguyen\b/.test(after);
  const isPlain =
    found.hours.kind !== "interval" && (found.hours.duration?.form === "plain" || isVolunteered);
  const day =
    dayBefore ??
    dayAfter ??
    dayWithin(line, { from: start, to: found.at }, today) ??
    dayWithin(line, { from: end, to: line.lower.length }, today);
  const saysWhoDidWhat = ACTOR.test(before) && isWorkBefore;
  const isHoursAndDay = before === "" && read.note === "";
  const saysPast =
    isPast(day, isInterval && now === undefined, today, now) ||
    (isPastWeekday(day, today) &&
      (PAST_DAY.test(line.source) ? isPlain || isInterval : isPlain && (isHoursAndDay || saysWhoDidWhat)));
  const isLong = read.minutes > LONGEST_UNNAMED;
  if (!isPlain && !isInterval && isLong && !saysDone) return undefined;
  const saysVolunteer = /\btinh nguyen\b/.test(plain(text)) && !dayBefore && !dayAfter;
  const isShortAndOver = !isLong && saysPast && read.day < today && (isInterval ? isHoursAndDay : !dayBefore);
  const needsWork = !isPlain && !saysDone && !isShortAndOver;
  const isToLog = TO_LOG.test(before);
  const asksToLog = isPlain && isToLog;
  const isStated = saysDone || saysPast || asksToLog || (saysVolunteer && isPlain && !isVolunteered);
  const isOnlyWhere = saysPast && DID.test(before) && PLACE.test(plain(read.note));
  const saysWork =
    read.note === "" || WHEN_IT_WAS.test(read.note)
      ? !needsWork || namesWork(text)
      : namesWork(read.note) || isOnlyWhere;
  const isOwn = SUBJECT_AND_VERB.test(before) || DONE_BEFORE.test(before) || isWorkBefore || isToLog;
  const isAll = isStated && saysWork && isOwn && !TELLS_ANOTHER.test(read.note.toLowerCase());
  return isAll && !isPrivateLife(read.note) ? read : undefined;
}

/**
 * Reads a line without a command that may be meant as hours done, though it does not say so surely: hours with their
 * unit, at most a day, who did it and volunteer work (`thứ 7 dọn kênh 3 tiếng`, `em làm 2 tiếng nha ad`). It leads to a
 * question, never to an entry.
 */
export function readPossibleHours(
  text: string,
  context: { today: Day; now?: number },
): HoursRead | undefined {
  const own = calledByTitle(text);
  if (own !== undefined) return readStatementOfHours(own, context) ?? readPossible(own, context);
  return readPossible(text, context) ?? readBeforeTalk(text, context) ?? readLoosely(text, context);
}

function readLoosely(text: string, context: { today: Day; now?: number }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  return ASKS_FOR_TIME.test(text.normalize("NFC")) ? undefined : readHoursToldLoosely(text, context);
}

/** Hours that are stated, with something else said behind them. */
function readBeforeTalk(text: string, context: { today: Day; now?: number }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text)) return undefined;
  for (const head of beforeTalk(text)) {
    const read = readStatementOfHours(head, context);
    if (read) return read;
  }
  return undefined;
}

function readPossible(text: string, { today }: { today: Day }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  if (ASKS_FOR_TIME.test(text.normalize("NFC"))) return undefined;
  // Courtesy is taken away below, and “nghỉ” may look like the “nghĩ” of “em nghĩ”.
  if (OTHER.test(plain(text)) || MARKED_TALK.test(asTalk(typedLine(text)).lower)) return undefined;
  for (const each of withoutCourtesy(text)) {
    const line = saidLine(each);
    const found = isTalk(line) ? undefined : hoursWithin(line, 0);
    const reading = found && !("flaw" in found) ? readHoursLine(each, { today }) : undefined;
    const read = reading?.ok ? reading : reading?.offers?.[0];
    if (!read || read.clock || !found || "flaw" in found) continue;
    const isPlain = found.hours.kind !== "interval" && found.hours.duration?.form === "plain";
    const isLength = isPlain || (read.day < today && read.minutes <= LONGEST_UNNAMED);
    const said = plain(read.note);
    if (
      isLength &&
      !isHomeLife(read.note) &&
      (said === "" || beginsWithOwnWork(read.note) || isOwnService(line, read.note, found.at)) &&
      !HABIT.test(said)
    )
      return read;
  }
  return undefined;
}

/** “tắm cho tụi nhỏ”: of volunteers or of one's job; whose it was is said before the hours. */
function isOwnService(line: TypedLine, note: string, until: number): boolean {
  return onlyServes(note) && !isAboutSomebodyElse(line, 0, until) && !tellsOfAnother(line, 0);
}

/** Whether words that follow “giờ tình nguyện” declare hours: `2`, `2 hôm qua dọn rác`; not `2 tiếng là đủ hả`. */
export function isHoursDeclared(text: string, { today }: { today: Day }): boolean {
  if (isTalk(saidLine(text))) return false;
  const reading = readHoursLine(text, { today });
  const read = reading.ok ? reading : reading.offers?.[0];
  return read !== undefined && (read.note === "" || namesWork(read.note));
}

/** A note that tells a second deed, which its own reader could not take for sure: it would be lost in a note. */
const TELLS_ANOTHER =
  /(?<!\p{L})(?:sinh hoạt|sinh hoat|sh|họp|hop) (?:(?:với|voi|cùng|bên) )?(?:chi đoàn|chi doan|cđ|cd|kv|khu vực)|(?<!\p{L})mặc áo (?:đoàn|xanh|thanh niên)/u;

/** “cho em xin 5 phút”: courtesy, but of somebody who wants something. */
export const ASKS_FOR_TIME =
  /(?<!\p{L})xin (?:(?:phép|phep|thêm|them|anh|chị|chi|mọi người|cả nhà) )*(?:\d|vài|mấy|ít|một|nửa)/iu;

/** “ok 2h” agrees to something. */
export const ASSENT = /^\s*(?:ok|oke|okie|uh|ừ|ừm)(?!\p{L})/iu;

function isDone(line: TypedLine, before: string): boolean {
  const isUnmarked = /^\p{ASCII}*$/u.test(line.lower);
  return DONE_WORK.test(before) && (isUnmarked || MARKED_DONE.test(line.lower));
}

/** Whether a day has certainly come, so that the line is not an announcement for it. */
function isPast(
  day: DayFound | DayFlaw | undefined,
  isInterval: boolean,
  today: Day,
  now: number | undefined,
): boolean {
  if (!day || "flaw" in day || day.weekday !== undefined) return false;
  if (day.day < today) return true;
  if (isInterval) return false;
  const { part } = day;
  return part === undefined || part === "morning" || (now !== undefined && isOver(part, today, now));
}

/** Whether a weekday means the past one, since it may also be the coming one. */
function isPastWeekday(day: DayFound | DayFlaw | undefined, today: Day): boolean {
  return day !== undefined && !("flaw" in day) && day.weekday !== undefined && day.day < today;
}

/** `em dọn rác tối qua từ 18h đến 20h`: a day among the words before the hours. */
function dayWithin(
  line: TypedLine,
  { from, to }: { from: number; to: number },
  today: Day,
): DayFound | undefined {
  for (const at of wordStarts(line, from, to)) {
    const day = dayAt(line, at, today);
    if (day && !("flaw" in day) && day.end <= to) return day;
  }
  return undefined;
}

function lastDay(line: TypedLine, from: number, today: Day): DayFound | undefined {
  for (const at of wordStarts(line, from)) {
    const day = dayAt(line, at, today);
    if (day && !("flaw" in day) && line.lower.slice(day.end).trim() === "") return day;
  }
  return undefined;
}
