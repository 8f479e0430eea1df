import { goodsQuarters, isYearsEnd } from "../../rules/collective-reviews/asked-of-review.ts";
import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { EvidenceReader } from "./readers.ts";

/**
 * What the collective has said of the four “được” (III.2): at the year's end, and until then, provisionally, at the third quarter's
 * review. Found by the units in which a cadre ever was.
 */
export function statedReader(reviews: Pick<CollectiveReviews, "outcomes">): EvidenceReader<"stated"> {
  return (asked) =>
    async ({ records }) => {
      const units = [...new Set(records.flatMap(({ facts }) => facts.map(({ unit }) => unit)))];
      const said = new Map<string, { reached: boolean; isFinal: boolean }>();
      for (const year of new Set(asked.flatMap(({ periods }) => periods.map(({ id }) => id))))
        for (const quarter of goodsQuarters(year))
          for (const { outcome } of await reviews.outcomes(
            units.map((unit) => ({ unit, quarter: quarter.id })),
          ))
            for (const { who, reached } of outcome.goods)
              said.set(`${year}:${who}`, { reached, isFinal: isYearsEnd(quarter) });
      return (_, year, cadre) => {
        const last = said.get(`${year}:${cadre}`);
        return { done: last?.reached ? 1 : 0, ...(last && !last.isFinal && { provisional: true as const }) };
      };
    };
}
