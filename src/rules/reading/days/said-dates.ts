import { addDays, calendarDay, type Day, dayFrom, daysBetween } from "../../calendar/time.ts";
import { COUNT, countOf, DIGIT_WORD, LARGE_COUNT } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import type { SaidDay } from "./said-days.ts";

/** A date without a year this near in the future is a plan or a typing error, not a date of last year. */
const COMING_DAYS = 31;

/** A date without a year is of the last twelve months: 29 February of a year before the last is a slip. */
const YEARS_BACK = 1;
const LONGEST_BACK = 366;

const ISO = pattern("(?:ngày )?(\\d{4})-(\\d{1,2})-(\\d{1,2})$");

/** `2026-11-20` */
export function isoDay(line: TypedLine, at: number): SaidDay | undefined {
  const found = matchAt(line, at, ISO);
  if (!found) return undefined;
  const end = at + found[0].length;
  const day = dayFrom(Number(found[1]), Number(found[2]), Number(found[3]));
  return day ? { end, day } : { end, flaw: "bad-day" };
}

const NOT_HOURS = "$(?!_(?:h|g|p|ph|giờ|tiếng|phút|lần|buổi|người|bạn)$|[/-]\\d|[.,:]\\d)";
const WORD = "(?<word>(?:ngày |hôm |hum |bữa )?(?:mùng |mồng )?)";
const SLASHED = pattern(
  `${WORD}(?<day>\\d{1,2})(?:_/_(?<m1>\\d{1,2})(?:_/_(?<y1>\\d{4}|\\d{2}))?|-(?<m2>\\d{1,2})(?:-(?<y2>\\d{4}|\\d{2}))?|\\.(?<m3>\\d{1,2})\\.(?<y3>\\d{4}))${NOT_HOURS}`,
);
/** “21/11 tiếng rưỡi”: an hour and a half on that day. */
const BESIDE_HALF = pattern(`${WORD}(?<day>[0-3]\\d)_/_(?<m1>1[0-2]|0?[1-9])(?= (?:giờ|tiếng) rưỡi$)`);
/** `16.12`, `ngày 5.12`: behind “ngày”, or both of two digits, so that “2.5 tiếng” and “10.30” stay what they are. */
const DOTTED = pattern(`(?<day>[0-3]\\d)\\.(?<m1>0[1-9]|1[0-2])${NOT_HOURS}`);
const DOTTED_DAY = pattern(
  `(?:(?<word>(?:ngày |hôm |bữa )(?:mùng |mồng )?)|(?<=(?:sáng|trưa|chiều|tối) ))(?<day>\\d{1,2})\\.(?<m1>\\d{1,2})${NOT_HOURS}`,
);
const SPELT = pattern(
  `${WORD}(?<day>\\d{1,2}) (?:tháng|thg) (?<m1>\\d{1,2})(?:(?: năm|,)? (?<y1>\\d{4}))?${NOT_HOURS}`,
);
const IN_WORDS = pattern(
  `(?<word>(?:ngày |hôm |hum |bữa )(?:mùng |mồng )?|mùng |mồng |(?<=(?:thứ \\p{L}{2,3}|thu \\p{L}{2,3}|nhật|nhat),? ))${COUNT.replace("(", "(?<day>")} (?:tháng|thg) ${COUNT.replace("(", "(?<m1>")}${NOT_HOURS}`,
);

/** “thua 3-1” is no day. */
const SCORE =
  /(?<!\p{L})(?:thua|thắng|thang|huề|hue|hòa|hoà|hoa|(?:tỉ|tỷ|ti|ty) (?:số|so))(?: (?:đậm|sát nút))? $/u;

/** “giao hữu với khoa …, 4-4”: where a ball is played, such is no day either. */
const BALL =
  /(?<!\p{L})(?:đá|da|banh|bóng|bong|cầu|futsal|giao hữu|giao huu|trận|tran|đấu|dau|pickleball)(?!\p{L})/u;

function isScore({ lower }: TypedLine, said: string): boolean {
  return /^\d ?- ?\d$/u.test(said) && BALL.test(lower);
}

/** “đường 30/4”, “công viên 19/5”; “dọn đường 22/11” may be of that day. */
const NAMED_AFTER =
  /(?<!\p{L})(?:đường|duong|đại lộ|dai lo|cầu|công viên|cong vien|bệnh viện|benh vien|khu dân cư|khu dan cu|kdc|hẻm|hem) $/u;
const LONGEST_TOLD_DAYS = 31;

function isName({ lower }: TypedLine, at: number, day: Day, today: Day): boolean {
  return NAMED_AFTER.test(lower.slice(0, at)) && daysBetween(day, today) > LONGEST_TOLD_DAYS;
}

/** `20/11`, `20-11`, `20/11/2026`, `20/11/26`, `20.11.2026`, `20.11`, `ngày 20 tháng 11 năm 2026`, `ngày hai mươi tháng mười một`. */
export function numberedDay(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  const found = [SLASHED, BESIDE_HALF, DOTTED, DOTTED_DAY, SPELT, IN_WORDS]
    .map((wanted) => matchAt(line, at, wanted))
    .find((match) => match !== undefined);
  if (!found?.groups || SCORE.test(line.lower.slice(0, at)) || isScore(line, found[0])) return undefined;
  const { word, day, m1, m2, m3, y1, y2, y3 } = found.groups;
  const end = at + found[0].length;
  const year = y1 ?? y2 ?? y3;
  const bareDate = !word && !year;
  const [month, date] = [countOf(m1 ?? m2 ?? m3 ?? ""), countOf(day ?? "")];
  const said = year
    ? dayFrom(Number(year.length === 2 ? `20${year}` : year), month, date)
    : mostRecent(month, date, today);
  if (said && bareDate && isName(line, at, said, today)) return undefined;
  return said ? { end, day: said, ...(bareDate ? { bareDate } : {}) } : { end, flaw: "bad-day" };
}

/** “hôm nhà giáo”, “ngày nhà giáo vừa rồi”: its name stands for its date. */
const BY_NAME = pattern(
  "(?:(?:hôm|bữa) (?:ngày )?(?:lễ )?nhà giáo(?: việt nam)?$|ngày nhà giáo(?: việt nam)?(?= (?:vừa rồi|vừa qua|em|mình|tui|tôi)$))(?: (?:vừa rồi|vừa qua))?",
);
const TEACHERS_DAY = { month: 11, date: 20 };

/** A day that people call by what is kept on it. */
export function dayByName(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  const found = matchAt(line, at, BY_NAME);
  const day = found && mostRecent(TEACHERS_DAY.month, TEACHERS_DAY.date, today);
  return found && day && day <= today ? { end: at + found[0].length, day } : undefined;
}

const DATE_ONLY = pattern(
  `(?:(?:(?:ngày |hôm |hum |bữa )?(?:mùng|mồng)|ngày|hôm|hum|bữa) (\\d{1,2})${NOT_HOURS}|ngày (${LARGE_COUNT})(?! (?:tháng|thg))|(?:ngày |hôm |hum |bữa )?(?:mùng|mồng) (${DIGIT_WORD}|mười)(?! (?:tháng|thg))|(\\d{1,2})(?= (?:tây|tháng này)$))`,
);
/** By which calendar, or of which month: “bữa 15 tây”, “19 tháng này”. */
const OF_THIS_MONTH = pattern("(?: (?:tây|dương lịch|dương|tháng này)$)+");
const OF_LAST_MONTH = pattern(" tháng (?:trước|rồi)$");
/** The moon's, whose days nobody can tell by their numbers alone. */
const BY_THE_MOON = pattern(" (?:âm(?: lịch)?|ta|tháng (?:giêng|chạp)|t\u1ebft)$");

/** `ngày 20` of this month if it has passed, or of the month that is said; otherwise the month is unclear. */
export function dayOfMonth(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  const found = matchAt(line, at, DATE_ONLY);
  if (!found) return undefined;
  const last = at + found[0].length;
  const moon = matchAt(line, last, BY_THE_MOON);
  if (moon) return { end: last + moon[0].length, flaw: "ambiguous" };
  const before = matchAt(line, last, OF_LAST_MONTH);
  const end = last + (before ?? matchAt(line, last, OF_THIS_MONTH) ?? [""])[0].length;
  const date = countOf(found.slice(1).find((each) => each !== undefined) ?? "");
  const { year, month } = calendarDay(today);
  if (before) {
    const ofLast = month === 1 ? dayFrom(year - 1, 12, date) : dayFrom(year, month - 1, date);
    return ofLast ? { end, day: ofLast } : { end, flaw: "bad-day" };
  }
  const day = dayFrom(year, month, date);
  if (!day && !(date >= 1 && date <= 31)) return { end, flaw: "bad-day" };
  return day && day <= today ? { end, day } : { end, flaw: "ambiguous" };
}

/** No hour of a part of a day is so late. */
const PAST_NOON = 12;
const BARE_DATE = pattern(
  `(\\d{2})${NOT_HOURS}(?!_(?:-|–|đến|t\\u1edbi|toi|rưỡi|người|bạn|đ\\/c|đoàn viên|cây|phần|suất|năm))`,
);

/** `25` of “tối 25”: a day of this month that has been. */
export function dateBesidePart(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  const found = matchAt(line, at, BARE_DATE);
  const { year, month } = calendarDay(today);
  const date = Number(found?.[1]);
  const day = found && date > PAST_NOON ? dayFrom(year, month, date) : undefined;
  return found && day && day <= today ? { end: at + found[0].length, day } : undefined;
}

/** The day meant by a date without a year: the most recent past one, unless it is about to come. */
function mostRecent(month: number, date: number, today: Day): Day | undefined {
  const { year } = calendarDay(today);
  const next = [dayFrom(year, month, date), dayFrom(year + 1, month, date)].find((day) => day && day > today);
  if (next && next <= addDays(today, COMING_DAYS)) return next;
  for (let back = 0; back <= YEARS_BACK; back++) {
    const day = dayFrom(year - back, month, date);
    if (day && day <= today) return day >= addDays(today, -LONGEST_BACK) ? day : undefined;
  }
  return undefined;
}
