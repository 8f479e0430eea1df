import { type Period, periodOf, periodsWithin, previousPeriod } from "../calendar/periods.ts";
import { addDays, type Day } from "../calendar/time.ts";
import { barePeriod, parsePeriodPhrase } from "../reading/days/period-phrase.ts";
import { plain } from "../reading/words/plain.ts";

const NEAR_END_DAYS = 15;

/** Whether a period, by its last day, is near enough to its end that its paper is meant without being named. */
export function endsSoon({ to }: Pick<Period, "to">, today: Day): boolean {
  return addDays(to, -NEAR_END_DAYS) < today;
}

/** An ended year is asked for during the following quarter. */
const YEAR_ASKED_FOR_DAYS = 92;

/** Whether what an ended period asked for is still asked for on a day. */
export function isStillAsked({ kind, to }: Period, today: Day): boolean {
  return kind !== "year" || addDays(to, YEAR_ASKED_FOR_DAYS) >= today;
}

/**
 * The periods whose self-review (D9) is due on a day, quarters first: the running quarter and year when they end soon,
 * and the last finished ones that have no review yet.
 * @param owed whether the person owes anything for a period
 */
export function reviewsDue(
  reviewed: ReadonlySet<string>,
  owed: (period: Period) => boolean,
  today: Day,
): Period[] {
  const running = (["quarter", "year"] as const).map((kind) => periodOf(kind, today));
  const ending = running.filter((period) => endsSoon(period, today));
  const finished = running.map(previousPeriod).filter((period) => isStillAsked(period, today));
  const due = [...ending, ...finished].filter((period) => !reviewed.has(period.id) && owed(period));
  return due.toSorted((a, b) => (a.kind === b.kind ? (a.to < b.to ? 1 : -1) : a.kind === "quarter" ? -1 : 1));
}

/** Every period that may have a review: this and last year's quarters and years that have begun, latest first. */
export function reviewablePeriods(today: Day): Period[] {
  const year = periodOf("year", today);
  return [year, previousPeriod(year)].flatMap((each) => [
    each,
    ...periodsWithin("quarter", each)
      .filter((quarter) => quarter.from <= today)
      .reverse(),
  ]);
}

/** The periods whose reviews come before that of a period, the latest first: a year's after those of its quarters. */
export function earlierReviews(period: Period): Period[] {
  const isBefore = ({ kind, to }: Period) =>
    to < period.to || (to === period.to && kind === "quarter" && period.kind === "year");
  const isAlike = ({ kind }: Period) => (kind === period.kind ? 0 : 1);
  return reviewablePeriods(period.to)
    .filter(isBefore)
    .toSorted((a, b) => (a.to === b.to ? isAlike(a) - isAlike(b) : a.to < b.to ? 1 : -1));
}

/** Which year “năm” means: the one that has ended, as long as it is asked for. */
function yearAskedFor(running: Period, today: Day): Period {
  const ended = previousPeriod(running);
  return isStillAsked(ended, today) ? ended : running;
}

/** What follows `/tukiemdiem`: a period, a person, both, or neither. `change`: to change one's own confirmed review. */
export interface ReviewLine {
  period?: Period;
  who: string;
  change: boolean;
}

export type ReviewLineRead = ReviewLine | { problem: "unclear-period" | "other-kind" | "not-begun" };

/** Reads `quý 3`, `năm 2026`, `2026-Q3`, `Bích`, `AK02 quý 3`, `sửa 2026-Q3`. */
export function readReviewLine(text: string, today: Day): ReviewLineRead {
  const all = text.trim().split(/\s+/u).filter(Boolean);
  const change =
    plain(all[0] ?? "") === "sua" &&
    (all.length === 1 || parsePeriodPhrase(all.slice(1).join(" "), today) !== undefined);
  const said = change ? all.slice(1) : all;
  for (let from = Math.max(0, said.length - 4); from < said.length; from++) {
    const period = parsePeriodPhrase(said.slice(from).join(" "), today);
    if (!period) continue;
    if (period.kind !== "quarter" && period.kind !== "year") return { problem: "other-kind" };
    if (period.from > today) return { problem: "not-begun" };
    return { period, who: said.slice(0, from).join(" "), change };
  }
  const who = said.join(" ");
  const bare = barePeriod(who, today);
  if (bare?.kind === "year") return { period: yearAskedFor(bare, today), who: "", change };
  if (bare || /^(?:quy|nam|thang|tuan) ?\d/.test(plain(who))) return { problem: "unclear-period" };
  return { who, change };
}
