import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { SectionReader } from "./readers.ts";

/** How many collective reviews were held, by the quarter that they are of; nothing of what was said there. */
export function reviewsSection(kept: Pick<CollectiveReviews, "outcomes">): SectionReader {
  return async ({ quarters, codes }) => {
    const named = quarters.flatMap(({ id: quarter }) => [...codes].map((unit) => ({ unit, quarter })));
    const held = await kept.outcomes(named);
    return quarters.map(({ id, to }) => ({
      what: "reviews",
      period: id,
      day: to,
      count: held.filter(({ quarter }) => quarter === id).length,
    }));
  };
}
