import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { ReviewAtHand } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";

/** Above so many people those who need words come first. */
export const LARGE = 15;

/** Who has still to be spoken of by the speaker, and how it stands with the self-reviews. */
export interface NeedingWords {
  /**
   * Those without a remark. In a large unit those come first who need a word, without a self-review or with nothing at all done of a
   * duty, each half by name: a yes or no, and no order of people.
   */
  readonly left: readonly Cadre[];
  readonly first: ReadonlySet<string>;
  readonly withoutForm: readonly Cadre[];
}

/** To be called inside `talk.call`. */
export async function needingWords(
  { forms, standings, cadres }: Pick<CollectiveParts, "forms" | "standings" | "cadres">,
  { people, own, quarter, review }: ReviewAtHand,
  today: Day,
): Promise<NeedingWords> {
  const handedIn = await forms.reviews.confirmedBy(
    quarter.id,
    people.map(({ code }) => code),
  );
  const withoutForm = people.filter(({ code }) => !handedIn.has(code));
  const open = people.filter(({ code }) => own.has(code) && !isWhole(reviewedIn(review.people, code)));
  if (people.length <= LARGE) return { left: open, first: new Set(), withoutForm };
  const records = await Promise.all(
    open.map(async ({ code }) => ({ _id: code, ...(await cadres.history({ code })) })),
  );
  const units = records[0]?.units ?? new Map();
  const results = await standings.results({ records, units }, { period: quarter }, today);
  const isBare = (code: string) =>
    Object.values(results.get(code) ?? {}).some(({ done, met }) => done === 0 && !met);
  const first = new Set(
    open.filter(({ code }) => !handedIn.has(code) || isBare(code)).map(({ code }) => code),
  );
  const [those, others] = [
    open.filter(({ code }) => first.has(code)),
    open.filter(({ code }) => !first.has(code)),
  ];
  return { left: [...those, ...others], first, withoutForm };
}
