import type { Unit } from "../people/cadre.ts";
import type { UnitStanding } from "./standings.ts";

/** The cadres of a unit of the tree and of everything below it. */
export function standersIn({ tree, standers }: UnitStanding, unit: Pick<Unit, "code">) {
  const units = new Set([unit.code]);
  for (const { code, parent } of tree) if (parent !== null && units.has(parent)) units.add(code);
  return standers.filter(({ person }) => units.has(person.unit));
}
