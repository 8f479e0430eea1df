import type { Help, Seat } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type BoardKind, boardsOf } from "../../rules/organisation/boards.ts";
import { type CadreFact, factAt, joinedOn, type UnitFact } from "../../rules/organisation/dated.ts";
import { groupOf, isHead, type Office } from "../../rules/organisation/offices.ts";
import type { CadreRecord, UnitRecord } from "./people-records.ts";
import { besideOf, type SeatsParts } from "./seats.ts";

/** A unit as of a day. */
export interface Unit {
  code: string;
  name: string;
  /** One of the policy's levels. */
  level: string;
  parent: string | null;
  demo: boolean;
}

/** A cadre as of a day. */
export interface Cadre {
  /** The first code, under which everything about the cadre is stored for ever. */
  code: string;
  /** The code as rosters of that day have it: for people to read, never a key. */
  rosterCode: string;
  name: string;
  unit: string;
  unitName: string;
  /** Level of the person's unit. */
  level: string;
  positions: string[];
  /** What the import recognised in them, and in those held in further units: each names its unit. */
  offices: Office[];
  /** The plan's two groups, IV.2.2. */
  group: "A" | "B";
  fullTime: boolean;
  civilServant: boolean;
  /** The day on which they joined or came back; undefined since the first roster. */
  since?: Day;
  /** Secretary or deputy secretary of the unit. */
  head: boolean;
  /** A head of a topmost unit. */
  admin: boolean;
  /** Boards of the topmost unit that the person works in, the own unit being that one. */
  boards: readonly BoardKind[];
  /** Where else the person acts: in further offices, or for a head. */
  beside: Seat[];
  /** Pieces of work that a head has given them. */
  helps: Help[];
  /** Code of the unit that they have chosen to act for, of several places. */
  actsFor?: string | undefined;
  demo: boolean;
  consented: boolean;
  birthDate?: Day;
  phone?: string;
}

/** Codes of the units that somebody heads, by any of their offices or for another; each once. */
export function headedBy({ unit, head, beside }: Pick<Cadre, "unit" | "head" | "beside">): string[] {
  const seats = [{ unit, head }, ...beside].filter((seat) => seat.head);
  return [...new Set(seats.map((seat) => seat.unit))];
}

/** How a button's line names a unit: not at all where its presser acts in no other. */
export function namedFor({ unit, beside }: Pick<Cadre, "unit" | "beside">, code: string): string | undefined {
  return code === unit && beside.length === 0 ? undefined : code;
}

/** The unit on that day; undefined when it was dissolved. */
export function unitOn(record: UnitRecord, day: Day): Unit | undefined {
  const fact: UnitFact | undefined = factAt(record.facts, day);
  if (!fact?.active) return undefined;
  const { name, level, parent } = fact;
  return { code: record._id, name, level, parent, demo: record.demo };
}

/**
 * The cadre on that day; undefined when the person had left, or the unit is unknown.
 * @param parts what is known of others, for rights beside the own office; left out: without those
 */
export function cadreOn(
  record: CadreRecord,
  unit: Unit | undefined,
  day: Day,
  parts?: Omit<SeatsParts, "day">,
): Cadre | undefined {
  const fact: CadreFact | undefined = factAt(record.facts, day);
  if (!fact?.active || !unit) return undefined;
  const head = isHead(fact);
  return {
    code: record._id,
    rosterCode: fact.code ?? record._id,
    name: fact.name,
    unit: unit.code,
    unitName: unit.name,
    level: unit.level,
    positions: fact.positions,
    offices: [fact, ...(fact.also ?? [])].flatMap((place) => place.offices),
    group: groupOf(fact),
    fullTime: fact.fullTime,
    civilServant: fact.civilServant,
    since: joinedOn(record.facts, day),
    head,
    admin: head && unit.parent === null,
    ...(parts ? besideOf(record, fact, { ...parts, day }) : { beside: [], helps: [] }),
    boards: unit.parent === null ? boardsOf(fact) : [],
    actsFor: record.actsFor,
    demo: record.demo,
    consented: record.consent !== null,
    birthDate: record.birthDate,
    phone: record.phone,
  };
}
