import { reviewOf } from "../../rules/collective-reviews/review.ts";
import type { ReviewAct } from "../../rules/collective-reviews/review-acts.ts";

/**
 * What somebody may know of a review about themselves: once their part is closed what holds, as the chat shows them; before that only
 * that something is written, for drafts and what was written over are the collective's.
 */
export function knownToCadre(acts: readonly ReviewAct[], who: string): object[] {
  const one = reviewOf(acts).people.get(who);
  if (!one) return [];
  if (!one.closed) return [{ who, closed: false }];
  const { said, closed, answer } = one;
  const corrections = one.corrections.map(({ at, reason }) => ({ at, reason }));
  return [{ who, closed: closed.at, said, corrections, ...(answer && { answer }) }];
}
