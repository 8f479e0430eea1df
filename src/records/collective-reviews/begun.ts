import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { CollectiveReview } from "../../rules/collective-reviews/review.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { CollectiveReviews } from "./collective-reviews.ts";
import { revieweesOf } from "./day-of-review.ts";
import { mayWriteOf, writersOf } from "./who-writes.ts";

/** A review that was begun and that nobody has closed. */
export interface BegunReview {
  readonly unit: string;
  readonly quarter: Period;
  readonly review: CollectiveReview;
}

interface Parts {
  readonly collectiveReviews: Pick<CollectiveReviews, "many" | "of" | "closedElsewhere">;
  readonly cadres: Pick<Cadres, "unitFacts" | "members" | "person" | "above" | "heirOf" | "heads">;
}

/**
 * Of some units those of this quarter and the last in which something was said of somebody and in which this head may write of
 * somebody, this quarter's first.
 */
export async function begunReviews(
  services: Parts,
  me: Cadre,
  units: readonly string[],
  today: Day,
): Promise<BegunReview[]> {
  const running = periodOf("quarter", today);
  const quarters = [running, previousPeriod(running)];
  const named = quarters.flatMap(({ id }) => units.map((unit) => ({ unit, quarter: id })));
  const open = (await services.collectiveReviews.many(named)).filter(
    ({ review }) => !review.closed && [...review.people.values()].some(({ writings }) => writings > 0),
  );
  const begun = quarters.flatMap((quarter) =>
    open.filter((one) => one.quarter === quarter.id).map(({ unit, review }) => ({ unit, quarter, review })),
  );
  const holds = await Promise.all(begun.map((one) => mayHold(services, me, one, today)));
  return begun.filter((_, at) => holds[at]);
}

async function mayHold(
  services: Parts,
  me: Cadre,
  { unit, quarter }: BegunReview,
  today: Day,
): Promise<boolean> {
  const { wereThere, people } = await revieweesOf(services, { unit, quarter }, today);
  const writers = await writersOf(services, { unit, size: wereThere.length }, today);
  return people.some(({ code }) => mayWriteOf(me, writers, code));
}
