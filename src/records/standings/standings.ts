import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import type { Cadre } from "../people/cadre.ts";
import type { CadresOverTime } from "./each-judged.ts";
import { createSurveys, type Survey, type SurveyParts, type UnitStanding } from "./survey.ts";
import { readTreeSnapshot, type TreeSnapshot } from "./tree-snapshot.ts";

/** The one source of figures: reports, digests and answers are parts of the same survey. */
export type Standings = ReturnType<typeof createStandings>;

export function createStandings(parts: SurveyParts) {
  const { cadres, judging, policies } = parts;
  const { freshReads, survey } = createSurveys(parts);

  return {
    /** Judges everybody below a unit, or everybody, at a moment; see {@link createSurveys}. */
    survey: (root: string | null, period: Period, at: number, only?: readonly FigureId[]): Promise<Survey> =>
      survey(root, period, at, { only }),

    ...judging,

    /** Whether a unit stands outside the plan's scope, and so in no figure. */
    isOutside: async (unit: string, day: Day): Promise<boolean> =>
      (await policies.of(unit, day)).outsideScope,

    /** One cadre over time, also when away, for judging any number of periods. */
    async cadre(known: Pick<Cadre, "code">): Promise<CadresOverTime> {
      const { facts, units } = await cadres.history(known);
      const cadre = { records: [{ _id: known.code, facts }], units };
      return { ...cadre, away: await judging.daysAway(cadre) };
    },

    /** Everybody in and below a unit as of a day, without judging; null: the whole organisation. */
    snapshot: (root: string | null, day: Day): Promise<TreeSnapshot> =>
      readTreeSnapshot(freshReads(), { root }, day),

    /** Only these cadres, wherever they are. */
    snapshotOf: (codes: readonly string[], day: Day): Promise<TreeSnapshot> =>
      readTreeSnapshot(freshReads(), { root: null, codes }, day),

    /** Undefined when there was no such unit at the period's end, or it stood outside the plan's scope: see `isOutside`. */
    async of(
      unit: string,
      period: Period,
      at: number,
      only?: readonly FigureId[],
    ): Promise<UnitStanding | undefined> {
      return (await survey(unit, period, at, { only })).of(unit);
    },

    /** The surveys of several periods for one question: what they have in common is read once. */
    together(
      root: string | null,
      at: number,
    ): (period: Period, only?: readonly FigureId[]) => Promise<Survey> {
      const reads = freshReads();
      return (period, only) => survey(root, period, at, { only, reads });
    },
  };
}
