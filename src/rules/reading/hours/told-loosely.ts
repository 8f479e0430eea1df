import type { Day } from "../../calendar/time.ts";
import { daysBeside } from "../days/days-beside.ts";
import { isAskedToLog } from "../talk/request-to-log.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { withoutCourtesyBehind } from "./courtesy-behind.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead, HoursReading } from "./hours-reading.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { isNotOnce, isPastime } from "./own-time.ts";

import { isHomeLife, isPrivateLife } from "./private-life.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { isTalk, SPEAKER } from "./talk-of-hours.ts";
import { namesWork } from "./volunteer-work.ts";
import { SAYS_HOW_LONG } from "./words-before-hours.ts";

/** Longer lines are conversation. */
export const MOST_CHARACTERS = 300;

/** “với bà con”, “cho các cụ”: for whom or with whom volunteers do whatever it is. */
const WITH_OTHERS =
  /(?<!\p{L})(?:cho|với|giúp|phụ|cùng|voi|giup|phu|cung) (?:bà con|ba con|người dân|nguoi dan|hộ nghèo|ho ngheo|(?:các|mấy|cac|may) (?:cụ|cu|bé|be|em nhỏ|em nho|cô chú|co chu|hộ|ho)|dân|tổ dân phố|khu phố|đình|chùa|dinh|chua|ấp|xóm|hẻm|đoàn|chi đoàn)(?!\p{L})/u;
/** Work that no list knows, of the speaker's and for others. */
function mayServeOthers(source: string): boolean {
  const lower = source.toLowerCase();
  return SPEAKER.test(lower) && WITH_OTHERS.test(lower) && !isPastime(source) && !isPrivateLife(source);
}

/** Whatever it was, it is asked to be written down. */
function isAskedFor(text: string): boolean {
  return isAskedToLog(text) && !isPastime(text) && !isPrivateLife(text);
}

/**
 * Hours with volunteer work told in an order that no other reader knows, as long as nothing in the line says that they are
 * planned, asked, denied, or somebody else's: `chủ nhật cả buổi sáng với chiều 5 tiếng sơn nhà tình nghĩa`. They lead to a question,
 * never to an entry.
 */
export function readHoursToldLoosely(text: string, when: When): HoursRead | undefined {
  const line = withoutCourtesyBehind(saidLine(text), when);
  const read = mayBeWork(line, text) ? ownHoursIn(line, when) : undefined;
  return read && (read.ok ? read : read.offers?.[0]);
}

/** Work that is known, that is for others, or that is asked to be written down. */
function mayBeWork({ source }: TypedLine, text: string): boolean {
  return namesWork(source) || mayServeOthers(source) || isAskedFor(text);
}

interface When {
  readonly today: Day;
  readonly now?: number;
}

/** The hours of a line that is no talk and tells of nobody else. */
function ownHoursIn(line: TypedLine, { today, now }: When): HoursReading | undefined {
  if (isTalk(line) || isNotOnce(line.source)) return undefined;
  const reading = readHoursLine(line.source, { today, ...(now === undefined ? {} : { now }) });
  const read = reading.ok ? reading : reading.offers?.[0];
  const dayBefore = daysBeside(line, skipSeparators(line, 0), today);
  const start = dayBefore?.end ?? skipSeparators(line, 0);
  const found = hoursWithin(line, start);
  if (!read || !found || "flaw" in found || isHomeLife(read.note)) return undefined;
  // “2h” and “5G” alone may be anything.
  const isSure =
    found.hours.kind === "interval" ||
    found.hours.duration?.form === "plain" ||
    SAYS_HOW_LONG.test(line.lower.slice(0, found.at));
  if (!isSure) return undefined;
  const isOthers =
    isAboutSomebodyElse(line, start, found.at) ||
    isAboutAUnit(line, start, found.at) ||
    tellsOfAnother(line, start) ||
    hasOtherDoer(line.source.slice(start, found.at));
  return isOthers ? undefined : reading;
}
