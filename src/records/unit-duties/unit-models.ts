import { heirOf } from "../../rules/organisation/tree.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import type { UnitDutyReader } from "./readers.ts";

/** U1: the year's model is recognised; a model of a merged unit is its heir's. */
export function modelsReader(kept: Pick<UnitPapers, "standingsOfYear">): UnitDutyReader {
  return async ({ parts, units }) => {
    const recognised = new Map<string, readonly string[]>();
    for (const { id } of parts) {
      const all = await kept.standingsOfYear("model", id);
      const owners = all.filter(({ state }) => state === "recognised").map(({ owner }) => owner);
      recognised.set(id, owners);
    }
    return (unit, { id, to }) =>
      recognised.get(id)?.some((owner) => heirOf(units, owner, to) === unit) === true;
  };
}
