import { type Period, periodOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";

/** Quarters at which the four “được” are rated: provisionally before the year's report (V.2), and at the year's end (III.2). */
const GOODS_AT = ["Q3", "Q4"] as const;

/** What a review asks of each cadre beside a remark. */
export interface AskedOfReview {
  /** The rating of four levels. */
  readonly rating: boolean;
  readonly votes: boolean;
  /** The four “được”, of civil servants. */
  readonly goods: boolean;
}

/** @param quarter the review's period */
export function askedOfReview(
  quarter: Pick<Period, "id">,
  {
    ratesEachQuarter,
    votesInReview,
  }: { readonly ratesEachQuarter: boolean; readonly votesInReview: boolean },
): AskedOfReview {
  const rating = ratesEachQuarter || isYearsEnd(quarter);
  return { rating, votes: rating && votesInReview, goods: GOODS_AT.some((end) => quarter.id.endsWith(end)) };
}

/** The year's last review confirms what the third quarter's said provisionally. */
export function isYearsEnd({ id }: Pick<Period, "id">): boolean {
  return id.endsWith("Q4");
}

/** The reviews of a year that rate the four “được”, the one that counts more last. */
export function goodsQuarters(year: string): Period[] {
  return [periodOf("quarter", `${year}-07-01`), periodOf("quarter", `${year}-10-01`)];
}

/** The day as of which it is asked who is reviewed: the quarter's last one, until then today. */
export function dayOfPeople({ to }: Pick<Period, "to">, today: Day): Day {
  return to < today ? to : today;
}
