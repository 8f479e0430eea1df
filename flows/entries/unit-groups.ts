import type { Unit } from "../../src/records/people/cadre.ts";
import { UnitTree } from "../../src/rules/organisation/tree.ts";

/** Units whose sums stand together under a name. */
export interface UnitGroup {
  readonly name: string;
  readonly codes: ReadonlySet<string>;
}

/** A unit itself, and each right below it with all that is below that. @param units the unit and those below it */
export function unitGroups({
  unit,
  units,
}: {
  readonly unit: Pick<Unit, "code" | "name">;
  readonly units: readonly Pick<Unit, "code" | "name" | "parent">[];
}): UnitGroup[] {
  const tree = new UnitTree(units);
  const below = tree.rightBelow(unit.code).map(({ code, name }) => ({
    name,
    codes: new Set(tree.from(code).map((each) => each.code)),
  }));
  return [{ name: unit.name, codes: new Set([unit.code]) }, ...below];
}
