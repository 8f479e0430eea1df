import type { Day } from "../../calendar/time.ts";
import { saysNotHeld } from "../talk/not-held.ts";
import { isPassedOn } from "../talk/passed-on.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { daysNamed, namesSpeaker, saysWhenItWas } from "../told/days-that-were.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import { skipSeparators } from "../words/typed-line.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { isAnothers } from "./hours-statement.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { isNotOnce, isPastime } from "./own-time.ts";
import { LONGEST_UNNAMED } from "./past-weekday.ts";
import { isHomeLife, isPrivateLife } from "./private-life.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { ASKS_FOR_TIME, ASSENT, speaksOfSome } from "./talk-of-hours.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";
import { namesWork } from "./volunteer-work.ts";

/** “tới nơi lúc 1h mà 4h mới bốc xong”: how long it was has to be reckoned. */
const TWO_CLOCKS =
  /\d (?:giờ|gio)(?!\p{L})(?! ?(?:-|–|đến|tới|den|toi))[^\d]{1,40}\d ?(?:h|g|giờ|gio)(?!\p{L})|\d ?[hg](?!\p{L})(?! ?(?:-|–|đến|tới|den|toi))[^\d]{1,40}\d ?(?:h|g|giờ|gio)(?!\p{L})/u;

const AT_HOME =
  /(?<!\p{L})(?:sau hè|trước (?:cửa|sân)|vườn nhà|ở nhà(?! văn| dân| thiếu| cộng)|sau he|truoc (?:cua|san))(?!\p{L})/u;
const EVENING_OF = /^(\s*(?:dạ |da )?)toi (?=(?:t[2-8]|thu|cn|chu nhat)(?!\p{L}))/iu;

/** What is told has been, and is to be read so: “toi t3” is an evening, not the coming Tuesday. */
export function asBeen(text: string): string {
  return text.replace(EVENING_OF, "$1tối ");
}

/** What has to be known to read a line that is known to tell something. */
export interface AsTold {
  readonly today: Day;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Its like tells so certainly that work which may be private, too, is a volunteer's. */
  readonly isCertain: boolean;
}

/**
 * The hours of a line of which something else knows that it tells what the speaker has done, in whatever words: one length of time, on one
 * day at most, and nothing that speaks against it. It says nothing of whether the line tells that.
 */
export function readHoursAsTold(text: string, { today, now, isCertain }: AsTold): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  if (ASKS_FOR_TIME.test(text.normalize("NFC")) || speaksAgainst(text)) return undefined;
  const line = saidLine(asBeen(text));
  if (TWO_CLOCKS.test(line.lower)) return undefined;
  const read = readHoursLine(line.source, { today, now });
  const found = hoursWithin(line, 0);
  if (!read.ok || !found || "flaw" in found) return undefined;
  const days = daysNamed(line, today);
  const first = skipSeparators(line, 0);
  const start = days[0]?.at === first ? skipSeparators(line, days[0].end) : first;
  const isOthers =
    isAboutSomebodyElse(line, start, found.at) ||
    isAboutAUnit(line, start, found.at) ||
    tellsOfAnother(line, start) ||
    (!namesSpeaker(line) && hasOtherDoer(line.source.slice(start, found.at)));
  if (
    isOthers ||
    isAnothers(read) ||
    isPassedOn(line) ||
    speaksOfSome(line.lower) ||
    saysNotHeld(line.lower) ||
    isNotOnce(line.source)
  )
    return undefined;
  // “8h hôm qua” is when it was, as often as how long.
  const isPlain = found.hours.kind === "interval" || found.hours.duration?.form === "plain";
  const isLength = isPlain || read.minutes <= LONGEST_UNNAMED;
  const isOneDay =
    days.every(({ day }) => day === read.day) && saysWhenItWas(line, { today, now }, isCertain);
  const isOwnTime =
    isHomeLife(line.source) ||
    AT_HOME.test(line.lower) ||
    (isPastime(line.source) && !namesWork(line.source)) ||
    (!(isCertain && namesSpeaker(line)) && (isPrivateLife(line.source) || isPastime(line.source)));
  return isOwnTime || !isLength || !isOneDay ? undefined : read;
}
