import { type Period, periodOf } from "../../rules/calendar/periods.ts";
import type { Reviewed } from "../../rules/collective-reviews/review.ts";
import type { PartSaid, SaidOf } from "../../rules/collective-reviews/review-acts.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { CollectiveReviews } from "./collective-reviews.ts";

/** What is for all who may read somebody's self-review; what was decided about them is for fewer. */
const FOR_READERS = ["remark", "rating", "votes"] as const satisfies PartSaid[];

/** What a collective says of a cadre to whoever reads their self-review. */
export interface ClosedWord {
  readonly said: Pick<SaidOf, (typeof FOR_READERS)[number]>;
  /** By which writing about them it says so: a later one is told apart by it. */
  readonly writing: number;
  /** When it was closed, or corrected last. */
  readonly since: Date;
}

/**
 * What a collective said of a cadre, once their part is closed: of a quarter in its review, of a year in that of its last quarter,
 * which rates the year (III.2). Whatever unit it was in which they were.
 */
export async function closedWord(
  services: {
    readonly cadres: Pick<Cadres, "history">;
    readonly collectiveReviews: Pick<CollectiveReviews, "many">;
  },
  cadre: Pick<Cadre, "code">,
  period: Period,
): Promise<ClosedWord | undefined> {
  const quarter = periodOf("quarter", period.to).id;
  const { facts } = await services.cadres.history(cadre);
  const units = [...new Set(facts.map(({ unit }) => unit))];
  const reviews = await services.collectiveReviews.many(units.map((unit) => ({ unit, quarter })));
  const words = reviews.flatMap(({ review }) => wordIn(review.people.get(cadre.code)) ?? []);
  return words[0];
}

function wordIn(one: Reviewed | undefined): ClosedWord | undefined {
  if (!one?.closed) return undefined;
  const { remark, rating, votes } = one.said;
  const corrected = one.corrections.findLast(({ parts }) => FOR_READERS.some((part) => parts.includes(part)));
  return {
    said: { ...(remark && { remark }), ...(rating && { rating }), ...(votes && { votes }) },
    writing: Math.max(0, ...FOR_READERS.map((part) => one.wrote[part]?.nth ?? 0)),
    since: corrected?.at ?? one.closed.at,
  };
}
