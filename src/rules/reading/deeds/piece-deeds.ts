import { addDays, type Day, weekdayOf } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";
import { hasBegun, isAhead } from "../hours/hours-ahead.ts";
import { saysOffDuty } from "../hours/off-duty.ts";
import { matchAt, pattern } from "../words/typed-line.ts";
import { beyondKind, noteOf } from "./deed-note.ts";
import type {
  DeedsContext,
  DeedsDoubt,
  DeedsProblem,
  DeedsReading,
  SaidDeed,
  SaidDeeds,
} from "./deeds-reading.ts";
import { hoursOf } from "./piece-hours.ts";
import type { NamedUnit } from "./place-names.ts";
import type { SaidInPiece } from "./said-in-piece.ts";

type Kind = Exclude<SaidDeed["kind"], "hours">;
/** A day for a piece that names none: the one of the piece before. */
export interface Inherited {
  readonly day?: Day;
}

/** The most of one kind that a line may tell; more are a typing error. */
const MOST_TIMES = 10;
const MOST_OFFERS = 3;
/** The days of this week are all near: what was done in it is entered for today. */
const THIS_WEEK = pattern("(?:trong )?tuần này$");
/** So far in the month: perhaps with what was logged before, so it is asked about. */
const THIS_MONTH = pattern("(?:trong )?tháng này$");

interface When {
  readonly day: Day;
  readonly part?: DayPart;
}

/** The deeds of one kind that a piece tells, or what is wrong or open about them. */
export function deedsOfPiece(
  said: SaidInPiece,
  kind: Kind,
  context: DeedsContext,
  inherited: Inherited = {},
): DeedsReading {
  const days = daysOf(said, context, inherited);
  if (!Array.isArray(days)) return days;
  const times = timesOf(said);
  if (typeof times === "string") return refused(times, said);
  if (kind === "shirt" && times !== undefined && times !== 1) return whichShirt(times, days, said, context);
  const places = placesOf(said);
  const hours = kind === "activity" ? hoursOf(said) : { minutes: undefined };
  if ("reason" in hours) return refused(hours.reason, said);
  const when = days.map((day) => ({ ...day, ...(hours.clock ? { clock: hours.clock } : {}) }));
  if (when.some((each) => isToCome(each, context))) return refused("future-day", said);
  const pairs = paired(when, places);
  const each = pairs?.length ?? 0;
  if (!pairs || (each > 1 && ((times !== undefined && times !== each) || hours.minutes !== undefined)))
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
  const isOfMonth = said.days.length === 0 && said.dayFlaw && matchAt(said.line, said.dayFlaw.at, THIS_MONTH);
  return isOfMonth ? asked("which-day", said, [deeds]) : { kind: "deeds", deeds };
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

function daysOf(
  { days, dayFlaw, part, line }: SaidInPiece,
  { today }: DeedsContext,
  inherited: Inherited,
): When[] | DeedsReading {
  const [first, ...others] = days;
  const isOffDuty = saysOffDuty(line);
  const alone = part && !isOffDuty ? { part: part.part } : {};
  if (dayFlaw && !first) {
    const got = line.source.slice(dayFlaw.at, dayFlaw.end).trim();
    if (matchAt(line, dayFlaw.at, THIS_WEEK) || matchAt(line, dayFlaw.at, THIS_MONTH))
      return [{ day: today }];
    if (dayFlaw.flaw === "bad-day" || dayFlaw.flaw === "future-day")
      return { kind: "refuse", reason: dayFlaw.flaw, got };
    return { kind: "ask", about: "which-day", got, offers: [] };
  }
  if (!first) return [{ day: inherited.day ?? today, ...alone }];
  return [first, ...others].map(({ day, part: said }) => ({
    day,
    ...(said && !isOffDuty ? { part: said } : alone),
  }));
}

/** Undefined where no number was said. */
function timesOf({ counts }: SaidInPiece): number | undefined | DeedsProblem {
  const [count] = counts;
  if (count?.times === undefined) return undefined;
  if (count.times <= 0) return "zero";
  if (!Number.isInteger(count.times)) return "unread";
  return count.times > MOST_TIMES ? "too-many" : count.times;
}

function placesOf({ places }: SaidInPiece) {
  const named = places.filter(({ whose }) => whose !== "any");
  return named.length > 0 ? named : [undefined];
}

function isToCome(when: When & { clock?: SaidDeed["clock"] }, { today, now }: DeedsContext): boolean {
  const { day, part, clock } = when;
  if (part && day === today && !hasBegun(part, today, now)) return true;
  return isAhead({ day, ...(clock ? { clock } : {}) }, now);
}

function refused(reason: DeedsProblem, { line }: SaidInPiece): DeedsReading {
  return { kind: "refuse", reason, got: line.source.trim() };
}

function asked(about: DeedsDoubt, { line }: SaidInPiece, offers: readonly SaidDeeds[]): DeedsReading {
  return { kind: "ask", about, got: line.source.trim(), offers };
}
