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
      const years = new Set(asked.flatMap(({ periods }) => periods.map(({ id }) => id)));
      const quarters = [...years].flatMap((year) => goodsQuarters(year).map(({ id }) => ({ id, year })));
      const closed = await reviews.outcomes(
        quarters.flatMap(({ id }) => units.map((unit) => ({ unit, quarter: id }))),
      );
      for (const { id, year } of quarters)
        for (const { outcome } of closed.filter(({ quarter }) => quarter === id))
          for (const { who, reached } of outcome.goods)
            said.set(`${year}:${who}`, { reached, isFinal: isYearsEnd({ id }) });
      return (_, year, cadre) => {
        const last = said.get(`${year}:${cadre}`);
        return { done: last?.reached ? 1 : 0, ...(last && !last.isFinal && { provisional: true as const }) };
      };
    };
}
