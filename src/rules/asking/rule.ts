import type { Concept } from "./concepts.ts";
import type { Intent } from "./intents.ts";

/**
 * An intent, or several that a line may mean: it needs a group of each row, and none of `not`. The first rule that fits
 * counts. `exact`: every word must be known.
 */
export interface Rule {
  readonly asks: readonly [Intent, ...Intent[]];
  readonly needs: readonly (readonly Concept[])[];
  readonly not?: readonly Concept[];
  readonly exact?: true;
  /** It is answered alike, whatever it is about. */
  readonly ofAnything?: true;
}
