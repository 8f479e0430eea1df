import { type Period, type PeriodId, periodOf, periodsWithin } from "../calendar/periods.ts";
import type { PartResult } from "./compliance.ts";
import {
  type CountedDutyId,
  countedDutiesOf,
  DUTIES,
  DUTY_IDS,
  type DutyId,
  isCounted,
  isStated,
} from "./duties.ts";
import type { Met, Parts } from "./duty-result.ts";
import { doneOf, dueOf, isOfOneKind, type Pledged } from "./pledged.ts";

/** A person's own figure of one duty, as it stands in a self-review: of a due period, or of the month of a year. */
export interface Figure {
  duty: DutyId;
  period: PeriodId;
  /** In the duty's measure. */
  done: number;
  /** Of a duty that counts kinds apart, how much of each; of one of which a kind was pledged, of that; left out in reviews of before that was kept. */
  parts?: Parts;
  required: number;
  met: boolean;
  /** Due periods in it that were met, of how many that count: one that still runs is shown, not counted. */
  counted: { met: number; of: number };
  /** What was pledged for each due period, and how many of those that count kept it. */
  pledged?: Pledged & { met: number };
}

/**
 * The duties of which a review of a period has figures, each with the period that they are of. A quarter's review tells of what is
 * due once a year, too: what was done in the year so far; but what the collective states at its end.
 */
export function figuredDuties(period: Period): { duty: CountedDutyId; period: Period }[] {
  const own = new Set(countedDutiesOf(period.kind));
  const year = period.kind === "quarter" ? periodOf("year", period.to) : undefined;
  const yearly = new Set<DutyId>(year && countedDutiesOf("year").filter((duty) => !isStated(duty)));
  return DUTY_IDS.filter(isCounted).flatMap((duty) => {
    if (own.has(duty)) return [{ duty, period }];
    return year && yearly.has(duty) ? [{ duty, period: year }] : [];
  });
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
  const keeping =
    pledged && counting.filter((part) => doneOf(pledged, part) >= dueOf(pledged, part, part.period));
  const ofPledge = isOfOneKind(duty, pledged) && pledged?.part !== undefined ? [pledged.part] : undefined;
  const kinds = DUTIES[duty].oneOf ?? ofPledge;
  return {
    duty,
    period: id,
    done: parts.reduce((sum, part) => sum + part.done, 0),
    ...(kinds && { parts: partsTogether(kinds, parts) }),
    required: parts.reduce((sum, part) => sum + part.required, 0),
    met: parts.every((part) => part.met),
    counted: { met: counting.filter((part) => part.met).length, of: counting.length },
    ...(keeping && { pledged: { ...pledged, met: keeping.length } }),
  };
}

function partsTogether(kinds: readonly string[], of: readonly Pick<PartResult, "parts">[]): Parts {
  const sumOf = (kind: string) => of.reduce((sum, { parts }) => sum + (parts?.[kind] ?? 0), 0);
  return Object.fromEntries(kinds.map((kind) => [kind, sumOf(kind)]));
}

/** Figures of one duty, all counted together. */
export interface FiguresTogether extends Pick<Figure, "done" | "parts" | "counted"> {
  /** The due periods that count in which the pledge was kept; left out where none is known. */
  kept?: Met;
}

export function figuresTogether(figures: readonly Figure[]): FiguresTogether {
  const sum = (of: (figure: Figure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const counted = { met: sum((figure) => figure.counted.met), of: sum((figure) => figure.counted.of) };
  const kinds = figures[0]?.parts && Object.keys(figures[0].parts);
  const isPledged = figures.some(({ pledged }) => pledged);
  return {
    done: sum(({ done }) => done),
    ...(kinds && figures.every(({ parts }) => parts) && { parts: partsTogether(kinds, figures) }),
    counted,
    ...(isPledged && { kept: { met: sum(({ pledged }) => pledged?.met ?? 0), of: counted.of } }),
  };
}
