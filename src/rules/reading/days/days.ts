import { addDays, type Day, weekdayOf } from "../../calendar/time.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { type DayPart, PART, partAt, partNamed } from "./day-parts.ts";
import { dateBesidePart, dayByName, dayOfMonth, isoDay, numberedDay } from "./said-dates.ts";
import { daysAgo, FLAWED_DAY, type SaidDay } from "./said-days.ts";
import { namedWeekday } from "./said-weekdays.ts";

/** A day found in a line. */
export interface DayFound {
  readonly end: number;
  readonly day: Day;
  /** “tối qua”, “chiều thứ 7”: the part of the day that was said with it. */
  readonly part?: DayPart;
  /** Set for a weekday without a qualifier (`thứ 7`), which a date beside it may make exact. */
  readonly weekday?: number;
  /** “Chủ nhật xanh”, “thứ bảy tình nguyện”: perhaps the name of a campaign. */
  readonly campaign?: boolean;
  /** A date without the word “ngày” may be a day of commemoration in a note (`văn nghệ 20/11`). */
  readonly bareDate?: boolean;
}

export interface DayFlaw {
  readonly end: number;
  readonly flaw: "bad-day" | "future-day" | "vague-day" | "ambiguous";
}

const LEAD = pattern(
  "(?:bữa (?=hôm %qua$))?(?:(?:cả|(?<!tình )nguyên|suốt) (?=(?:buổi )?(?:sáng|trưa|chiều|tối) ))?(?:vào |trong |hồi |của )?(?:lúc )?(?:(?<!\\p{L}[ ,]{1,3})(?:ngày )?(?:nghỉ )?lễ (?=\\d))?",
);
const WITH_PART = pattern(`(?:buổi )?${PART} (?:của )?`);
const PART_OF_DAY = pattern(
  `(?:buổi )?${PART} (nay|này|qua|wua|wa|wá|qa|kia|mai|m\\u01a1i|m\\u1ed1t)$(?! (?:tết|vàng))`,
);
const THIS_PART = pattern(`hồi (sáng|trưa|chiều)$`);
const DAYS_BACK: Readonly<Record<string, number>> = { qua: 1, wua: 1, wa: 1, wá: 1, qa: 1, kia: 2 };
/** “hồi hôm”, as the south says for last night; “hồi hôm qua” and “hồi hôm thứ 7” name their day behind it. */
const LAST_NIGHT = pattern(
  "hồi hôm$(?! (?:%qua|wua|wa|kia|kìa|nay|bữa|trước|nọ|rồi|thứ|chủ|cn|t\\d|\\d{1,2}[/-]|đó|ấy|ngày|mùng))",
);
const A_WHILE_AGO = pattern("(?:hồi|lúc|khi|ban|vừa) (?:nãy|này)$|n\\u00e3y$(?! giờ)");

/** The day that begins at a place, read as said on `today`: the most recent past one, today included. */
export function dayAt(line: TypedLine, at: number, today: Day): DayFound | DayFlaw | undefined {
  const found = firstDayAt(line, at, today);
  const or = found && !("flaw" in found) ? matchAt(line, found.end, OR_ANOTHER) : undefined;
  if (!found || !or) return found;
  const next = found.end + or[0].length;
  const other = saidDayAt(line, next, today)?.end ?? next + (matchAt(line, next, NUMBER)?.[0].length ?? 0);
  return { end: other, flaw: "vague-day" };
}

/** “hôm 18 hay 19 gì đó”, “thứ 3 hay thứ 4” */
const OR_ANOTHER = pattern(
  "_,?_(?:hay|hoặc) (?:là )?(?:(?=(?:ngày |hôm |bữa )?\\d{1,2}$(?!_(?:(?:h|g|giờ|tiếng|phút|p)$|:)))|(?=thứ )|(?=t[2-7]$)|(?=cn$)|(?=chủ nhật$))",
);
const NUMBER = pattern("(?:ngày |hôm |bữa )?\\d{1,2}");

function firstDayAt(line: TypedLine, at: number, today: Day): DayFound | DayFlaw | undefined {
  const justNow = matchAt(line, at, A_WHILE_AGO);
  if (justNow) return { end: at + justNow[0].length, day: today };
  const lastNight = matchAt(line, at, LAST_NIGHT);
  if (lastNight) return { end: at + lastNight[0].length, day: addDays(today, -1), part: "evening" };
  const recent = matchAt(line, at, THIS_PART);
  const start = at + (matchAt(line, at, LEAD)?.[0].length ?? 0);
  const ofDay = matchAt(line, start, PART_OF_DAY);
  if (ofDay?.[1] && ofDay[2]) {
    const end = start + ofDay[0].length;
    if (/^m/.test(ofDay[2])) return { end, flaw: "future-day" };
    return { end, day: addDays(today, -(DAYS_BACK[ofDay[2]] ?? 0)), part: partNamed(ofDay[1]) };
  }
  const part = matchAt(line, start, WITH_PART);
  const afterPart = part
    ? (saidDayAt(line, start + part[0].length, today) ?? dateBesidePart(line, start + part[0].length, today))
    : undefined;
  if (part?.[1] && afterPart) return checked(afterPart, partNamed(part[1]), today);
  const afterPartFlawed = part && flawedDayAt(line, start + part[0].length, today);
  if (afterPartFlawed) return afterPartFlawed;
  const said = saidDayAt(line, start, today);
  if (said) return withPartAfter(line, checked(said, undefined, today));
  if (recent?.[1]) return { end: at + recent[0].length, day: today, part: partNamed(recent[1]) };
  return flawedDayAt(line, at, today) ?? flawedDayAt(line, start, today);
}

/** Two days said side by side (`thứ 7 14/11`, `hôm qua 23/11`) are one day or a contradiction. */
export function sameDay(first: DayFound, second: DayFound): DayFound | undefined {
  const part = first.part ?? second.part;
  const both = { end: second.end, ...(part ? { part } : {}) };
  if (first.day === second.day) return { ...both, day: first.day };
  if (first.weekday === weekdayOf(second.day)) return { ...both, day: second.day };
  return second.weekday === weekdayOf(first.day) ? { ...both, day: first.day } : undefined;
}

function saidDayAt(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  for (const read of [daysAgo, dayByName, namedWeekday, isoDay, numberedDay, dayOfMonth]) {
    const found = read(line, at, today);
    if (found) return found;
  }
  return undefined;
}

/** “thứ ba hồi tối” */
const LATELY = pattern("hồi (?=(?:tối|sáng|chiều|trưa)$)");
/** “thứ 7 tối”, “20/11 chiều”: the part of the day may follow; without its marks only where no word follows it. */
function withPartAfter(line: TypedLine, day: DayFound | DayFlaw): DayFound | DayFlaw {
  if ("flaw" in day || day.campaign) return day;
  const next = skipSeparators(line, day.end);
  const after = partAt(line, next + (matchAt(line, next, LATELY)?.[0].length ?? 0));
  const isSure = after && (after.certain || /^ *(?:\d|$)/u.test(line.lower.slice(after.end)));
  return isSure ? { ...day, end: after.end, part: after.part } : day;
}

const THIS_WEEKEND = pattern("cuối tuần này$");
const SATURDAY = 6;

function flawedDayAt(line: TypedLine, at: number, today: Day): DayFlaw | undefined {
  const weekend = weekdayOf(today) < SATURDAY ? matchAt(line, at, THIS_WEEKEND) : undefined;
  if (weekend) return { end: at + weekend[0].length, flaw: "future-day" };
  for (const [wanted, flaw] of FLAWED_DAY) {
    const found = matchAt(line, at, wanted);
    if (found) return { end: at + found[0].length, flaw };
  }
  return undefined;
}

function checked(said: SaidDay, part: DayPart | undefined, today: Day): DayFound | DayFlaw {
  if ("flaw" in said) return said;
  if (said.day > today) return { end: said.end, flaw: "future-day" };
  return part ? { ...said, part } : said;
}
