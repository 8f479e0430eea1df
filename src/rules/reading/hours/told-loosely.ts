import type { Day } from "../../calendar/time.ts";
import { daysBeside } from "../days/days-beside.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { skipSeparators } from "../words/typed-line.ts";
import { withoutCourtesyBehind } from "./courtesy-behind.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { isHomeLife } from "./private-life.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { isTalk } from "./talk-of-hours.ts";
import { hasOtherDoer, namesWork } from "./volunteer-work.ts";

/** What is done again and again, or was done long ago. */
const NOT_ONCE =
  /(?<!\p{L})(?:mỗi|hàng|hằng|từng|moi|hang|tung) (?:ngày|tuần|tháng|tối|sáng|chiều|buổi|ngay|tuan|thang|toi|sang|chieu|buoi)|(?:tuần|ngày|tối|hôm|nhật|bữa|tuan|ngay|toi|hom|nhat|bua) nào|(?:hồi|ngày|thời|hoi|ngay) (?:xưa|xua|đó|do|trước|truoc|nhỏ|nho)(?!\p{L})/iu;

/**
 * Hours with volunteer work told in an order that no other reader knows, as long as nothing in the line says that they are
 * planned, asked, denied, or somebody else's: `chủ nhật cả buổi sáng với chiều 5 tiếng sơn nhà tình nghĩa`. They lead to a question,
 * never to an entry.
 */
export function readHoursToldLoosely(
  text: string,
  { today, now }: { today: Day; now?: number },
): HoursRead | undefined {
  const line = withoutCourtesyBehind(saidLine(text), today);
  if (isTalk(line) || !namesWork(line.source) || NOT_ONCE.test(line.source)) return undefined;
  const reading = readHoursLine(line.source, { today, ...(now === undefined ? {} : { now }) });
  const read = reading.ok ? reading : reading.offers?.[0];
  const dayBefore = daysBeside(line, skipSeparators(line, 0), today);
  const start = dayBefore?.end ?? skipSeparators(line, 0);
  const found = hoursWithin(line, start);
  if (!read || !found || "flaw" in found || isHomeLife(read.note)) return undefined;
  // “2h” and “5G” alone may be anything.
  const isSure = found.hours.kind === "interval" || found.hours.duration?.form === "plain";
  if (!isSure) return undefined;
  const isOthers =
    isAboutSomebodyElse(line, start, found.at) ||
    isAboutAUnit(line, start, found.at) ||
    tellsOfAnother(line, start) ||
    hasOtherDoer(line.source.slice(start, found.at));
  return isOthers ? undefined : read;
}
