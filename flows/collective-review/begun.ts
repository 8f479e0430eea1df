import type { Services } from "../../src/chat/services.ts";
import type { ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { begunReviews } from "../../src/records/collective-reviews/begun.ts";
import { headsWithAPart } from "../../src/records/collective-reviews/who-writes.ts";
import { type Cadre, headedBy } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";

/**
 * A review of this quarter or the last that somebody has begun to write down, or whoever headed the unit before them, and that nobody
 * has closed: the latest.
 */
export async function begunReview(
  services: Pick<Services, "collectiveReviews" | "cadres">,
  me: Cadre,
  today: Day,
): Promise<{ named: ReviewAsked; quarter: Period } | undefined> {
  for (const { unit, quarter, review } of await begunReviews(services, me, headedBy(me), today)) {
    const heads = await headsWithAPart(services, unit, today);
    const writers = [...review.people.values()].flatMap(({ wrote }) =>
      Object.values(wrote).map(({ by }) => by),
    );
    if (writers.some((by) => by === me.code || !heads.has(by)))
      return { named: { unit, quarter: quarter.id }, quarter };
  }
  return undefined;
}
