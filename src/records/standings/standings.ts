import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { UnitTree } from "../../rules/organisation/tree.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import type { Cadre, Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import type { Policies } from "../policies/policies.ts";
import { outsideOn } from "../policies/policy-book.ts";
import type { UnitDutyResults, UnitJudging } from "../unit-duties/unit-judging.ts";
import type { CadresOverTime, Judging } from "./judging.ts";
import { standingReads } from "./standing-reads.ts";
import { readTreeSnapshot, type TreeSnapshot } from "./tree-snapshot.ts";
import { reportOf, type Stander, type UnitReport } from "./unit-report.ts";

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
}

/** Everybody judged once for one period; any unit's standing is a part of it. */
export interface Survey {
  period: Period;
  snapshot: TreeSnapshot;
  /** Undefined when the unit did not exist at the period's end, or stood outside the plan's scope. */
  of(unit: string): UnitStanding | undefined;
}

/** The one source of figures: reports, digests and answers are parts of the same survey. */
export type Standings = ReturnType<typeof createStandings>;

/** What standings are put together from. */
interface StandingsParts {
  models: PeopleModels;
  cadres: Pick<Cadres, "history" | "linksOf">;
  noticeAddresses: NoticeAddresses;
  withoutApp: Pick<WithoutApp, "all">;
  judging: Judging;
  unitJudging: UnitJudging;
  policies: Pick<Policies, "book" | "of">;
}

export function createStandings(parts: StandingsParts) {
  const { models, cadres, noticeAddresses, withoutApp, judging, unitJudging, policies } = parts;

  const freshReads = () => standingReads(models, cadres, withoutApp);

  /** Who stands outside the plan's scope is in no figure. */
  async function inScope(snapshot: TreeSnapshot, day: Day): Promise<TreeSnapshot> {
    const isOutside = outsideOn(await policies.book(), snapshot.units, day);
    return {
      ...snapshot,
      tree: snapshot.tree.filter(({ code }) => !isOutside(code)),
      cadres: snapshot.cadres.filter(({ person }) => !isOutside(person.unit)),
    };
  }

  /**
   * Judges everybody below a unit, or everybody.
   * @param root a unit's code; null: the whole organisation
   * @param at the moment of judging, epoch milliseconds: weeks after it are not due yet
   * @param only these duties; left out: all that have a meaning for the period
   */
  async function survey(
    root: string | null,
    period: Period,
    at: number,
    only?: readonly DutyId[],
    reads = freshReads(),
  ): Promise<Survey> {
    const snapshot = await inScope(await readTreeSnapshot(reads, { root }, period.to), period.to);
    const records = snapshot.cadres.map((entry) => entry.record);
    const asked = only ? { period, duties: only } : { period };
    const duties = await judging.results({ records, units: snapshot.units }, asked, dayOf(at));
    const codes = snapshot.tree.map(({ code }) => code);
    const unitDuties = only
      ? new Map<string, UnitDutyResults>()
      : await unitJudging.results(
          codes,
          { units: snapshot.units, hasOthers: withOthers(snapshot) },
          period,
          dayOf(at),
        );
    const persons = snapshot.cadres.map(({ person }) => person);
    const links = await noticeAddresses(persons, dayOf(at), reads.linksOf);
    const marked = await reads.marked();
    const places = new Map(snapshot.cadres.map(({ person }, place) => [person.code, place]));
    const place = (stander: Stander) => places.get(stander.person.code) ?? 0;
    const byUnit = new Map<string, Stander[]>();
    for (const { person } of snapshot.cadres) {
      const link = person.consented ? links.get(person.code) : undefined;
      const own = byUnit.get(person.unit) ?? [];
      own.push({
        person,
        duties: duties.get(person.code) ?? {},
        address: link?._id,
        reachable: link?.reachable ?? false,
        withoutApp: marked.has(person.code) && !links.has(person.code),
      });
      byUnit.set(person.unit, own);
    }
    const tree = new UnitTree(snapshot.tree);
    return {
      period,
      snapshot,
      of(code) {
        const [unit, ...below] = tree.from(code);
        if (!unit) return undefined;
        const standers = [unit, ...below]
          .flatMap((part) => byUnit.get(part.code) ?? [])
          .sort((a, b) => place(a) - place(b));
        const report = reportOf({ tree: [unit, ...below], standers, unitDuties, period }, at);
        return { period, unit, tree: [unit, ...below], standers, report, unitDuties };
      },
    };
  }

  return {
    survey,
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
      only?: readonly DutyId[],
    ): Promise<UnitStanding | undefined> {
      return (await survey(unit, period, at, only)).of(unit);
    },

    /** The surveys of several periods for one question: what they have in common is read once. */
    together(root: string | null, at: number): (period: Period, only?: readonly DutyId[]) => Promise<Survey> {
      const reads = freshReads();
      return (period, only) => survey(root, period, at, only, reads);
    },
  };
}

/** Which units have somebody to look after: a second cadre, or a unit below. */
function withOthers({ tree, cadres }: Pick<TreeSnapshot, "tree" | "cadres">): (unit: string) => boolean {
  const isAbove = new Set(tree.map(({ parent }) => parent));
  const people = new Map<string, number>();
  for (const { person } of cadres) people.set(person.unit, (people.get(person.unit) ?? 0) + 1);
  return (unit) => isAbove.has(unit) || (people.get(unit) ?? 0) > 1;
}
