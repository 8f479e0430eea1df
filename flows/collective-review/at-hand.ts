import type { ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { dayOfReview, revieweesOf } from "../../src/records/collective-reviews/day-of-review.ts";
import { mayReadReview, mayWriteOf, writersOf } from "../../src/records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type AskedOfReview, askedOfReview } from "../../src/rules/collective-reviews/asked-of-review.ts";
import { type CollectiveReview, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { CollectiveParts } from "./needs.ts";

/** A review as whoever holds or reads it has it before them. */
export interface ReviewAtHand {
  readonly named: ReviewAsked;
  readonly quarter: Period;
  readonly unitName: string;
  readonly review: CollectiveReview;
  /** Whom it is about, by name: who was in the unit on the quarter's last day, or moved once theirs was closed here. */
  readonly people: readonly Cadre[];
  /** The name of the unit into which it has gone within the quarter, and where its people are reviewed. */
  readonly goneInto?: string;
  /** Those of them of whom the speaker may write. */
  readonly own: ReadonlySet<string>;
  readonly asked: AskedOfReview;
  /** The policy's levels, in its order. */
  readonly ratings: readonly string[];
}

/**
 * A review for one who may hold or read it. To be called inside `talk.call`.
 * @throws Refusal when it is not theirs, or of no quarter that has begun
 */
export async function reviewAtHand(
  services: Pick<CollectiveParts, "cadres" | "collectiveReviews" | "policies">,
  me: Cadre,
  { unit, quarter: id }: ReviewAsked,
  today: Day,
): Promise<ReviewAtHand> {
  const { cadres } = services;
  const named = { unit, quarter: id };
  const quarter = parsePeriod(id);
  if (quarter?.kind !== "quarter" || quarter.from > today) throw refuse("collective-not-begun");
  if (!(await mayReadReview(services, me, { unit }, today))) throw refuse("collective-not-yours");
  const day = await dayOfReview(services, { unit, quarter }, today);
  const then = await cadres.unit(unit, day);
  if (!then) throw refuse("collective-no-unit");
  const { wereThere, people: asked, isGone } = await revieweesOf(services, { unit, quarter }, today);
  const people = await stillHere(services, asked, today);
  const review = await services.collectiveReviews.of(named);
  const writers = await writersOf(services, { unit, size: wereThere.length }, today);
  const policy = await services.policies.of(unit, day);
  return {
    named,
    quarter,
    unitName: then.name,
    review,
    people,
    // Where the unit is gone, only what was closed there is still corrected.
    own: new Set(
      people
        .map(({ code }) => code)
        .filter((code) => mayWriteOf(me, writers, code))
        .filter((code) => !isGone || reviewedIn(review.people, code).closed),
    ),
    ...(isGone && { goneInto: await cadres.nameOf(await cadres.heirOf(unit, today), today) }),
    asked: askedOfReview(quarter, policy),
    ratings: policy.reviewResults,
  };
}

/** So many can have voted: who was noted as there, or else everybody it is about. */
export function votersIn({ review, people }: Pick<ReviewAtHand, "review" | "people">): number {
  return Math.max(review.sitting?.there.length ?? 0, people.length);
}

async function stillHere(
  { cadres }: Pick<CollectiveParts, "cadres">,
  people: readonly Cadre[],
  today: Day,
): Promise<Cadre[]> {
  const now = await Promise.all(people.map(({ code }) => cadres.person(code, today)));
  return people.filter((_, at) => now[at] !== undefined);
}

/** The same, for one who may hold it. @throws Refusal when they only read it */
export async function reviewToHold(
  services: Pick<CollectiveParts, "cadres" | "collectiveReviews" | "policies">,
  me: Cadre,
  named: ReviewAsked,
  today: Day,
): Promise<ReviewAtHand> {
  const hand = await reviewAtHand(services, me, named, today);
  if (hand.own.size > 0) return hand;
  if (hand.goneInto !== undefined) throw refuse("collective-gone-into", { unit: hand.goneInto });
  throw refuse("collective-level-above", { unit: hand.unitName });
}

/**
 * One cadre of it, of whom the speaker may write.
 * @throws Refusal when it is themselves, or a very small unit's own head who asks
 */
export function cadreIn(hand: ReviewAtHand, me: Pick<Cadre, "code">, code: string): Cadre {
  const cadre = hand.people.find((one) => one.code === code);
  if (!cadre) throw refuse("collective-not-in-it", { unit: hand.unitName });
  if (code === me.code) throw refuse("collective-oneself");
  if (!hand.own.has(code)) throw refuse("collective-level-above", { unit: hand.unitName });
  return cadre;
}
