import type { Period } from "../../rules/calendar/periods.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import { TARGET_IDS } from "../../rules/targets/targets.ts";
import type { Unit } from "../people/cadre.ts";
import { type Counts, countsIn } from "../standings/counts.ts";
import type { Stander } from "../standings/stander.ts";
import type { Standings } from "../standings/standings.ts";
import type { Survey, UnitStanding } from "../standings/survey.ts";
import { type TargetStandings, targetsWithin } from "../standings/target-standing.ts";

/** Makes each survey once, for the reports of one or of many units. */
export type YearSurveys = (code: string, period: Period, only?: readonly FigureId[]) => Promise<Survey>;

/** @param whole everybody is surveyed together, for many units; otherwise only those asked about */
export function yearSurveys(
  standings: Pick<Standings, "together">,
  at: number,
  { whole }: { whole: boolean },
): YearSurveys {
  const reads = new Map<string | null, ReturnType<Standings["together"]>>();
  const made = new Map<string, Promise<Survey>>();
  return (code, period, only) => {
    const root = whole ? null : code;
    const key = [root ?? "", period.id, period.to, only?.join() ?? "*"].join(" ");
    const together = reads.get(root) ?? standings.together(root, at);
    reads.set(root, together);
    const survey = made.get(key) ?? together(period, only);
    made.set(key, survey);
    return survey;
  };
}

/** How some units stood together in a period. */
export interface YearPart {
  readonly units: readonly Unit[];
  readonly standers: readonly Stander[];
  /** Of how many how many met each duty and target. */
  readonly counts: Counts;
}

/** Those of some units that were there in a period and within the plan's scope. */
export async function partOf(
  surveys: YearSurveys,
  codes: Iterable<string>,
  period: Period,
  only?: readonly FigureId[],
): Promise<YearPart> {
  const wanted = new Set(codes);
  const found = new Map<string, { unit: Unit; standing: UnitStanding }>();
  for (const code of wanted) {
    if (found.has(code)) continue;
    const standing = (await surveys(code, period, only)).of(code);
    for (const unit of standing?.tree ?? [])
      if (standing && wanted.has(unit.code) && !found.has(unit.code))
        found.set(unit.code, { unit, standing });
  }
  const all = [...found.values()];
  const standings = [...new Set(all.map(({ standing }) => standing))];
  // What two surveys both know of is counted of the first.
  const own = (standing: UnitStanding) =>
    new Set(all.filter((one) => one.standing === standing).map(({ unit }) => unit.code));
  const standers = standings.flatMap((standing) =>
    standing.standers.filter(({ person }) => own(standing).has(person.unit)),
  );
  const unitDuties = new Map(
    all.map(({ unit, standing }) => [unit.code, standing.unitDuties.get(unit.code) ?? {}]),
  );
  const targets = together(standings.map((standing) => targetsWithin(standing.targets, own(standing))));
  const counts = countsIn({ standers, unitDuties, targets }, new Set(found.keys()));
  return { units: all.map(({ unit }) => unit), standers, counts };
}

function together(parts: readonly TargetStandings[]): TargetStandings {
  const all: TargetStandings = {};
  for (const part of parts)
    for (const id of TARGET_IDS) {
      const [before, more] = [all[id], part[id]];
      if (!more) continue;
      all[id] = {
        subjects: [...(before?.subjects ?? []), ...more.subjects],
        vacant: [...(before?.vacant ?? []), ...more.vacant],
      };
    }
  return all;
}
