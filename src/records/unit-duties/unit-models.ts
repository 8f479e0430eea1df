import { heirOf } from "../../rules/organisation/tree.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import type { UnitDutyReader } from "./readers.ts";

/** U1: the year's model is recognised; a model of a merged unit is its heir's. */
export function modelsReader(kept: Pick<UnitPapers, "standingsOfYear">): UnitDutyReader {
  return async ({ parts, units }) => {
    const recognised = new Set<string>();
    for (const { id, to } of parts)
      for (const { owner, state } of await kept.standingsOfYear("model", id))
        if (state === "recognised") recognised.add(`${id} ${heirOf(units, owner, to)}`);
    return (unit, { id }) => recognised.has(`${id} ${unit}`);
  };
}
