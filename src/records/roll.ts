import { factAt } from "../rules/dated.ts";
import { compareNames } from "../rules/names.ts";
import type { Day } from "../rules/time.ts";
import type { UnitFacts } from "../rules/tree.ts";
import type { CadreRecord, PeopleModels } from "./people-models.ts";
import { type Person, personOn, type Unit, unitOn } from "./person.ts";

/** Everybody of a tree of units as of a day, with all that is known of them over time. */
export interface Roll {
  /** Every unit's facts, those outside the tree too. */
  units: UnitFacts;
  /** Units of the tree; each stands behind the unit above it. */
  tree: Unit[];
  /** Sorted by given name. */
  people: { person: Person; record: CadreRecord }[];
}

/** From so many units on one read of all cadres is quicker than a list of units in the question. */
const MANY_UNITS = 30;

/**
 * Reads a unit and all below it, or the whole organisation, in two reads.
 * @param root a unit's code; null: all topmost units
 * @param codes only these cadres
 */
export async function readRoll(
  { units, cadres }: Pick<PeopleModels, "units" | "cadres">,
  root: string | null,
  day: Day,
  codes?: readonly string[],
): Promise<Roll> {
  const records = await units.find().lean();
  const all = records.map((record) => unitOn(record, day)).filter((unit) => unit !== undefined);
  const tree = treeOf(all, root);
  const byCode = new Map(tree.map((unit) => [unit.code, unit]));
  const inUnits = tree.length > MANY_UNITS ? {} : { "facts.unit": { $in: [...byCode.keys()] } };
  const found = await cadres.find(codes ? { _id: { $in: codes } } : inUnits).lean();
  const people = found
    .map((record) => {
      const unit = byCode.get(factAt(record.facts, day)?.unit ?? "");
      const person = personOn(record, unit, day);
      return person && { person, record };
    })
    .filter((entry) => entry !== undefined)
    .sort((a, b) => compareNames(a.person.name, b.person.name));
  return { units: new Map(records.map((record) => [record._id, record.facts])), tree, people };
}

/** A unit and all below it, each behind the one above it; all trees when no root is given. */
export function treeOf(all: readonly Unit[], root: string | null): Unit[] {
  const children = new Map<string | null, Unit[]>();
  for (const unit of all) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  const found = root === null ? [...(children.get(null) ?? [])] : all.filter((unit) => unit.code === root);
  for (const unit of found) found.push(...(children.get(unit.code) ?? []));
  return found;
}
