import type { Services } from "../../src/chat/services.ts";
import type { ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { type Cadre, headedBy } from "../../src/records/people/cadre.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";

/** A review of this quarter or the last that somebody has begun to write down and nobody has closed: the latest. */
export async function begunReview(
  { collectiveReviews }: Pick<Services, "collectiveReviews">,
  me: Cadre,
  today: Day,
): Promise<{ named: ReviewAsked; quarter: Period } | undefined> {
  const running = periodOf("quarter", today);
  const quarters = [running, previousPeriod(running)];
  const named = quarters.flatMap(({ id }) => headedBy(me).map((unit) => ({ unit, quarter: id })));
  const open = (await collectiveReviews.many(named)).filter(
    ({ review }) => !review.closed && [...review.people.values()].some(isTheirs),
  );
  for (const quarter of quarters) {
    const found = open.find((one) => one.quarter === quarter.id);
    if (found) return { named: { unit: found.unit, quarter: found.quarter }, quarter };
  }
  return undefined;

  function isTheirs({
    wrote,
  }: {
    readonly wrote: Readonly<Record<string, { readonly by: string }>>;
  }): boolean {
    return Object.values(wrote).some(({ by }) => by === me.code);
  }
}
