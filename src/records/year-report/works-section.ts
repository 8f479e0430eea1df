import type { Work } from "../works/works.ts";
import type { SectionReader } from "./readers.ts";
import { titlesOf } from "./titles-of.ts";

/** Works of some cadres by the year in which they count. */
export interface ReportedWorks {
  inYear(
    year: string,
    cadres: readonly string[],
  ): Promise<readonly Pick<Work, "state" | "decision" | "versions">[]>;
}

/** The works that were recognised within the report's days, by the day of the decision, and those that still wait. */
export function worksSection(works: ReportedWorks): SectionReader {
  return async ({ days, asOf: day, year }) => {
    const { standers } = await year();
    const cadres = standers.map(({ person }) => person.code);
    const years = [...new Set([days.from.slice(0, 4), days.year])];
    const all = (await Promise.all(years.map((year) => works.inYear(year, cadres)))).flat();
    const recognised = all.filter(
      ({ decision }) => decision && days.from <= decision.day && decision.day <= days.to,
    );
    const names = titlesOf(recognised);
    const waiting = all.filter(({ state }) => state === "waits");
    return [
      { what: "works", day, count: recognised.length, ...(names.length > 0 && { names }) },
      { what: "works-waiting", day, count: waiting.length },
    ];
  };
}
