import type { ReportFigure } from "../../rules/year-report/figure.ts";
import type { SectionReader } from "./readers.ts";

/** How many cadres had a reason to be away, quarter by quarter; why is nobody's matter here. */
export const absencesSection: SectionReader = async ({ quarters, part }) => {
  const figures: ReportFigure[] = [];
  for (const quarter of quarters) {
    const { standers } = await part(quarter);
    const away = standers.filter(({ duties }) => Object.values(duties).some((result) => result.away));
    figures.push({
      what: "away",
      period: quarter.id,
      day: quarter.to,
      count: away.length,
      of: standers.length,
    });
  }
  return figures;
};
