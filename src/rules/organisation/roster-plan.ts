import type { Day } from "../calendar/time.ts";
import { type CadreFact, factAt, type UnitFact } from "./dated.ts";
import { recogniseOffices } from "./offices.ts";
import { changeOfOffices, planHeads, type Recognition } from "./plan-heads.ts";
import type {
  AddedCadre,
  AddedUnit,
  Named,
  RosterCadre,
  RosterPart,
  RosterPlan,
  RosterUnit,
  StoredCadre,
  StoredRoster,
  StoredUnit,
} from "./roster.ts";
import { type FieldChange, listChanges } from "./roster-changes.ts";
import { foldCode } from "./roster-code.ts";

/**
 * Compares a roster with the stored one. Changes take effect from `today`; a second import of the same file changes
 * nothing. Codes are equal whatever their case, and keep their stored spelling.
 */
export function planRoster(
  current: StoredRoster,
  read: { readonly units: readonly RosterUnit[]; readonly cadres: readonly RosterCadre[] },
  today: Day,
): RosterPlan {
  const units = byCode(current.units);
  const cadres = byCode(current.cadres);
  const rows = new Map(read.units.map((unit) => [foldCode(unit.code), unit]));
  const unitCode = (code: string) => units.get(foldCode(code))?._id ?? rows.get(foldCode(code))?.code ?? code;
  const unitOf = (code: string): OfficesUnit => {
    const { name, level } =
      rows.get(foldCode(code)) ?? factAt(units.get(foldCode(code))?.facts ?? [], today) ?? {};
    return { code: unitCode(code), name: name ?? "", level: level ?? "" };
  };
  const cadresPlanned = read.cadres.map((cadre) =>
    planCadre(cadre, cadres.get(foldCode(cadre.code)), unitOf, today),
  );
  return {
    heads: planHeads(cadresPlanned.map(({ recognition }) => recognition)),
    units: {
      ...sort(read.units.map((unit) => planUnit(unit, units.get(foldCode(unit.code)), unitCode, today))),
      left: leftOf(current.units, read.units, today),
    },
    cadres: {
      ...sort(cadresPlanned.map(({ planned }) => planned)),
      left: leftOf(current.cadres, read.cadres, today),
    },
  };
}

/** The plan for one row; `fields` is undefined for somebody new. */
type Planned<Added> = Added & { readonly fields?: readonly FieldChange[] };

/** A cadre's unit as it is once the roster is in. */
interface OfficesUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

function planUnit(
  unit: RosterUnit,
  stored: StoredUnit | undefined,
  unitCode: (code: string) => string,
  today: Day,
): Planned<AddedUnit> {
  const parent = unit.parent === null ? null : unitCode(unit.parent);
  const { name, level } = unit;
  const added = {
    code: stored?._id ?? unit.code,
    name,
    fact: { from: today, name, level, parent, active: true },
  };
  if (!stored) return added;
  const { from: _, ...next } = added.fact;
  return { ...added, fields: listChanges({ ...factAt(stored.facts, today) }, next) };
}

function planCadre(
  cadre: RosterCadre,
  stored: StoredCadre | undefined,
  unitOf: (code: string) => OfficesUnit,
  today: Day,
): { planned: Planned<AddedCadre>; recognition: Recognition } {
  const { name, positions, fullTime, civilServant, birthDate, phone } = cadre;
  const unit = unitOf(cadre.unit);
  const { offices, unrecognised } = recogniseOffices(positions, unit);
  const stated = {
    name,
    unit: unit.code,
    positions: [...positions],
    fullTime,
    civilServant,
    active: true,
  };
  const code = stored?._id ?? cadre.code;
  const fact = { from: today, ...stated, offices };
  const before = stored && factAt(stored.facts, today);
  const recognition = { code, name, before, after: fact, unrecognised };
  const added = { code, name, fact, birthDate, phone };
  if (!stored) return { planned: added, recognition };
  const { offices: _, ...known } = { offices: [], ...before };
  const contact = { birthDate: stored.birthDate, phone: stored.phone };
  const changes = listChanges({ ...known, ...contact }, { ...stated, birthDate, phone });
  const fields = changes.length > 0 ? changes : changeOfOffices(recognition);
  return { planned: { ...added, fields }, recognition };
}

function sort<Added extends Named>(
  planned: readonly Planned<Added>[],
): Omit<RosterPart<Added, Added & { readonly fields: readonly FieldChange[] }>, "left"> {
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

function leftOf(
  stored: readonly { readonly _id: string; readonly facts: readonly (UnitFact | CadreFact)[] }[],
  rows: readonly { readonly code: string }[],
  today: Day,
): Named[] {
  const named = new Set(rows.map(({ code }) => foldCode(code)));
  return stored.flatMap(({ _id, facts }) => {
    const fact = factAt(facts, today);
    return fact?.active && !named.has(foldCode(_id)) ? [{ code: _id, name: fact.name }] : [];
  });
}

function byCode<Stored extends { readonly _id: string }>(stored: readonly Stored[]): Map<string, Stored> {
  return new Map(stored.map((one) => [foldCode(one._id), one]));
}
