import { laterOf } from "../calendar/time.ts";
import { createHolders, rosterCodeOn } from "./cadre-codes.ts";
import type { CadreFact, UnitFact } from "./dated.ts";
import { depth, keptPlaces, parentIn } from "./kept-places.ts";
import { latest } from "./latest.ts";
import { planHeads } from "./plan-heads.ts";
import { type OfficesUnit, type Planned, planCadre, planUnit } from "./plan-rows.ts";
import { planTop, topmost } from "./plan-top.ts";
import type { Keyed, Left, Named, RosterDays, RosterPlan, RosterScope } from "./planned-roster.ts";
import type { RosterTold, RosterUnit, StoredRoster } from "./roster.ts";
import type { FieldChange } from "./roster-changes.ts";
import { foldCode } from "./roster-code.ts";
import { joinOffices } from "./second-offices.ts";
import { orderWith } from "./unit-order.ts";

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
    heads: planHeads(recognitions, {
      tops: topmost(current, unitsPlanned, (facts) => latest(facts, days)),
      nameOf: {
        before: (unit) => latest(units.get(foldCode(unit))?.facts ?? [], days)?.name ?? "",
        after: (unit) => unitOf(unit).name,
      },
    }),
    ...(staying.length > 0 && {
      order: orderWith(
        current.units.map(({ _id }) => _id),
        unitsPlanned.map(({ key }) => key),
      ),
    }),
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

function scopeOf({ leaving }: RosterTold, staying: readonly RosterUnit[]): RosterScope {
  if (leaving) return "people";
  return staying.some(({ parent }) => parent === null) ? "whole" : "part";
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
