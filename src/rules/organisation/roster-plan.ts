import { laterOf } from "../calendar/time.ts";
import { codesOf, createHolders, rosterCodeOn } from "./cadre-codes.ts";
import { type CadreFact, factAt, type UnitFact } from "./dated.ts";
import { recogniseOffices } from "./offices.ts";
import { changeOfOffices, planHeads, type Recognition } from "./plan-heads.ts";
import { planTop, topmost } from "./plan-top.ts";
import type {
  AddedCadre,
  AddedUnit,
  Keyed,
  Left,
  Named,
  RosterCadre,
  RosterDays,
  RosterPlan,
  RosterScope,
  RosterTold,
  RosterUnit,
  StoredCadre,
  StoredRoster,
  StoredUnit,
} from "./roster.ts";
import { type FieldChange, listChanges } from "./roster-changes.ts";
import { foldCode } from "./roster-code.ts";
import { alsoLines, joinOffices, placesOf } from "./second-offices.ts";

/**
 * Compares a roster with the stored one. Changes take effect from `days.from`; a second import of the same file changes
 * nothing. Codes are equal whatever their case, and keep their stored spelling.
 */
export function planRoster(current: StoredRoster, read: RosterTold, days: RosterDays): RosterPlan {
  const units = byCode(current.units);
  const holderOf = createHolders(current.cadres);
  const rows = new Map(read.units.map((unit) => [foldCode(unit.code), unit]));
  const staying = read.units.filter(({ into }) => into === undefined);
  const scope = scopeOf(read, staying);
  const leaving = new Set(read.leaving?.map(foldCode));
  const unitCode = (code: string) => units.get(foldCode(code))?._id ?? rows.get(foldCode(code))?.code ?? code;
  const unitOf = (code: string): OfficesUnit => {
    const { name, level } =
      rows.get(foldCode(code)) ?? latest(units.get(foldCode(code))?.facts ?? [], days) ?? {};
    return { code: unitCode(code), name: name ?? "", level: level ?? "" };
  };
  const kept = keptPlaces(current, days, (unit) => scope === "part" && !rows.has(foldCode(unit)));
  const told = joinOffices([...read.cadres, ...kept.left(read.cadres, rows)], {
    depthOf: (unit) => depth(unit, (code) => parentIn(rows, units, code, days)),
    kept: (row) => kept.of(holderOf(row.formerCode ?? row.code)),
  });
  const cadresPlanned = told.map((cadre) =>
    planCadre(cadre, holderOf(cadre.formerCode ?? cadre.code), unitOf, days),
  );
  const named = new Set(cadresPlanned.map(({ planned }) => planned.key));
  const leavers = leftOf(
    current.cadres.map((cadre) => ({ ...cadre, code: rosterCodeOn(cadre, laterOf(days.from, days.today)) })),
    named,
    ({ code, before: { unit } }) =>
      scope === "people" ? leaving.has(foldCode(code)) : scope === "whole" || rows.has(foldCode(unit)),
    days,
  );
  const recognitions = [
    ...cadresPlanned.map(({ recognition }) => recognition),
    ...leavers.map(({ key, code, name, fact, before }) => ({
      key,
      code,
      name,
      before,
      after: fact,
      unrecognised: [],
    })),
  ];
  const unitsPlanned = staying.map((unit) => planUnit(unit, units.get(foldCode(unit.code)), unitCode, days));
  return {
    scope,
    days,
    present: current.cadres.filter(({ facts }) => latest(facts, days)?.active).length,
    top: planTop(current, { units: unitsPlanned, cadres: recognitions }, (facts) => latest(facts, days)),
    heads: planHeads(
      recognitions,
      topmost(current, unitsPlanned, (facts) => latest(facts, days)),
    ),
    units: {
      ...sort(unitsPlanned),
      left: leftOf(
        current.units.map((unit) => ({ ...unit, code: unit._id })),
        new Set(staying.map(({ code }) => unitCode(code))),
        ({ code }) => scope === "whole" || rows.has(foldCode(code)),
        days,
      ).map(({ key, code, name, fact }) => {
        const into = rows.get(foldCode(code))?.into;
        return { key, code, name, fact: into === undefined ? fact : { ...fact, into: unitCode(into) } };
      }),
      first: current.units.length === 0,
    },
    cadres: {
      ...sort(cadresPlanned.map(({ planned }) => planned)),
      left: leavers.map(plainLeft),
      first: scope !== "people" && current.cadres.length === 0,
    },
  };
}

/** How far below the topmost unit one stands. */
function depth(unit: string, parentOf: (unit: string) => string | null): number {
  const seen = new Set([foldCode(unit)]);
  for (let next = parentOf(unit); next !== null && !seen.has(foldCode(next)); next = parentOf(next))
    seen.add(foldCode(next));
  return seen.size;
}

function parentIn(
  rows: ReadonlyMap<string, RosterUnit>,
  units: ReadonlyMap<string, StoredUnit>,
  code: string,
  days: RosterDays,
): string | null {
  const row = rows.get(foldCode(code));
  return row ? row.parent : (latest(units.get(foldCode(code))?.facts ?? [], days)?.parent ?? null);
}

/** What people with several offices are in units of which a part of a roster does not tell: it stays. */
function keptPlaces({ cadres }: StoredRoster, days: RosterDays, isBeyond: (unit: string) => boolean) {
  const of = (stored: StoredCadre | undefined) => {
    const fact = stored && latest(stored.facts, days);
    return fact?.active && fact.also ? placesOf(fact).filter(({ unit }) => isBeyond(unit)) : [];
  };
  return {
    of,
    /** Rows for those of whom the part says nothing any more, though it tells of one of their units. */
    left(told: readonly RosterCadre[], rows: ReadonlyMap<string, RosterUnit>): RosterCadre[] {
      const named = new Set(told.map(({ code, formerCode }) => foldCode(formerCode ?? code)));
      return cadres.flatMap((stored) => {
        const fact = latest(stored.facts, days);
        const [place] = of(stored);
        const code = rosterCodeOn(stored, laterOf(days.from, days.today));
        const isTold = fact !== undefined && placesOf(fact).some(({ unit }) => rows.has(foldCode(unit)));
        if (!fact || !place || !isTold || [...codesOf(stored)].some((one) => named.has(foldCode(one))))
          return [];
        const { name, fullTime, civilServant } = fact;
        return [{ code, name, ...place, fullTime, civilServant }];
      });
    },
  };
}

function scopeOf({ leaving }: RosterTold, staying: readonly RosterUnit[]): RosterScope {
  if (leaving) return "people";
  return staying.some(({ parent }) => parent === null) ? "whole" : "part";
}

/** The plan for one row; `fields` is undefined for somebody new. */
type Planned<Added> = Added & { readonly fields?: readonly FieldChange[] };

/** A cadre's unit as it is once the roster is in. */
interface OfficesUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

/** What holds before the import: on its day or, where that lies back, by what was said until today. */
function latest<F extends CadreFact | UnitFact>(facts: readonly F[], { from, today }: RosterDays) {
  return factAt(facts, laterOf(from, today));
}

function planUnit(
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

function planCadre(
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

function sort<Added extends Keyed>(planned: readonly Planned<Added>[]) {
  const added: Added[] = [];
  const changed: (Added & { readonly fields: readonly FieldChange[] })[] = [];
  const unchanged: Named[] = [];
  for (const item of planned) {
    const { fields } = item;
    if (!fields) added.push(item);
    else if (fields.length > 0) changed.push({ ...item, fields });
    else unchanged.push({ code: item.code, name: item.name });
  }
  return { added, changed, unchanged };
}

/** Those who are there, not in the file, and inside what the file tells of. */
function leftOf<F extends CadreFact | UnitFact>(
  stored: readonly { readonly _id: string; readonly code: string; readonly facts: readonly F[] }[],
  named: ReadonlySet<string>,
  isTold: (one: { readonly code: string; readonly before: F }) => boolean,
  days: RosterDays,
): (Left<F> & { readonly before: F })[] {
  return stored.flatMap(({ _id: key, code, facts }) => {
    const before = latest(facts, days);
    if (!before?.active || named.has(key) || !isTold({ code: key, before })) return [];
    return [{ key, code, name: before.name, before, fact: { ...before, from: days.from, active: false } }];
  });
}

function plainLeft<F>({ key, code, name, fact }: Left<F>): Left<F> {
  return { key, code, name, fact };
}

function byCode<Stored extends { readonly _id: string }>(stored: readonly Stored[]): Map<string, Stored> {
  return new Map(stored.map((one) => [foldCode(one._id), one]));
}
