import type { FigureId } from "../../rules/targets/matters.ts";
import type { ReportFigure } from "../../rules/year-report/figure.ts";
import type { Counts } from "../standings/counts.ts";

/** Figures of what was met of how many; what is asked of nobody is left out. */
export function sharesOf(
  ids: readonly FigureId[],
  counts: Counts,
  when: Pick<ReportFigure, "day" | "period">,
): ReportFigure[] {
  return ids.flatMap((what) => {
    const { met: count, of } = counts[what] ?? {};
    return count === undefined || of === undefined ? [] : [{ what, ...when, count, of }];
  });
}
