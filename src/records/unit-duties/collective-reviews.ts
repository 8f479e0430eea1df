import { heirOf } from "../../rules/organisation/tree.ts";
import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { UnitDutyReader } from "./readers.ts";

/** U3: a review of the quarter that is closed, whenever that was; what a merged unit held is its heir's. */
export function collectiveReviewsReader(kept: Pick<CollectiveReviews, "outcomes">): UnitDutyReader {
  return async ({ parts, units }) => {
    const named = parts.flatMap(({ id }) => [...units.keys()].map((unit) => ({ unit, quarter: id })));
    const held = await kept.outcomes(named);
    const lastDay = new Map(parts.map(({ id, to }) => [id, to]));
    const done = new Set<string>();
    for (const { quarter, unit } of held)
      done.add(`${quarter} ${heirOf(units, unit, lastDay.get(quarter) ?? "")}`);
    return (unit, { id }) => done.has(`${id} ${unit}`);
  };
}
