import { type Entrusted, isInForce, isOpen, PERMISSIONS_WITH } from "../../rules/access/entrusted.ts";
import type { Help, Seat } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { boardsOf } from "../../rules/organisation/boards.ts";
import {
  type CadreFact,
  factAt,
  isHeadOf,
  isInUnit,
  type SecondOffice,
} from "../../rules/organisation/dated.ts";
import { isHead } from "../../rules/organisation/offices.ts";
import type { Unit } from "./cadre.ts";
import type { CadreRecord } from "./people-records.ts";

type Holder = Pick<CadreRecord, "facts" | "entrusted">;

/** What else has to be known to say where somebody acts on a day. */
export interface SeatsParts {
  day: Day;
  unitAt(code: string): Unit | undefined;
  /** The record of a head who has given something. */
  recordOf(key: string): Holder | undefined;
}

/** Where somebody acts besides the own unit's office: in further offices, for a head, or in one piece of work. */
export interface Beside {
  beside: Seat[];
  helps: Help[];
}

/**
 * Rights beside the own office. What was given counts as long as the one who gave it heads the unit and the other is in it, so
 * that both lose it at once when an office changes.
 */
export function besideOf(record: Holder, fact: CadreFact, parts: SeatsParts): Beside {
  const { unitAt } = parts;
  const boardsAt = (place: SecondOffice) => (unitAt(place.unit)?.parent === null ? boardsOf(place) : []);
  const seat = (code: string, head: boolean, more: Pick<Seat, "standsIn" | "boards">): Seat[] => {
    const unit = unitAt(code);
    return unit ? [{ unit: code, head, admin: head && unit.parent === null, ...more }] : [];
  };
  const given = Object.values(record.entrusted ?? {}).filter(
    (one) => isInForce(one, parts.day) && isStillGiven(one, fact, parts),
  );
  return {
    beside: [
      ...(fact.also ?? []).flatMap((place) => seat(place.unit, isHead(place), { boards: boardsAt(place) })),
      ...given.flatMap(({ work, unit }) => (work === "stand-in" ? seat(unit, true, { standsIn: true }) : [])),
    ],
    helps: given.flatMap(({ work, unit }) =>
      work === "stand-in" ? [] : PERMISSIONS_WITH[work].map((permission) => ({ permission, unit })),
    ),
  };
}

/** Keys of the heads who have to be looked up for {@link besideOf}; those of stand-ins who gave something, too. */
export function giversTo(record: Holder, day: Day): string[] {
  return Object.values(record.entrusted ?? {})
    .filter((one) => isInForce(one, day))
    .map(({ by }) => by);
}

/** Whether the one who gave it still may, and the other is still in the unit. */
export function isStillGiven(
  one: Entrusted,
  fact: CadreFact,
  { day, recordOf }: Pick<SeatsParts, "day" | "recordOf">,
): boolean {
  const giver = recordOf(one.by);
  if (!giver || !isOpen(one, day) || !isInUnit(fact, one.unit)) return false;
  if (isHeadThen(giver, one.unit, day)) return true;
  // Who stands in names helpers, and no further stand-in.
  const standsIn = Object.values(giver.entrusted ?? {}).some(({ work, unit, by, ...rest }) => {
    const head = recordOf(by);
    const isIt = work === "stand-in" && unit === one.unit && isInForce({ work, unit, by, ...rest }, day);
    return isIt && head !== undefined && isHeadThen(head, unit, day);
  });
  return one.work !== "stand-in" && standsIn;
}

function isHeadThen({ facts }: Holder, unit: string, day: Day): boolean {
  const fact = factAt(facts, day);
  return fact?.active === true && isHeadOf(fact, unit);
}
