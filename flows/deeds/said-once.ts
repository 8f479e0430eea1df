import type { Declared } from "../../src/records/deeds/declared.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type DeedKind, deedKind } from "../../src/rules/duties/deed-kinds.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../../src/rules/duties/duties.ts";
import type { DayPart } from "../../src/rules/reading/days/day-parts.ts";
import type { SaidDeed, SaidDeeds } from "../../src/rules/reading/deeds/deeds-reading.ts";
import type { HoursRead } from "../../src/rules/reading/hours/hours-reading.ts";

/** What was said of one occasion: one deed, whatever duties it serves. Plain JSON. */
export interface SaidOnce extends Omit<Declared, "state" | "evidence"> {
  readonly kind: DeedKind;
  /** It was not done, and the note says why. */
  readonly state?: "excused";
  /** The part of the day that was said, where no clock was. */
  readonly part?: DayPart;
  /** It is all of its kind since that day: what is kept from then on may be among it. */
  readonly since?: Day;
  /** It was said to be outside office hours. */
  readonly isOffDuty?: true;
}

/** What a line says, in the order in which it says it. */
export type SaidAll = readonly [SaidOnce, ...SaidOnce[]];

/** A deed as one duty sees it, before it has an entry. */
export interface SaidFor extends Pick<SaidOnce, "day" | "note" | "kind" | "place" | "state"> {
  readonly duty: DutyId;
  readonly amount: number;
}

/** As it is logged. */
export function deedOf({ part: _, isOffDuty: __, since: ___, ...declared }: SaidOnce): Declared {
  return declared;
}

/** What of a deed each duty sees, in the plan's order. @throws RangeError for a deed that serves none */
export function saidFor({ amounts, day, note, kind, place, state }: SaidOnce): [SaidFor, ...SaidFor[]] {
  const beside = { ...(place ? { place } : {}), ...(state ? { state } : {}) };
  const [first, ...more] = DUTY_IDS.flatMap((duty): SaidFor[] => {
    const amount = amounts[duty];
    return amount === undefined ? [] : [{ duty, amount, day, note, kind, ...beside }];
  });
  if (!first) throw new RangeError("a deed serves at least one duty");
  return [first, ...more];
}

/** A deed as a whole: as the duty sees it that its kind serves first, with the hours that go with it. */
export function wholeOf<P extends { duty: DutyId; amount: number; kind?: DeedKind | undefined }>(
  parts: readonly [P, ...P[]],
): P & { minutes?: number } {
  const main = parts.find(({ duty, kind }) => kind && dutyOf(kind) === duty) ?? parts[0];
  const hours = parts.find((part) => part !== main && DUTIES[part.duty].measure === "minutes");
  return hours ? { ...main, minutes: hours.amount } : main;
}

/** Volunteer hours as a deed. */
export function hoursOnce({
  minutes,
  day,
  note,
  clock,
  part,
  isOffDuty,
}: Pick<HoursRead, "minutes" | "day" | "note" | "clock" | "part" | "isOffDuty">): SaidOnce {
  const beside = {
    ...(clock ? { clock } : {}),
    ...(part ? { part } : {}),
    ...(isOffDuty ? { isOffDuty } : {}),
  };
  return { kind: "hours", amounts: { D1: minutes }, day, note, ...beside };
}

/** The deeds of a line: what was said of one occasion is one. */
export function saidAll(deeds: SaidDeeds): SaidAll {
  const occasions = [...new Set(deeds.map(({ occasion }) => occasion))];
  const [first, ...more] = occasions.flatMap((one) =>
    onceOf(deeds.filter(({ occasion }) => occasion === one)),
  );
  if (!first) throw new RangeError("a line says at least one deed");
  return [first, ...more];
}

function onceOf(deeds: readonly SaidDeed[]): SaidOnce[] {
  const [first] = deeds;
  if (!first) return [];
  // Hours that came with something else are beside it.
  const whole = deeds.find(({ kind }) => kind !== "hours") ?? first;
  const { kind, day, note, unit, place, clock, part, since } = whole;
  const amounts = Object.fromEntries(deeds.map((deed) => [dutyOf(deed.kind), deed.amount]));
  const where = { ...(unit ? { unit } : {}), ...(place ? { place } : {}) };
  const when = { ...(clock ? { clock } : {}), ...(part ? { part } : {}), ...(since ? { since } : {}) };
  return [{ kind, amounts, day, note, ...where, ...when }];
}

/** The duty that a kind of deed serves first. */
export function dutyOf(kind: DeedKind): DutyId {
  return deedKind(kind).duty;
}
