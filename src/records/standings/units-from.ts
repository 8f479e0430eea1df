import type { Unit } from "../people/cadre.ts";

/** The codes of a unit of a tree and of everything below it. */
export function unitsFrom(tree: readonly Unit[], unit: Pick<Unit, "code">): ReadonlySet<string> {
  const units = new Set([unit.code]);
  // Each unit stands after the one above it.
  for (const { code, parent } of tree) if (parent !== null && units.has(parent)) units.add(code);
  return units;
}
