import type { Day } from "../calendar/time.ts";

/** The four “được” (III.2): được người, được việc, được tổ chức, được lòng dân. */
export const FOUR_GOODS = ["person", "work", "organisation", "people"] as const;
export type Good = (typeof FOUR_GOODS)[number];

/** How many of those who voted were for a rating. */
export interface Votes {
  readonly agreed: number;
  readonly of: number;
}

/** What the collective says of one cadre; each part may come by itself. */
export interface SaidOf {
  readonly remark?: string;
  /** One of the policy's levels, as it was called then. */
  readonly rating?: string;
  readonly votes?: Votes;
  /** Those of the four that were reached. */
  readonly goods?: readonly Good[];
  /** What was decided about one who was dishonest or unserious, in the collective's words; empty: nothing any more. */
  readonly decision?: string;
}

export const PARTS_SAID = [
  "remark",
  "rating",
  "votes",
  "goods",
  "decision",
] as const satisfies (keyof SaidOf)[];
export type PartSaid = (typeof PARTS_SAID)[number];

/** The sitting itself. Codes are cadres'. */
export interface Sitting {
  readonly day: Day;
  /** The event that it was, where it was called as one. */
  readonly event?: string;
  readonly there: readonly string[];
  readonly chair: string;
  readonly minuteTaker: string;
}

/** What somebody did about a collective review. Acts are only ever added; what holds is read from them. */
export type ReviewAct = {
  /** Names the message and what of it: the same one acts once. */
  readonly key: string;
  readonly by: string;
  readonly at: Date;
} & (
  | { readonly does: "sit"; readonly sitting: Sitting }
  /**
   * `seen`: how many writings about the cadre its writer knew of, so that what came meanwhile is not written over.
   * `reason`: of a correction, once the cadre's part is closed.
   */
  | {
      readonly does: "write";
      readonly who: string;
      readonly seen: number;
      readonly said: SaidOf;
      readonly reason?: string;
    }
  /** What is said of these holds from now on, and they see it. */
  | { readonly does: "close"; readonly closes: readonly string[] }
  /** The cadre's own word to it, once. Left out once they were erased. */
  | { readonly does: "answer"; readonly who: string; readonly text?: string }
);
