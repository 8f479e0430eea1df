import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DaysAway } from "../../rules/duties/days-away.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { isSecretaryOf } from "../../rules/organisation/offices.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { metTogether } from "../../rules/targets/met-together.ts";
import type { TargetRow } from "../../rules/targets/targets.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { UnitDutyResults } from "../../rules/unit-duties/unit-totals.ts";
import type { Policies } from "../policies/policies.ts";
import type { UnitJudging } from "../unit-duties/unit-judging.ts";
import { isShownIn, yearSoFar } from "./duties-of-targets.ts";
import type { DutyResults, Judging } from "./judging.ts";
import type { Stander } from "./stander.ts";
import type { TargetStanding, TargetStandings } from "./target-standing.ts";
import { type TreeSnapshot, withOthers } from "./tree-snapshot.ts";

/** The parts of a survey that targets are judged from. */
interface Surveyed {
  readonly period: Period;
  /** Within the plan's scope. */
  readonly snapshot: TreeSnapshot;
  /** When its cadres were away. */
  readonly away: ReadonlyMap<string, DaysAway>;
  /** Those of the tree, and whoever else holds an office in it. */
  readonly standers: ReadonlyMap<string, Stander>;
  /** What has been judged in the period already. */
  readonly known: {
    readonly duties: ReadonlyMap<string, DutyResults>;
    readonly unitDuties: ReadonlyMap<string, UnitDutyResults>;
  };
  /** The day of judging. */
  readonly asOf: Day;
}

/** Who judges. */
interface Judges {
  readonly judging: Judging;
  readonly unitJudging: UnitJudging;
  readonly policies: Pick<Policies, "book">;
}

/**
 * How targets stand in a period. What of them the period does not ask for by itself is judged in its year, as far as that has come:
 * in a quarter the year's pledge beside the quarter's self-review.
 */
export async function targetStandings(
  { judging, unitJudging, policies }: Judges,
  targets: readonly TargetRow[],
  surveyed: Surveyed,
): Promise<TargetStandings> {
  const standings: TargetStandings = {};
  for (const { id, over } of targets)
    switch (over.who) {
      case "cadres":
        standings[id] = ofCadres(surveyed, over.duties, await resultsOf(judging, over.duties, surveyed));
        break;
      case "units":
        standings[id] = ofUnits(over.duty, await unitResultsOf(unitJudging, over.duty, surveyed));
        break;
      case "secretaries":
        standings[id] = await ofSecretaries({ judging, policies }, over, surveyed);
        break;
    }
  return standings;
}

function ofCadres(
  { snapshot, standers }: Surveyed,
  duties: readonly DutyId[],
  results: ReadonlyMap<string, DutyResults>,
): TargetStanding {
  const subjects = snapshot.cadres.flatMap(({ person: { code, unit } }) => {
    const met = metTogether(duties, results.get(code) ?? {});
    const stander = standers.get(code);
    return met === undefined || !stander ? [] : [{ unit, stander, met }];
  });
  return { subjects, vacant: [] };
}

function ofUnits(duty: UnitDutyId, results: ReadonlyMap<string, UnitDutyResults>): TargetStanding {
  const subjects = [...results].flatMap(([unit, duties]) => {
    const result = duties[duty];
    return result ? [{ unit, met: result.met }] : [];
  });
  return { subjects, vacant: [] };
}

/** Whoever is Bí thư on the period's last day has done it in its year, whether it was asked of them or not. */
async function ofSecretaries(
  { judging, policies }: Pick<Judges, "judging" | "policies">,
  { duty }: { duty: DutyId },
  { period, snapshot, standers }: Surveyed,
): Promise<TargetStanding> {
  const people = [...snapshot.cadres, ...snapshot.officers];
  const policyOf = await policies.book();
  const levelFor = (unit: string) =>
    policyOf(unit, parentsOf(snapshot.units, unit, period.to), period.to).secretariesLevel;
  const seats = snapshot.tree
    .filter(({ code, level }) => level === levelFor(code))
    .map(({ code }) => ({ code, holders: people.filter(({ person }) => isSecretaryOf(person, code)) }));
  const records = [...new Set(seats.flatMap(({ holders }) => holders.map(({ record }) => record)))];
  const evidence = await judging.evidence({ records, units: snapshot.units }, duty, yearSoFar(period));
  const subjects = seats.flatMap(({ code: unit, holders }) =>
    holders.flatMap(({ person: { code } }) => {
      const stander = standers.get(code);
      return stander ? [{ unit, stander, met: (evidence.get(code)?.done ?? 0) > 0 }] : [];
    }),
  );
  const vacant = seats.filter(({ holders }) => holders.length === 0).map(({ code }) => code);
  return { subjects, vacant };
}

async function resultsOf(
  judging: Judging,
  duties: readonly DutyId[],
  { period, snapshot: { cadres, units }, away, known, asOf }: Surveyed,
): Promise<ReadonlyMap<string, DutyResults>> {
  const ofYear = duties.filter((id) => !isShownIn(id, period));
  if (ofYear.length === 0) return known.duties;
  const records = cadres.map(({ record }) => record);
  const found = await judging.results(
    { records, units, away },
    { period: yearSoFar(period), duties: ofYear },
    asOf,
  );
  return new Map([...found].map(([code, results]) => [code, { ...known.duties.get(code), ...results }]));
}

function unitResultsOf(
  unitJudging: UnitJudging,
  duty: UnitDutyId,
  { period, snapshot, known, asOf }: Surveyed,
): Promise<ReadonlyMap<string, UnitDutyResults>> | ReadonlyMap<string, UnitDutyResults> {
  if (isShownIn(duty, period)) return known.unitDuties;
  const units = {
    codes: snapshot.tree.map(({ code }) => code),
    units: snapshot.units,
    hasOthers: withOthers(snapshot),
  };
  return unitJudging.results(units, { period: yearSoFar(period), duties: [duty] }, asOf);
}
