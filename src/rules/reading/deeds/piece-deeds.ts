import { addDays, type Day, weekdayOf } from "../../calendar/time.ts";
import { countOf } from "../words/number-words.ts";
import { beyondKind, noteOf } from "./deed-note.ts";
import type {
  DeedsContext,
  DeedsDoubt,
  DeedsProblem,
  DeedsReading,
  SaidDeed,
  SaidDeeds,
} from "./deeds-reading.ts";
import { eachOfDays } from "./each-of-days.ts";
import { daysOf, type Inherited, isToCome, type When } from "./piece-days.ts";
import { hoursOf } from "./piece-hours.ts";
import type { NamedUnit } from "./place-names.ts";
import type { SaidInPiece } from "./said-in-piece.ts";

type Kind = Exclude<SaidDeed["kind"], "hours">;
/** The most of one kind that a line may tell; more are a typing error. */
const MOST_TIMES = 10;
const MOST_OFFERS = 3;
/** The deeds of one kind that a piece tells, or what is wrong or open about them. */
export function deedsOfPiece(
  said: SaidInPiece,
  kind: Kind,
  context: DeedsContext,
  inherited: Inherited = {},
): DeedsReading {
  const days = daysOf(said, context, inherited);
  if (!Array.isArray(days)) return days;
  // A camp of three days is one activity; a shirt is worn on each.
  if (said.isRange && kind !== "shirt") return asked("which-day", said, []);
  const times = timesOf(said);
  if (typeof times === "string") return refused(times, said);
  if (kind === "shirt" && times !== undefined && times !== 1) return whichShirt(times, days, said, context);
  if (kind === "shirt" && countsOtherDays(said)) return asked("which-day", said, []);
  const places = placesOf(said);
  const hours = kind === "activity" ? hoursOf(said) : { minutes: undefined };
  if ("reason" in hours) return refused(hours.reason, said);
  const when = days.map((day) => ({ ...day, ...(hours.clock ? { clock: hours.clock } : {}) }));
  if (when.some((each) => isToCome(each, context))) return refused("future-day", said);
  const pairs = paired(when, places);
  const each = pairs?.length ?? 0;
  const isSharedOut = hours.minutes !== undefined && eachOfDays(said.line).length === 0;
  if (!pairs || (each > 1 && ((times !== undefined && times !== each) || isSharedOut)))
    return asked("which-day", said, []);
  const note = beyondKind(noteOf(said), kind);
  const make = (amount: number, minutes: number | undefined, unit?: NamedUnit): SaidDeeds =>
    numbered(
      pairs.map(([at, place]) => {
        const found = unit ?? (place?.units.length === 1 ? place.units[0] : undefined);
        const name = found?.name ?? place?.said;
        const deed = {
          ...at,
          note,
          ...(found ? { unit: found.code } : {}),
          ...(name ? { place: name } : {}),
        };
        const hoursToo = minutes === undefined ? [] : [{ ...deed, kind: "hours" as const, amount: minutes }];
        return [...hoursToo, { ...deed, kind, amount }];
      }),
    );
  const amount = times === undefined || each > 1 ? 1 : times;
  const unclear = places.find((place) => place && place.units.length > 1);
  if (said.counts.some((count) => count.times === undefined))
    return asked(
      "how-many",
      said,
      [1, 2, 3].map((count) => make(count, hours.minutes)),
    );
  if (hours.unclear)
    return asked(
      "how-long",
      said,
      hours.unclear.map((minutes) => make(amount, minutes)),
    );
  if (unclear) {
    const candidates = places.length > 1 ? [] : unclear.units.slice(0, MOST_OFFERS);
    return asked(
      "which-unit",
      said,
      candidates.map((unit) => make(amount, hours.minutes, unit)),
    );
  }
  const deeds = make(amount, hours.minutes);
  if (when.every(({ since }) => since === undefined)) return { kind: "deeds", deeds };
  // One branch meets once a day: on which days, then.
  if (kind === "meeting" && amount > 1 && places.some((place) => place)) return asked("which-day", said, []);
  const isTotal = times !== undefined && hours.minutes === undefined && kind !== "shirt";
  return isTotal ? { kind: "deeds", deeds } : asked("which-day", said, [deeds]);
}

/** A shirt is worn or not: a number says no times, but perhaps a weekday (`/aoxanh 2`). */
function whichShirt(
  times: number,
  days: readonly When[],
  said: SaidInPiece,
  { today }: DeedsContext,
): DeedsReading {
  const weekday = said.days.length === 0 && said.counts.length === 1 ? pastWeekday(times, today) : undefined;
  const offered = [...(weekday ? [weekday] : []), ...days.map(({ day }) => day)];
  const offers = [...new Set(offered)].map((day) =>
    numbered([[{ kind: "shirt", amount: 1, day, note: "" }]]),
  );
  return asked("which-day", said, offers);
}

const DAYS_COUNTED =
  /(?<!(?:thứ|thu|t) ?|[\p{L}\d])([2-9]|hai|ba|bốn|năm|bon) (?:ngày|hôm|bữa|ngay|hom|bua|(?:thứ|thu) (?:\d|hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay)|t[2-7]|cn|chủ nhật|chu nhat)(?!\p{L})/u;

/** “tuần này mặc áo đoàn 2 ngày rồi”: more days than are named. */
function countsOtherDays({ line, days }: SaidInPiece): boolean {
  const count = DAYS_COUNTED.exec(line.lower)?.[1];
  return count !== undefined && countOf(count) !== days.length;
}

/** The day that people call “thứ 2” to “thứ 7”, today or before. */
function pastWeekday(number: number, today: Day): Day | undefined {
  if (number < 2 || number > 7) return undefined;
  return addDays(today, -((weekdayOf(today) - (number - 1) + 7) % 7));
}

/** Each day with each place where one of them is alone, else the first with the first; undefined where that does not come out. */
function paired<A, B>(days: readonly A[], places: readonly B[]): [A, B][] | undefined {
  if (days.length > 1 && places.length > 1)
    return days.length === places.length
      ? days.flatMap((day, n) => places.slice(n, n + 1).map((place): [A, B] => [day, place]))
      : undefined;
  return days.flatMap((day) => places.map((place): [A, B] => [day, place]));
}

/** Numbers occasions; each has its deeds. */
export function numbered(occasions: readonly (readonly Omit<SaidDeed, "occasion">[])[]): SaidDeeds {
  const [first, ...others] = occasions.flatMap((deeds, occasion) =>
    deeds.map((deed) => ({ ...deed, occasion })),
  );
  if (!first) throw new Error("no deed to number");
  return [first, ...others];
}

/** Undefined where no number was said. */
function timesOf({ counts }: SaidInPiece): number | undefined | DeedsProblem {
  const [count] = counts;
  if (count?.times === undefined) return undefined;
  if (count.times <= 0) return "zero";
  if (!Number.isInteger(count.times)) return "unread";
  return count.times > MOST_TIMES ? "too-many" : count.times;
}

/** Each once: “dọn kênh cđ kv5, tối sinh hoạt cđ kv5” names one place twice. */
function placesOf({ places }: SaidInPiece) {
  const named = places.filter(({ whose }) => whose !== "any");
  const nameOf = ({ units, said }: (typeof named)[number]) => units.map(({ code }) => code).join() || said;
  const each = [...new Map(named.toReversed().map((place) => [nameOf(place), place])).values()].toReversed();
  return each.length > 0 ? each : [undefined];
}

function refused(reason: DeedsProblem, { line }: SaidInPiece): DeedsReading {
  return { kind: "refuse", reason, got: line.source.trim() };
}

function asked(about: DeedsDoubt, { line }: SaidInPiece, offers: readonly SaidDeeds[]): DeedsReading {
  return { kind: "ask", about, got: line.source.trim(), offers };
}
