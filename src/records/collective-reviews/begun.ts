import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { CollectiveReview } from "../../rules/collective-reviews/review.ts";
import type { CollectiveReviews } from "./collective-reviews.ts";

/** A review that was begun and that nobody has closed. */
export interface BegunReview {
  readonly unit: string;
  readonly quarter: Period;
  readonly review: CollectiveReview;
}

/** Of some units those of this quarter and the last in which something was said of somebody, this quarter's first. */
export async function begunReviews(
  { collectiveReviews }: { readonly collectiveReviews: Pick<CollectiveReviews, "many"> },
  units: readonly string[],
  today: Day,
): Promise<BegunReview[]> {
  const running = periodOf("quarter", today);
  const quarters = [running, previousPeriod(running)];
  const named = quarters.flatMap(({ id }) => units.map((unit) => ({ unit, quarter: id })));
  const open = (await collectiveReviews.many(named)).filter(
    ({ review }) => !review.closed && [...review.people.values()].some(({ writings }) => writings > 0),
  );
  return quarters.flatMap((quarter) =>
    open.filter((one) => one.quarter === quarter.id).map(({ unit, review }) => ({ unit, quarter, review })),
  );
}
