import { addDays, type Day, dayOf, earlierOf } from "../../rules/calendar/time.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import type { ReportSection } from "../../rules/year-report/figure.ts";
import { endedWithin, type ReportDays, reportDays, yearSoFar } from "../../rules/year-report/report-days.ts";
import { REPORT_SECTIONS } from "../../rules/year-report/sections.ts";
import { unitsOfReport } from "../../rules/year-report/whose-report.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Policies } from "../policies/policies.ts";
import { outsideOn } from "../policies/policy-book.ts";
import type { Standings } from "../standings/standings.ts";
import type { SectionReaders } from "./readers.ts";
import { partOf, type YearSurveys, yearSurveys } from "./year-parts.ts";

/** What is of a whole year, and told as it stands on the report's last day. */
const OF_A_YEAR = ["D8", "U4", "T1", "T3", "T4"] as const satisfies readonly FigureId[];

/** What a year's report says by itself: everything that is known, put together. */
export type YearFigures = ReturnType<typeof createYearFigures>;

/** What it is put together from. */
interface Parts {
  readonly readers: SectionReaders;
  readonly standings: Pick<Standings, "together">;
  readonly cadres: Pick<Cadres, "topmost" | "unitFacts">;
  readonly policies: Pick<Policies, "of" | "book">;
}

export function createYearFigures({ readers, standings, cadres, policies }: Parts) {
  /** The days of a year's report: one policy for all, or nothing could be put together. */
  async function daysOf(year: string, today: Day): Promise<ReportDays> {
    const day = earlierOf(`${year}-12-31`, today);
    const [topmost] = await cadres.topmost(day);
    return reportDays(year, await policies.of(topmost?.code ?? "", day));
  }

  async function sectionsOf(
    surveys: YearSurveys,
    { unit, days, alone }: { unit: string; days: ReportDays; alone: boolean },
    at: number,
  ): Promise<ReportSection[]> {
    const asOf = earlierOf(days.to, dayOf(at));
    const units = await cadres.unitFacts();
    const isOutside = outsideOn(await policies.book(), units, asOf);
    const codes = unitsOfReport(units, unit, { lastDay: asOf, today: dayOf(at), alone, isOutside });
    // What ends today is not over yet.
    const quarters = endedWithin("quarter", days, addDays(dayOf(at), -1));
    const year = () => partOf(surveys, codes, yearSoFar(days), OF_A_YEAR);
    const sections: ReportSection[] = [];
    for (const id of REPORT_SECTIONS) {
      const figures = await readers[id]({
        days,
        asOf,
        codes,
        above: parentsOf(units, unit, asOf),
        quarters,
        year,
        part: (period, only) => partOf(surveys, codes, period, only),
      });
      sections.push({ id, figures });
    }
    return sections;
  }

  return {
    daysOf,

    /** A unit's report as it would be now. */
    async of(unit: string, year: string, at: number): Promise<ReportSection[]> {
      const days = await daysOf(year, dayOf(at));
      return sectionsOf(yearSurveys(standings, at, { whole: false }), { unit, days, alone: false }, at);
    },

    /**
     * Those of several units, each as it would be now; everybody is surveyed once.
     * @param topmost the unit that keeps only what is its own
     */
    async ofEach(
      units: readonly string[],
      { topmost, year }: { topmost: string; year: string },
      at: number,
    ): Promise<Map<string, ReportSection[]>> {
      const days = await daysOf(year, dayOf(at));
      const surveys = yearSurveys(standings, at, { whole: true });
      const all = new Map<string, ReportSection[]>();
      for (const unit of units)
        all.set(unit, await sectionsOf(surveys, { unit, days, alone: unit === topmost }, at));
      return all;
    },
  };
}
