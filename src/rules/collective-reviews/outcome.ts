import { type Day, dayOf } from "../calendar/time.ts";
import type { CollectiveReview } from "./review.ts";
import { FOUR_GOODS } from "./review-acts.ts";

/** What a review came to, in figures alone: whoever counts reads no word of it. */
export interface ReviewOutcome {
  /** The day of its first closing. */
  readonly closedOn: Day;
  /** Of those about whom it was said: whether they reach the four “được” (III.2). */
  readonly goods: readonly { readonly who: string; readonly reached: boolean }[];
}

/** @returns undefined until something of it is closed */
export function outcomeOf({ closed, people }: CollectiveReview): ReviewOutcome | undefined {
  if (!closed) return undefined;
  const goods = [...people.values()].flatMap(({ who, said, closed: own }) =>
    own && said.goods ? [{ who, reached: said.goods.length === FOUR_GOODS.length }] : [],
  );
  return { closedOn: dayOf(closed.at.getTime()), goods };
}
