import { addDays, type Day, daysBetween, startOfWeek, weekdayOf } from "../../calendar/time.ts";
import { type DayPart, partAt } from "../days/day-parts.ts";
import { type DayFound, dayAt, sameDay } from "../days/days.ts";
import { WEEK_THAT_WAS } from "../days/said-weekdays.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { hoursAt } from "./said-hours.ts";

/** A day, or a part of one, on which something was done. */
export interface SaidWhen {
  readonly day: Day;
  readonly part?: DayPart;
  /** Set for a weekday without a week: it may be of another one. */
  readonly weekday?: number;
}

/** One or several days side by side: `hôm qua với hôm nay`, `thứ 2 đến thứ 4`. */
export interface DaysSaid {
  readonly kind: "days";
  readonly at: number;
  readonly end: number;
  readonly days: readonly SaidWhen[];
  /** Where its words stand. */
  readonly words: readonly { readonly at: number; readonly end: number }[];
}

/** The day of a part that stands alone: that of the line. */
export const UNNAMED = "";

const WEEK_BEHIND = pattern(`_${WEEK_THAT_WAS}`);
/** Remembered, and no day of a deed: `mừng 20/11`. */
const REMEMBERED =
  /(?<!\p{L})(?:mừng|niệm|lễ|dịp|nhân|hưởng ứng|truyền thống|thành lập|khai mạc|hội thi|mung|niem|le|dip)(?: (?:ngày|ngay))? $/u;
/** What stands between days that are listed. */
const LISTED = /^(?:[ ,;&+.]|(?<= )(?:và|va|với|voi|vs|lẫn|rồi|roi|cùng|còn|con|luôn)(?= ))*$/u;
const UP_TO = /^ ?(?:đến|den|tới|toi|-|–|->) ?$/u;
const SINCE = /(?<!\p{L})(?:từ|tu) $/u;
/** “thứ 3 với thứ 5 tuần trước”: both of that week. */
const OF_A_WEEK =
  /(?<!\p{L})(?:tuần|tuan) (?:trước|truoc|rồi|roi|qua|vừa rồi|vừa qua|vua roi|vua qua|này|nay)$/u;
/** Characters of the words that are looked for before a day. */
const NEAR = 24;
/** More days are a habit, or a mistake. */
const MOST_DAYS = 7;

/** Days as read, and whether what was read before is part of them. */
export interface DaysRead {
  readonly said: DaysSaid;
  readonly joins: boolean;
}

/** The day at a place, with those listed just before it; a part of the day that was named last. */
export function listedDaysAt(
  line: TypedLine,
  at: number,
  before: DaysSaid | undefined,
  today: Day,
): DaysRead | "unread" | undefined {
  const found = dayAt(line, at, today);
  if (found && "flaw" in found) return "unread";
  if (!found) return partOf(line, at, before, today);
  if (found.campaign || REMEMBERED.test(line.lower.slice(Math.max(0, at - NEAR), at))) return undefined;
  const end =
    found.end + (found.weekday === undefined ? 0 : (matchAt(line, found.end, WEEK_BEHIND)?.[0].length ?? 0));
  const one: DaysSaid = { kind: "days", at, end, days: [whenOf(found)], words: [{ at, end }] };
  const between = before && line.lower.slice(before.end, at);
  const from = before?.at ?? at;
  const joined = { ...one, at: from, words: [{ at: from, end }] };
  const [only, ...others] = before?.days ?? [];
  if (!before || between === undefined || !only) return { said: one, joins: false };
  if (only.day === UNNAMED) {
    const isOfIt = others.length === 0 && LISTED.test(between) && found.part === undefined;
    const days = [{ ...only, ...whenOf(found) }];
    return isOfIt ? { said: { ...joined, days }, joins: true } : { said: one, joins: false };
  }
  const earlier = before.days.slice(0, -1);
  const latest = before.days.at(-1) ?? only;
  const isBeside = others.length === 0 ? LISTED.test(between) : /^[ ,]*$/u.test(between);
  const same = isBeside ? sameDay({ ...latest, end: before.end }, found) : undefined;
  if (same) return { said: { ...joined, days: [...earlier, whenOf(same)] }, joins: true };
  if (UP_TO.test(between)) {
    const isSince = SINCE.test(line.lower.slice(Math.max(0, before.at - NEAR), before.at));
    const all = spanned(latest, found);
    if (!all || (!isSince && others.length > 0)) return "unread";
    return { said: { ...joined, days: [...earlier, ...all] }, joins: true };
  }
  if (!LISTED.test(between) || before.days.length >= MOST_DAYS) return { said: one, joins: false };
  const isSharedWeek = found.weekday === undefined && OF_A_WEEK.test(line.lower.slice(at, end));
  const ofWeek = isSharedWeek
    ? before.days.map(({ day, ...part }) => ({ ...part, day: weekOf(day, found.day) }))
    : before.days;
  return { said: { ...joined, days: [...ofWeek, whenOf(found)] }, joins: true };
}

function whenOf({ day, part, weekday }: Pick<DayFound, "day" | "part" | "weekday">): SaidWhen {
  return { day, ...(part ? { part } : {}), ...(weekday === undefined ? {} : { weekday }) };
}

/** “hôm qua sáng 2 tiếng, chiều 1 tiếng”: a part of the day that was named last. */
function partOf(line: TypedLine, at: number, before: DaysSaid | undefined, today: Day): DaysRead | undefined {
  const part = partAt(line, at);
  if (!part) return undefined;
  const hours = hoursAt(line, skipSeparators(line, part.end), "units only");
  if (!part.certain && !(hours && !("flaw" in hours))) return undefined;
  const [only, ...others] = before?.days ?? [];
  const words = [{ at, end: part.end }];
  const alone = {
    kind: "days",
    at,
    end: part.end,
    words,
    days: [{ day: UNNAMED, part: part.part }],
  } as const;
  if (!before || !only || others.length > 0 || only.part) return { said: alone, joins: false };
  const day = only.day === UNNAMED ? today : only.day;
  const said = {
    ...alone,
    at: before.at,
    words: [...before.words, ...words],
    days: [{ day, part: part.part }],
  };
  return { said, joins: true };
}

function spanned(first: SaidWhen, last: DayFound): SaidWhen[] | undefined {
  const apart = first.day === UNNAMED ? 0 : daysBetween(first.day, last.day);
  if (apart < 1 || apart >= MOST_DAYS) return undefined;
  return Array.from({ length: apart + 1 }, (_, n) => ({
    day: addDays(first.day, n),
    ...(last.part ? { part: last.part } : {}),
  }));
}

function weekOf(day: Day, near: Day): Day {
  return day === UNNAMED ? day : addDays(near, weekdayOf(day) - weekdayOf(near));
}

/** “tuần trước t3 với t5”: each weekday of that week; nothing where a day is no weekday, so that it may be another week. */
export function ofLastWeek(said: DaysSaid, today: Day): DaysSaid | undefined {
  if (said.days.some(({ weekday }) => weekday === undefined)) return undefined;
  const monday = startOfWeek(today);
  const days = said.days.map((when) => (when.day < monday ? when : { ...when, day: addDays(when.day, -7) }));
  return { ...said, days };
}
