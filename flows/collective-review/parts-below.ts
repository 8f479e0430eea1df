import type { ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { dayOfReview, revieweesOf } from "../../src/records/collective-reviews/day-of-review.ts";
import { SMALL_UNIT } from "../../src/records/collective-reviews/who-writes.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { dayOfPeople } from "../../src/rules/collective-reviews/asked-of-review.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { CollectiveParts } from "./needs.ts";

const MOST_BELOW = 5;

/** A part of a review in a unit right below that is the speaker's: of a very small one all, of others a head's own that waits. */
interface PartBelow {
  named: ReviewAsked;
  cadre: string | null;
  label: string;
}

/** Units that have gone into the speaker's: where something was said in the quarter before, and those that saw its last day. */
export async function begunWhereMerged(
  services: CollectiveParts,
  unit: string,
  quarter: string,
  today: Day,
): Promise<PartBelow[]> {
  const { cadres, collectiveReviews } = services;
  const of = parsePeriod(quarter);
  if (!of) return [];
  const gone = (await withThoseGoneInto(cadres, unit, today)).filter((code) => code !== unit);
  const reviews = await collectiveReviews.many(gone.map((code) => ({ unit: code, quarter })));
  const begun = new Set(reviews.map((one) => one.unit));
  const named = gone.map(async (code) => {
    const day = begun.has(code)
      ? await dayOfReview(services, { unit: code, quarter: of }, today)
      : dayOfPeople(of, today);
    const was = await cadres.unit(code, day);
    return was ? [{ named: { unit: code, quarter }, cadre: null, label: was.name }] : [];
  });
  return (await Promise.all(named)).flat();
}

export async function partsBelow(
  services: CollectiveParts,
  me: Cadre,
  quarter: string,
  today: Day,
): Promise<PartBelow[]> {
  const { cadres, collectiveReviews } = services;
  const below = (await cadres.tree(me.unit, today)).filter(({ parent }) => parent === me.unit);
  const reviews = new Map(
    (await collectiveReviews.many(below.map(({ code }) => ({ unit: code, quarter })))).map((one) => [
      one.unit,
      one.review,
    ]),
  );
  const of = parsePeriod(quarter);
  if (!of) return [];
  const found: PartBelow[] = [];
  for (const { code, name } of below) {
    if (found.length >= MOST_BELOW) break;
    const { wereThere, people } = await revieweesOf(services, { unit: code, quarter: of }, today);
    const review = reviews.get(code);
    const open = people.filter((one) => !(review && reviewedIn(review.people, one.code).closed));
    if (open.length === 0) continue;
    const named = { unit: code, quarter };
    if (wereThere.length <= SMALL_UNIT) found.push({ named, cadre: null, label: name });
    else if (review?.closed) for (const one of open) found.push({ named, cadre: one.code, label: one.name });
  }
  return found.slice(0, MOST_BELOW);
}
