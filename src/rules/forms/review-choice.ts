import { type Period, periodOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { reviewablePeriods, reviewsDue } from "./review-periods.ts";

/** The state of a person's self-review. */
export type ReviewStanding = "drafted" | "running" | "missing" | "reviewed";

export interface StandingReview {
  period: Period;
  standing: ReviewStanding;
}

/** What a bare `/tukiemdiem` leads to: one period · a choice · the latest review, with other things to do or see. */
export type ReviewChoice =
  | { kind: "one"; period: Period }
  | { kind: "among"; reviews: StandingReview[] }
  | { kind: "done"; latest: Period; others: StandingReview[] };

/** The ids of the periods that a person has confirmed or begun, and for which anything is owed. */
export interface ReviewsOfOne {
  reviewed: ReadonlySet<string>;
  drafted: ReadonlySet<string>;
  owed(period: Period): boolean;
}

/** Which self-review is meant where none is named: what is begun comes first, then what is due (D9). */
export function reviewChoice({ reviewed, drafted, owed }: ReviewsOfOne, today: Day): ReviewChoice {
  const [quarter, year] = [periodOf("quarter", today), periodOf("year", today)];
  const all = reviewablePeriods(today);
  const begun = all.filter(({ id }) => drafted.has(id));
  const due = reviewsDue(reviewed, owed, today).filter(({ id }) => !drafted.has(id));
  const [first, ...rest] = [...begun, ...due];
  const stands = (period: Period): StandingReview => ({
    period,
    standing: drafted.has(period.id)
      ? "drafted"
      : reviewed.has(period.id)
        ? "reviewed"
        : period.to >= today
          ? "running"
          : "missing",
  });
  if (!first) {
    const latest = all.find(({ kind, id }) => kind === "quarter" && reviewed.has(id));
    if (!latest) return { kind: "one", period: quarter };
    const others = [quarter, year].filter(({ id }) => id !== latest.id);
    return { kind: "done", latest, others: others.map(stands) };
  }
  const isPlain = drafted.has(first.id) || first.id === quarter.id;
  if (rest.length === 0 && isPlain) return { kind: "one", period: first };
  const open = new Map([first, ...rest].map((period) => [period.id, period]));
  for (const running of [quarter, year]) if (!reviewed.has(running.id)) open.set(running.id, running);
  if (open.size === 1) return { kind: "one", period: first };
  return { kind: "among", reviews: [...open.values()].map(stands) };
}
