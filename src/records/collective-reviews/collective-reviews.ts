import type { Connection } from "mongoose";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import { outcomeOf, type ReviewOutcome } from "../../rules/collective-reviews/outcome.ts";
import { type CollectiveReview, mayBeDone, reviewOf } from "../../rules/collective-reviews/review.ts";
import type { ReviewAct } from "../../rules/collective-reviews/review-acts.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import { type ReviewRecord, reviewModel } from "./review-models.ts";

/** A unit's review of a quarter, by what it is found by. */
export interface NamedReview {
  readonly unit: string;
  readonly quarter: PeriodId;
}

/** What is done about a review. */
export type ReviewChange = ReviewAct extends infer Act
  ? Act extends ReviewAct
    ? Omit<Act, "key" | "by" | "at">
    : never
  : never;

/** What came of it: the review now, and whether the change holds; it does not when it came too late or makes no sense there. */
export interface ActedOnReview {
  readonly review: CollectiveReview;
  readonly took: boolean;
}

/** The collective reviews of units (IV.1): who said what of whom, and what became of it. */
export type CollectiveReviews = ReturnType<typeof createCollectiveReviews>;

export function createCollectiveReviews(connection: Connection) {
  const reviews = reviewModel(connection);

  async function actsOf(id: string): Promise<ReviewAct[]> {
    return (await reviews.findById(id).lean<ReviewRecord>())?.acts ?? [];
  }

  /** Reviews of a quarter that name one of some cadres. */
  function naming(quarter: PeriodId, cadres: readonly string[]): Promise<ReviewRecord[]> {
    // Ids begin with the quarter, and “;” follows “:”.
    const ofQuarter = { $gte: `${quarter}:`, $lt: `${quarter};` };
    return findInChunks(cadres, (chunk) =>
      reviews.find({ _id: ofQuarter, people: { $in: chunk } }).lean<ReviewRecord[]>(),
    );
  }

  return {
    /** As it stands; where nothing was done yet, as such. */
    async of(named: NamedReview): Promise<CollectiveReview> {
      return reviewOf(await actsOf(idOf(named)));
    },

    /** Does something about a review. The same key does it once; of two at once the first counts. */
    async act(named: NamedReview, change: ReviewChange, { key, by, at }: Doing): Promise<ActedOnReview> {
      const _id = idOf(named);
      const act: ReviewAct = { ...change, key: refOf(key), by, at };
      for (;;) {
        const known = await actsOf(_id);
        const before = reviewOf(known);
        if (known.some((each) => each.key === act.key))
          return { review: before, took: before.took.has(act.key) };
        if (!mayBeDone(before, act)) return { review: before, took: false };
        const review = reviewOf([...known, act]);
        // What changes nothing is not kept, so an old review cannot be filled up.
        if (!review.took.has(act.key)) return { review: before, took: false };
        const outcome = outcomeOf(review);
        try {
          const { matchedCount, upsertedCount } = await reviews.updateOne(
            { _id, acts: { $size: known.length } },
            {
              $push: { acts: act },
              $addToSet: { people: { $each: namedIn(act) } },
              ...(outcome ? { $set: { outcome } } : {}),
            },
            { upsert: known.length === 0 },
          );
          if (matchedCount + upsertedCount > 0) return { review, took: true };
        } catch (error) {
          // Somebody else has begun it at the same moment.
          if (!isDuplicateKey(error)) throw error;
        }
      }
    },

    /** Several at once, by unit and quarter; those of which nothing is known are left out. */
    async many(
      named: readonly NamedReview[],
    ): Promise<(NamedReview & { readonly review: CollectiveReview })[]> {
      const found = await findInChunks(named.map(idOf), (chunk) =>
        reviews.find({ _id: { $in: chunk } }).lean<ReviewRecord[]>(),
      );
      return found.map(({ _id, acts }) => ({ ...namedBy(_id), review: reviewOf(acts) }));
    },

    /** Which of some cadres another unit's review of a quarter has closed the part of: they have moved, or their unit has. */
    async closedElsewhere({ unit, quarter }: NamedReview, cadres: readonly string[]): Promise<Set<string>> {
      const others = (await naming(quarter, cadres)).filter(({ _id }) => namedBy(_id).unit !== unit);
      const closed = others.flatMap(({ acts }) =>
        [...reviewOf(acts).people.values()].filter((one) => one.closed !== undefined),
      );
      return new Set(closed.map(({ who }) => who));
    },

    /** Of whom the collective has said in some quarters whether they reach the four “được”; not what it said. */
    async ratedGoods(quarters: readonly PeriodId[], cadres: readonly string[]): Promise<Set<string>> {
      const found = await Promise.all(quarters.map((quarter) => naming(quarter, cadres)));
      return new Set(found.flat().flatMap(({ outcome }) => outcome?.goods.map(({ who }) => who) ?? []));
    },

    /** What those came to that are closed, without a word of what was said there. */
    async outcomes(
      named: readonly NamedReview[],
    ): Promise<(NamedReview & { readonly outcome: ReviewOutcome })[]> {
      const found = await findInChunks(named.map(idOf), (chunk) =>
        reviews.find({ _id: { $in: chunk } }, { outcome: 1 }).lean<Pick<ReviewRecord, "_id" | "outcome">[]>(),
      );
      return found.flatMap(({ _id, outcome }) => (outcome ? [{ ...namedBy(_id), outcome }] : []));
    },
  };
}

function idOf({ unit, quarter }: NamedReview): string {
  return `${quarter}:${unit}`;
}

function namedBy(id: string): NamedReview {
  const end = id.indexOf(":");
  return { quarter: id.slice(0, end), unit: id.slice(end + 1) };
}

/** The cadres whom an act names. */
function namedIn(act: ReviewAct): string[] {
  switch (act.does) {
    case "sit":
      return [...act.sitting.there, act.sitting.chair, act.sitting.minuteTaker];
    case "close":
      return [...act.closes];
    case "write":
    case "answer":
      return [act.who];
  }
}
