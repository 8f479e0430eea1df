import type { TypedLine } from "../words/typed-line.ts";
import type { LengthSaid, Said } from "./days-and-lengths.ts";
import { type DaysSaid, UNNAMED } from "./listed-days.ts";
import { settle } from "./said-hours.ts";

/** A length and the days that it belongs to. */
export interface DaysWithLength {
  readonly days: DaysSaid;
  readonly length: LengthSaid;
}

const isDays = (each: Said): each is DaysSaid => each.kind === "days";
const isLength = (each: Said): each is LengthSaid => each.kind === "length";

/** “sáng 2 tiếng …, tối 1 tiếng …, hôm nay chạy dữ”: the day is of all its parts, and has no length of its own. */
export function isFrame(each: Said, said: readonly Said[]): boolean {
  const days = said.filter(isDays);
  const named = days.filter((some) => some.days.some(({ day }) => day !== UNNAMED));
  const hasOneMore = days.length > 2 && days.length === said.filter(isLength).length + 1;
  return hasOneMore && named.length === 1 && named[0]?.days.length === 1 && named[0] === each;
}

/**
 * Days and lengths in turn, either of them first, or one of each in a clause; one length for all days where it is of each of them. A sum
 * of all that is told as well has to come out.
 */
export function pairsOf(line: TypedLine, all: readonly Said[]): readonly DaysWithLength[] | undefined {
  const said = all.filter((each, n) => !(isDays(each) && isLeftOut(line, each, all[n + 1])));
  const sum =
    said.filter(isLength).length > 1
      ? said.filter((each) => isLength(each) && (each.of === "all" || isSum(line, each)))
      : [];
  const parts = said.filter((each) => !sum.includes(each));
  const pairs = paired(line, parts);
  const comesOut = pairs && sum.filter(isLength).every((each) => minutesOf(each) === sumOf(pairs));
  if (comesOut) return pairs;
  return sum.length > 0 ? paired(line, said) : undefined;
}

/** “sang 1 tieng chieu 1 tieng la 2 tieng” */
const COMES_TO = /(?<!\p{L})(?:là|la|vị chi|vi chi|thành|bằng|bang)(?: (?:được|duoc|dc|đc))? $|= ?$/u;

function isSum({ lower }: TypedLine, { at }: LengthSaid): boolean {
  return COMES_TO.test(lower.slice(Math.max(0, at - NEAR), at));
}

/** Characters before a length that may say what it is. */
const NEAR = 24;
/** “thứ ba mưa nên không dạy”: nothing was done on that day. */
const NOT_THEN =
  /^[^,;.\n]{0,60}?(?<!\p{L})(?:không|khong|hông|hong|hổng|ko|k|nghỉ|nghi(?! (?:trưa|trua|thuc))|khỏi|bận(?! (?:áo|đồ))|ở nhà(?! (?:văn|dân|trẻ))|hết)(?!\p{L})/u;

function isLeftOut({ lower }: TypedLine, { end }: DaysSaid, next: Said | undefined): boolean {
  const denied = NOT_THEN.exec(lower.slice(end));
  return denied !== null && (next === undefined || (isDays(next) && end + denied[0].length <= next.at));
}

function paired(line: TypedLine, said: readonly Said[]): readonly DaysWithLength[] | undefined {
  const days = said.filter(isDays);
  const lengths = said.filter(isLength);
  const [length, ...others] = lengths;
  if (!length) return undefined;
  if (others.length === 0) {
    const [first, ...more] = days;
    if (!first || (more.length > 0 && length.of !== "each")) return undefined;
    return days.map((each) => ({ days: each, length }));
  }
  const [day, ...more] = days;
  // “18h-19h phát quà và 19h-20h dọn dẹp”: one after the other, on the same day.
  if (day?.days.length === 1 && more.length === 0 && lengths.every(({ hours }) => hours.kind === "interval"))
    return lengths.map((length) => ({ days: day, length }));
  const listed = inTheirOrder(line, days, lengths);
  if (listed) return listed;
  if (days.length !== lengths.length) return undefined;
  const isInTurn = said.every((each, n) => each.kind !== said[n + 1]?.kind);
  if (!isInTurn) return byClauses(line, said);
  return days.flatMap((each, n) => lengths.slice(n, n + 1).map((its) => ({ days: each, length: its })));
}

/** What stands between lengths that are listed. */
const LISTED = /^ ?(?:,|rồi|roi|và|va|với|voi|vs|\+|&)(?: (?:rồi|roi|và|va))? ?$/u;

/** “thứ hai thứ ba …, 45p với 1 tiếng”: as many lengths side by side as there are days. */
function inTheirOrder(
  { lower }: TypedLine,
  [days, ...others]: readonly DaysSaid[],
  lengths: readonly LengthSaid[],
): readonly DaysWithLength[] | undefined {
  if (!days || others.length > 0 || days.days.length !== lengths.length) return undefined;
  const areListed = lengths.every((each, n) => {
    const next = lengths[n + 1];
    return next === undefined || LISTED.test(lower.slice(each.end, next.at));
  });
  if (!areListed) return undefined;
  return lengths.flatMap((length, n) =>
    days.days.slice(n, n + 1).map((day) => ({ days: { ...days, days: [day] }, length })),
  );
}

const CLAUSE = /[,;.\n]|(?<= )(?:rồi|roi|còn|con)(?= )/u;

/** “nay 2 tiếng bốc gạch, bù thêm 1 tiếng hôm thứ 7”: each clause tells one day and one length, whichever comes first. */
function byClauses({ lower }: TypedLine, said: readonly Said[]): readonly DaysWithLength[] | undefined {
  const clauses: Said[][] = [];
  let end = 0;
  for (const each of said) {
    const last = clauses.at(-1);
    if (last && !CLAUSE.test(lower.slice(end, each.at))) last.push(each);
    else clauses.push([each]);
    end = each.end;
  }
  const pairs = clauses.flatMap((clause): DaysWithLength[] => {
    const [days, length] = [clause.find(isDays), clause.find(isLength)];
    return clause.length === 2 && days && length ? [{ days, length }] : [];
  });
  return pairs.length === clauses.length ? pairs : undefined;
}

function minutesOf({ hours }: LengthSaid): number | undefined {
  const settled = settle(hours, undefined, true);
  return "flaw" in settled ? undefined : settled.minutes;
}

function sumOf(pairs: readonly DaysWithLength[]): number {
  return pairs.reduce(
    (sum, { days, length }) => sum + days.days.length * (minutesOf(length) ?? Number.NaN),
    0,
  );
}
