import { type Period, type PeriodId, periodsWithin } from "../calendar/periods.ts";
import type { PartResult } from "./compliance.ts";
import type { DutyId } from "./duties.ts";
import type { Met } from "./duty-result.ts";
import { doneOf, dueOf, type Pledged } from "./pledged.ts";

/** A person's own figure of one duty, as it stands in a self-review: of a due period, or of the month of a year. */
export interface Figure {
  duty: DutyId;
  period: PeriodId;
  /** In the duty's measure. */
  done: number;
  required: number;
  met: boolean;
  /** Due periods in it that were met, of how many that count: one that still runs is shown, not counted. */
  counted: { met: number; of: number };
  /** What was pledged for each due period, and how many of those that count kept it. */
  pledged?: Pledged & { met: number };
}

/** The figures of a review's period: each due period of a quarter; of a year each month, where what is due is shorter. */
export function figuresFrom(
  duty: DutyId,
  period: Period,
  parts: readonly PartResult[],
  pledged?: Pledged,
): Figure[] {
  if (period.kind !== "year" || !parts.some((part) => part.period.kind === "week"))
    return parts.map((part) => figure(duty, part.period, [part], pledged));
  return periodsWithin("month", period).flatMap((month) => {
    const weeks = new Set(periodsWithin("week", month).map(({ id }) => id));
    const own = parts.filter((part) => weeks.has(part.period.id));
    return own.length > 0 ? [figure(duty, month, own, pledged)] : [];
  });
}

function figure(duty: DutyId, { id }: Period, parts: readonly PartResult[], pledged?: Pledged): Figure {
  const counting = parts.filter((part) => part.counts);
  const keeping = pledged && counting.filter((part) => doneOf(pledged, part) >= dueOf(pledged, part));
  return {
    duty,
    period: id,
    done: parts.reduce((sum, part) => sum + part.done, 0),
    required: parts.reduce((sum, part) => sum + part.required, 0),
    met: parts.every((part) => part.met),
    counted: { met: counting.filter((part) => part.met).length, of: counting.length },
    ...(keeping && { pledged: { ...pledged, met: keeping.length } }),
  };
}

/** Figures of one duty, all counted together. */
export interface FiguresTogether extends Pick<Figure, "done" | "counted"> {
  /** The due periods that count in which the pledge was kept; left out where none is known. */
  kept?: Met;
}

export function figuresTogether(figures: readonly Figure[]): FiguresTogether {
  const sum = (of: (figure: Figure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const counted = { met: sum((figure) => figure.counted.met), of: sum((figure) => figure.counted.of) };
  const isPledged = figures.some(({ pledged }) => pledged);
  return {
    done: sum(({ done }) => done),
    counted,
    ...(isPledged && { kept: { met: sum(({ pledged }) => pledged?.met ?? 0), of: counted.of } }),
  };
}
