import type { Day } from "../../calendar/time.ts";
import { countOf } from "../words/number-words.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";
import { daysAndLengths, type Said } from "./days-and-lengths.ts";
import { hasBegun, isAhead } from "./hours-ahead.ts";
import type { HoursRead } from "./hours-reading.ts";
import { type SaidWhen, UNNAMED } from "./listed-days.ts";
import { notesOf } from "./notes-of-days.ts";
import { saysOffDuty } from "./off-duty.ts";
import { type DaysWithLength, isFrame, pairsOf } from "./pairs-of-days.ts";
import { type SettledHours, settle } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";

/** Hours of a line, each with its day. */
export type HoursWithDays = readonly [HoursRead, ...HoursRead[]];

/** What a line of several hours comes to: the hours, or what they may be, where it can be meant in more than one way. */
export type HoursOfDays =
  | { readonly kind: "hours"; readonly hours: HoursWithDays }
  | { readonly kind: "unsure"; readonly offers: readonly HoursWithDays[] };

interface When {
  readonly today: Day;
  /** Epoch milliseconds: what ends later is none. */
  readonly now?: number;
}

/**
 * Reads hours of several days, or of several parts of a day, in one line: `t7 3 tiếng cn 2 tiếng`, `hôm qua với hôm nay mỗi bữa 1
 * tiếng`. Nothing where there are not several, or one of them cannot be read, or is still to come.
 */
export function readHoursOfDays(text: string, when: When): HoursOfDays | undefined {
  const read = readHoursWithDays(text, when);
  const isOne = read?.kind === "hours" && read.hours.length === 1;
  return isOne ? undefined : read;
}

/** The same also for one length on one day, wherever in the line they stand. */
export function readHoursWithDays(text: string, when: When): HoursOfDays | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const line = saidLine(text);
  const said = daysAndLengths(line, when.today);
  if (!said || isOfEitherDay(said)) return undefined;
  const pairs = pairsOf(line, withDays(said, when.today));
  if (!pairs || !areAll(line, pairs)) return undefined;
  const notes = notesOf(line, pairs);
  const isOffDuty = saysOffDuty(typedLine(text));
  const all = (share: "each" | "split") =>
    sure(pairs.flatMap((pair, n) => readsOf(pair, notes[n] ?? "", { ...when, isOffDuty, share })));
  if (pairs.every(({ days, length }) => days.days.length === 1 || length.of === "each")) {
    const hours = all("each");
    return hours && { kind: "hours", hours };
  }
  const isTotal = pairs.some(({ length }) => length.of === "all");
  const shares = isTotal ? (["split"] as const) : (["each", "split"] as const);
  const offers = shares.map(all).filter((offer) => offer !== undefined);
  return offers.length > 0 ? { kind: "unsure", offers } : undefined;
}

const COUNTED_DAYS =
  /(?<!\p{L})(\d|hai|ba|bốn|bon) (?:(?:cái|cai) )?(?:bữa|ngày|hôm|buổi|tối|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|bua|ngay|hom|buoi|chu nhat|cn|thu (?:hai|ba|tu|nam|sau|bay|\d))(?!\p{L})/u;

/** “hai thứ bảy 14 và 21”: no day of those that were counted is left out. */
function areAll({ lower }: TypedLine, pairs: readonly DaysWithLength[]): boolean {
  const count = COUNTED_DAYS.exec(lower)?.[1];
  return count === undefined || countOf(count) === pairs.flatMap(({ days }) => days.days).length;
}

/** “sáng … nửa tiếng, còn hôm thứ bảy … 1 tiếng”: this morning, or that of Saturday. */
function isOfEitherDay(said: readonly Said[]): boolean {
  const days = said.flatMap((each) => (each.kind === "days" ? [each] : []));
  const isOfAny = days[0]?.days.every(({ day }) => day === UNNAMED);
  const named = days.filter((each) => each.days.some(({ day }) => day !== UNNAMED));
  return isOfAny === true && named.length > 0 && !days.some((each) => isFrame(each, said));
}

/** A part without a day is of the day that was named last, else of the only one in the line, else of today. */
function withDays(said: readonly Said[], today: Day): readonly Said[] {
  const named = said.flatMap((each) => (each.kind === "days" ? each.days.map(({ day }) => day) : []));
  let last = named.find((day) => day !== UNNAMED) ?? today;
  const areTimes =
    said.length > 1 && said.every((each) => each.kind === "length" && each.hours.kind === "interval");
  if (areTimes) return [{ kind: "days", at: 0, end: 0, days: [{ day: today }], words: [] }, ...said];
  return said.flatMap((each): Said[] => {
    if (each.kind !== "days") return [each];
    const days = each.days.map((when) => ({ ...when, day: when.day === UNNAMED ? last : when.day }));
    last = days.at(-1)?.day ?? last;
    return isFrame(each, said) ? [] : [{ ...each, days }];
  });
}

interface Reading extends When {
  readonly isOffDuty: boolean;
  /** Of a length that several days share: as long on each, or so long on all of them. */
  readonly share: "each" | "split";
}

function readsOf(
  { days, length }: DaysWithLength,
  note: string,
  reading: Reading,
): (HoursRead | undefined)[] {
  return days.days.map(({ day, part }: SaidWhen) => {
    const settled = settle(length.hours, part, true);
    if ("flaw" in settled) return undefined;
    const isSplit = length.of !== "each" && days.days.length > 1 && reading.share === "split";
    const shared: SettledHours = isSplit ? { minutes: settled.minutes / days.days.length } : settled;
    if (!Number.isInteger(shared.minutes)) return undefined;
    const { today, now } = reading;
    if (now !== undefined && part && day === today && !hasBegun(part, today, now)) return undefined;
    if (now !== undefined && isAhead({ day, ...shared }, now)) return undefined;
    const { isOffDuty } = reading;
    const offDuty = shared.clock && isOffDuty ? { isOffDuty } : {};
    const beside = part && !shared.clock && !isOffDuty ? { part } : offDuty;
    return { ok: true, ...shared, day, note, ...beside };
  });
}

/** All of them, where each could be read and no two are of the same time. */
function sure(reads: readonly (HoursRead | undefined)[]): HoursWithDays | undefined {
  const known = reads.filter((read) => read !== undefined);
  const times = new Set(known.map(({ day, part, clock }) => [day, part, clock?.from].join(" ")));
  const [first, ...others] = known;
  return first && known.length === reads.length && times.size === reads.length
    ? [first, ...others]
    : undefined;
}
