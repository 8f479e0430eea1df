import { askMore } from "./acts/ask-more.ts";
import { summer } from "./acts/away.ts";
import { collective } from "./acts/collective.ts";
import { makeKnown, readPlan } from "./acts/entries/plan.ts";
import { pledge } from "./acts/pledge.ts";
import { review, yearReview } from "./acts/review.ts";
import { merge } from "./acts/roster.ts";
import { acceptReport, synthesis, yearReport } from "./acts/year-report.ts";
import type { Kind } from "./script.ts";

/** What is done at its time of the year by whoever acts then. */
interface Season {
  readonly kind: Kind;
  /** The first and the last day, `01-04`. */
  readonly from: string;
  readonly to: string;
  /** Of so many thousand moments of those days one is this. */
  readonly often: number;
}

/** The calendar of a year. A kind of act that has its time is a line here; what goes on all year stands in `acts/index.ts`. */
export const SEASONS: readonly Season[] = [
  { kind: pledge, from: "01-04", to: "01-31", often: 300 },
  { kind: makeKnown, from: "01-11", to: "02-28", often: 300 },
  { kind: readPlan, from: "01-18", to: "03-10", often: 100 },
  { kind: review, from: "03-18", to: "03-31", often: 300 },
  { kind: collective, from: "03-20", to: "03-31", often: 500 },
  { kind: summer, from: "05-10", to: "06-05", often: 1000 },
  { kind: review, from: "06-17", to: "06-30", often: 300 },
  { kind: collective, from: "06-20", to: "06-30", often: 500 },
  { kind: merge, from: "07-01", to: "07-31", often: 1000 },
  { kind: askMore, from: "09-06", to: "09-30", often: 1000 },
  { kind: review, from: "09-17", to: "09-30", often: 300 },
  { kind: collective, from: "09-20", to: "09-30", often: 500 },
  { kind: yearReport, from: "10-16", to: "10-29", often: 700 },
  { kind: acceptReport, from: "10-16", to: "11-15", often: 700 },
  { kind: synthesis, from: "11-01", to: "11-20", often: 1000 },
  { kind: review, from: "12-18", to: "12-31", often: 300 },
  { kind: yearReview, from: "12-21", to: "12-31", often: 200 },
  { kind: collective, from: "12-20", to: "12-31", often: 500 },
];

/** What may be done on a day because it is its time. */
export function inSeason(day: string): readonly Season[] {
  const date = day.slice(5);
  return SEASONS.filter(({ from, to }) => from <= date && date <= to);
}
