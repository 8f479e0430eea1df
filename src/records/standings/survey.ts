import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { UnitTree } from "../../rules/organisation/tree.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import { targetsOf } from "../../rules/targets/targets.ts";
import type { UnitDutyResults } from "../../rules/unit-duties/unit-totals.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import type { Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import type { Policies } from "../policies/policies.ts";
import { outsideOn } from "../policies/policy-book.ts";
import type { UnitJudging } from "../unit-duties/unit-judging.ts";
import { dutiesAsked } from "./duties-of-targets.ts";
import type { Judging } from "./judging.ts";
import type { Stander } from "./stander.ts";
import { byUnit, standersOf } from "./standers.ts";
import { type StandingReads, standingReads } from "./standing-reads.ts";
import { targetStandings } from "./target-judging.ts";
import { type TargetStandings, targetsWithin } from "./target-standing.ts";
import { placedIn, readTreeSnapshot, type TreeSnapshot, withOthers } from "./tree-snapshot.ts";
import { reportOf, type UnitReport } from "./unit-report.ts";

/** The standing of one unit and all below it in a period. */
export interface UnitStanding {
  period: Period;
  unit: Unit;
  /** The unit first, then all below it. */
  tree: Unit[];
  /** Cadres of the tree, by given name. */
  standers: Stander[];
  report: UnitReport;
  /** How each unit of the tree stands in the duties of units, by its code. */
  unitDuties: ReadonlyMap<string, UnitDutyResults>;
  /** How the targets stand that the period shows. */
  targets: TargetStandings;
}

/** Everybody judged once for one period; any unit's standing is a part of it. */
export interface Survey {
  period: Period;
  snapshot: TreeSnapshot;
  /** Undefined when the unit did not exist at the period's end, or stood outside the plan's scope. */
  of(unit: string): UnitStanding | undefined;
}

/** What surveys are made from. */
export interface SurveyParts {
  models: PeopleModels;
  cadres: Pick<Cadres, "history" | "linksOf">;
  noticeAddresses: NoticeAddresses;
  withoutApp: Pick<WithoutApp, "all">;
  judging: Judging;
  unitJudging: UnitJudging;
  policies: Pick<Policies, "book" | "of">;
}

/** Makes surveys: reads everybody below a unit, judges them, and finds how each unit and target stands. */
export function createSurveys(parts: SurveyParts) {
  const { models, cadres, noticeAddresses, withoutApp, judging, unitJudging, policies } = parts;

  /** Reads that several surveys of one question share. */
  const freshReads = () => standingReads(models, { cadres, withoutApp, daysAway: judging.daysAway });

  /** Who stands outside the plan's scope is in no figure. */
  async function inScope(snapshot: TreeSnapshot, day: Day): Promise<TreeSnapshot> {
    const isOutside = outsideOn(await policies.book(), snapshot.units, day);
    const tree = snapshot.tree.filter(({ code }) => !isOutside(code));
    if (tree.length === snapshot.tree.length) return snapshot;
    return { ...snapshot, ...placedIn(tree, [...snapshot.cadres, ...snapshot.officers]) };
  }

  /**
   * Judges everybody below a unit, or everybody.
   * @param root a unit's code; null: the whole organisation
   * @param at the moment of judging, epoch milliseconds: weeks after it are not due yet
   * @param only these duties and targets; left out: all that have a meaning for the period
   * @param reads what several surveys share; left out: nothing
   */
  async function survey(
    root: string | null,
    period: Period,
    at: number,
    { only, reads = freshReads() }: { only?: readonly FigureId[] | undefined; reads?: StandingReads } = {},
  ): Promise<Survey> {
    const today = dayOf(at);
    const snapshot = await inScope(await readTreeSnapshot(reads, { root }, period.to), period.to);
    const targets = targetsOf(period.kind).filter(({ id }) => only?.includes(id) ?? true);
    const { units } = snapshot;
    const records = snapshot.cadres.map(({ record }) => record);
    const asked = only && dutiesAsked(only, targets, period);
    const away = await reads.away({ records, units });
    const duties = await judging.results(
      { records, units, away },
      asked ? { period, duties: asked.duties } : { period },
      today,
    );
    const codes = snapshot.tree.map(({ code }) => code);
    const unitDuties = await unitJudging.results(
      { codes, units, hasOthers: withOthers(snapshot) },
      { period, duties: asked?.unitDuties },
      today,
    );
    const standers = await standersOf(noticeAddresses, snapshot, { duties, reads }, today);
    const known = { duties, unitDuties };
    const reached = await targetStandings({ judging, unitJudging, policies }, targets, {
      period,
      snapshot,
      away,
      standers,
      known,
      asOf: today,
    });
    const tree = new UnitTree(snapshot.tree);
    const membersOf = byUnit(snapshot.cadres.flatMap(({ person }) => standers.get(person.code) ?? []));
    return {
      period,
      snapshot,
      of(code) {
        const [unit, ...below] = tree.from(code);
        if (!unit) return undefined;
        const within = new Set([unit, ...below].map((one) => one.code));
        const own = [...within]
          .flatMap((each) => membersOf.get(each) ?? [])
          .sort((a, b) => a.place - b.place)
          .map(({ stander }) => stander);
        const found = { standers: own, unitDuties, targets: targetsWithin(reached, within) };
        const report = reportOf({ ...found, tree: [unit, ...below], period }, at);
        return { ...found, period, unit, tree: [unit, ...below], report };
      },
    };
  }

  return { freshReads, survey };
}
