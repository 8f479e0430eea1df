import { laterOf } from "../calendar/time.ts";
import { codesOf, rosterCodeOn } from "./cadre-codes.ts";
import { type CadreFact, factAt, type UnitFact } from "./dated.ts";
import { latest } from "./latest.ts";
import { recogniseOffices } from "./offices.ts";
import { changeOfOffices, type Recognition } from "./plan-heads.ts";
import type { AddedCadre, AddedUnit, RosterDays } from "./planned-roster.ts";
import type { RosterCadre, RosterUnit, StoredCadre, StoredUnit } from "./roster.ts";
import { type FieldChange, listChanges } from "./roster-changes.ts";
import { foldCode } from "./roster-code.ts";
import { alsoLines } from "./second-offices.ts";

/** The plan for one row; `fields` is undefined for somebody new. */
export type Planned<Added> = Added & { readonly fields?: readonly FieldChange[] };

/** A cadre's unit as it is once the roster is in. */
export interface OfficesUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

/** What a row of the sheet of units changes. */
export function planUnit(
  unit: RosterUnit,
  stored: StoredUnit | undefined,
  unitCode: (code: string) => string,
  days: RosterDays,
): Planned<AddedUnit> {
  const parent = unit.parent === null ? null : unitCode(unit.parent);
  const { name, level } = unit;
  const code = stored?._id ?? unit.code;
  const added = {
    key: code,
    code,
    name,
    fact: { from: days.from, name, level, parent, active: true },
  };
  if (!stored) return added;
  const { from: _, ...next } = added.fact;
  return { ...added, fields: changesSince(stored.facts, (before) => listChanges({ ...before }, next), days) };
}

/** What a row of the sheet of cadres changes, and what it makes of the person's offices. */
export function planCadre(
  cadre: RosterCadre,
  stored: StoredCadre | undefined,
  unitOf: (code: string) => OfficesUnit,
  days: RosterDays,
): { planned: Planned<AddedCadre>; recognition: Recognition } {
  const { name, positions, fullTime, civilServant, birthDate, phone } = cadre;
  const unit = unitOf(cadre.unit);
  const { offices, unrecognised } = recogniseOffices(positions, unit);
  const beside = (cadre.also ?? []).map((place) => {
    const there = unitOf(place.unit);
    const read = recogniseOffices(place.positions, there);
    return { also: { unit: there.code, positions: [...place.positions], offices: read.offices }, ...read };
  });
  const also = beside.map((place) => place.also);
  const stated = {
    name,
    unit: unit.code,
    positions: [...positions],
    fullTime,
    civilServant,
    active: true,
  };
  const key = stored?._id ?? cadre.code;
  const code = stored ? spelling(cadre.code, stored, days) : cadre.code;
  const fact: CadreFact = {
    from: days.from,
    ...stated,
    offices,
    ...(code === key ? {} : { code }),
    ...(also.length > 0 ? { also } : {}),
  };
  const before = stored && latest(stored.facts, days);
  const unknown = [...unrecognised, ...beside.flatMap((place) => place.unrecognised)];
  const recognition = { key, code, name, before, after: fact, unrecognised: unknown };
  const added = { key, code, name, fact, birthDate, phone };
  if (!stored) return { planned: added, recognition };
  const contact = { birthDate: stored.birthDate, phone: stored.phone };
  const fields = changesSince(
    stored.facts,
    (known) => {
      const { offices: _, also: had, ...row } = { offices: [], also: [], code: key, ...known };
      const next = { code, ...stated, also: alsoLines(also), birthDate, phone };
      const changes = listChanges({ ...row, also: alsoLines(had), ...contact }, next);
      return changes.length > 0 ? changes : changeOfOffices({ ...recognition, before: known });
    },
    days,
  );
  return { planned: { ...added, fields }, recognition };
}

/** A code that a cadre has or had keeps the spelling in which it is stored. */
function spelling(code: string, stored: StoredCadre, { from, today }: RosterDays): string {
  const known = [rosterCodeOn(stored, laterOf(from, today)), ...codesOf(stored)];
  return known.find((one) => foldCode(one) === foldCode(code)) ?? code;
}

/** The changes against what holds now; without any, against what held on the roster's day, where that lies back. */
function changesSince<F extends CadreFact | UnitFact>(
  facts: readonly F[],
  changes: (before: F | undefined) => FieldChange[],
  days: RosterDays,
): FieldChange[] {
  const now = changes(latest(facts, days));
  return now.length > 0 || days.from >= days.today ? now : changes(factAt(facts, days.from));
}
