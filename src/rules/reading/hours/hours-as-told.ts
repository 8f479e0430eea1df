import type { Day } from "../../calendar/time.ts";
import { daysNamed, namesSpeaker, saysWhenItWas } from "../told/days-that-were.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import { skipSeparators, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { NOT_DONE } from "./days-and-lengths.ts";
import { deniesWork } from "./denied-work.ts";
import { withEvening } from "./evening-been.ts";
import { readHoursLine } from "./hours-line.ts";
import { type HoursOfDays, readHoursWithDays } from "./hours-of-days.ts";
import type { HoursRead } from "./hours-reading.ts";
import { isAnothers } from "./hours-statement.ts";
import { isNoneOfOnesOwn } from "./of-others.ts";
import { isOnlyAttended } from "./only-attended.ts";
import { isMishap, isNotOnce, isPastime } from "./own-time.ts";
import { LONGEST_UNNAMED } from "./past-weekday.ts";
import { isForOnesFamily, isHomeLife, isPrivateLife } from "./private-life.ts";
import { hoursAt, hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { ASKS_FOR_TIME, ASSENT } from "./talk-of-hours.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";
import { namesWork } from "./volunteer-work.ts";

/** “tới nơi lúc 1h mà 4h mới bốc xong”: how long it was has to be reckoned. */
const TWO_CLOCKS =
  /\d (?:giờ|gio)(?!\p{L})(?! ?(?:-|–|đến|tới|den|toi))[^\d]{1,40}\d ?(?:h|g|giờ|gio)(?!\p{L})|\d ?[hg](?!\p{L})(?! ?(?:-|–|đến|tới|den|toi))[^\d]{1,40}\d ?(?:h|g|giờ|gio)(?!\p{L})/u;

/** “hứa với bí thư là có mặt 2 tiếng” */
const PROMISED = /(?<!\p{L})(?:hứa|hẹn|đăng ký|đăng kí|dang ky|dang ki)(?!\p{L})/u;
const AT_HOME =
  /(?<!\p{L})(?:sau hè|trước (?:cửa|sân)|vườn nhà|ở nhà(?! văn| dân| thiếu| cộng)|sau he|truoc (?:cua|san)|(?:đi|di) (?:lễ|le) (?:chùa|chua))(?!\p{L})/u;

/** “cn toi lam …”: the speaker, and neither the coming Sunday nor its evening. */
const I_OF_A_DAY =
  /((?<!\p{L})(?:t[2-7]|thu (?:\d|hai|ba|tu|nam|sau|bay)|cn|chua? nh[au]t) )toi (?=(?:di|lam|co|day|don|phu|truc|ra|den|ve|qua|sua|tham|xuong|o|da|cung|giu|trong|quet|nau|phat)(?!\p{L}))/giu;

/** What is told has been, and is to be read so: “toi t3” is an evening, not the coming Tuesday. */
function asBeen(text: string): string {
  return withEvening(text).replaceAll(I_OF_A_DAY, "$1tôi ");
}

/** What has to be known to read a line that is known to tell something. */
export interface AsTold {
  readonly today: Day;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Its like tells so certainly that work which may be private, too, is a volunteer's. */
  readonly isCertain: boolean;
  /** Its like are so surely a volunteer's hours that neither the work nor what stands before it has to be known. */
  readonly areVolunteers?: boolean;
}

/**
 * The hours of a line of which something else knows that it tells what the speaker has done, in whatever words: one length of time on
 * one day at most, or several with a day each, and nothing that speaks against it. It says nothing of whether the line tells that.
 */
export function readHoursAsTold(
  text: string,
  { today, now, isCertain, areVolunteers = false }: AsTold,
): HoursOfDays | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  if (ASKS_FOR_TIME.test(text.normalize("NFC")) || speaksAgainst(text)) return undefined;
  const line = saidLine(asBeen(text));
  if (isOnlyAttended(line) || deniesWork(line.lower)) return undefined;
  const days = daysNamed(line, today);
  const areOfDays = ({ reads }: FoundInLine) =>
    days.every(({ day }) => reads.some((read) => read.day === day));
  const one = oneLength(line, { today, now });
  const found = one && areOfDays(one) ? one : (lengthsOfDays(line, { today, now }) ?? one);
  if (!found || isOfOthers(line, found, { today, areVolunteers })) return undefined;
  const isSeveral = found.reads.length > 1;
  const areOfDay = areOfDays(found);
  const isOver = found.reads.every(({ clock }) => clock !== undefined);
  // Nobody plans how long it will be on each of several days.
  const isDated = saysWhenItWas(line, { today, now }, { isCertain: isCertain || isSeveral, isOver });
  if (!isDated || !(isSeveral || areOfDay)) return undefined;
  const mayBePrivate =
    !areVolunteers &&
    ((isPastime(line.source) && !namesWork(line.source)) ||
      (!(isCertain && namesSpeaker(line)) && isPrivateLife(line.source)));
  const isOwnTime =
    mayBePrivate ||
    isForOnesFamily(line.source) ||
    isHomeLife(line.source) ||
    isMishap(line.source) ||
    isAtOnesJob(line) ||
    AT_HOME.test(line.lower);
  return isOwnTime ? undefined : found.hours;
}

/** Hours, and where the first of them stand in their line. */
interface FoundInLine {
  readonly at: number;
  /** All that may be meant first of all. */
  readonly reads: readonly HoursRead[];
  readonly hours: HoursOfDays;
}

type When = Pick<AsTold, "today" | "now">;

function oneLength(line: TypedLine, when: When): FoundInLine | undefined {
  if (TWO_CLOCKS.test(line.lower)) return undefined;
  const read = readHoursLine(line.source, when);
  const found = hoursWithin(line, 0);
  if (!read.ok || !found || "flaw" in found) return undefined;
  const before = line.lower.slice(0, found.at);
  if (NOT_DONE.test(before) || PROMISED.test(before)) return undefined;
  // “8h hôm qua” is when it was, as often as how long.
  const isPlain = found.hours.kind === "interval" || found.hours.duration?.form === "plain";
  return isPlain || read.minutes <= LONGEST_UNNAMED
    ? { at: found.at, reads: [read], hours: { kind: "hours", hours: [read] } }
    : undefined;
}

function lengthsOfDays(line: TypedLine, when: When): FoundInLine | undefined {
  const hours = readHoursWithDays(line.source, when);
  const at = wordStarts(line, 0).find((start) => hoursAt(line, start, "units only"));
  const reads = hours?.kind === "hours" ? hours.hours : hours?.offers[0];
  return hours && reads && at !== undefined ? { at, reads, hours } : undefined;
}

/** “đi làm 8 tiếng”: so long was a day at one’s job, unless it says what for. */
const AT_WORK = /(?<!\p{L})(?:đi|di) (?:làm|lam)(?: (?:được|duoc|dc|đc|hết|het|suốt|tới|toi))? \d/u;

function isAtOnesJob({ lower, source }: TypedLine): boolean {
  return AT_WORK.test(lower) && !namesWork(source);
}

/** Whether somebody else did it, it is passed on, was not held or is done again and again. */
function isOfOthers(
  line: TypedLine,
  { at, reads }: FoundInLine,
  { today, areVolunteers }: { today: Day; areVolunteers: boolean },
): boolean {
  const [day] = daysNamed(line, today);
  const first = skipSeparators(line, 0);
  const start = day?.at === first ? skipSeparators(line, day.end) : first;
  return (
    isNoneOfOnesOwn(line, start, at, areVolunteers) ||
    reads.some(isAnothers) ||
    isNotOnce(reads.length > 1 ? line.source.replaceAll(OF_EACH_DAY, "") : line.source)
  );
}

/** “hôm qua với hôm nay mỗi buổi 1 tiếng”, “bữa nào em cũng …”: of the days that were named. */
const OF_EACH_DAY =
  /(?<!\p{L})(?:(?:mỗi|moi|từng|tung) (?:ngày|tối|sáng|chiều|buổi|ngay|toi|sang|chieu|buoi)|(?:ngày|bữa|hôm|tối|buổi|lần|ngay|bua|hom|toi|buoi|lan) (?:nào|nao) (?:(?:em|mình|minh|tôi|tui) )?(?:cũng|cung))(?!\p{L})/giu;
