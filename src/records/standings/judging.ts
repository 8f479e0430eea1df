import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { judge, judgedParts, type PartResult } from "../../rules/duties/compliance.ts";
import type { DaysAway } from "../../rules/duties/days-away.ts";
import { DUTIES, type DutyId, dutiesOf } from "../../rules/duties/duties.ts";
import type { DutyResult, Evidence } from "../../rules/duties/duty-result.ts";
import { type Figure, figuredDuties, figuresFrom } from "../../rules/duties/figures.ts";
import { askedIn, owes } from "../../rules/duties/owed.ts";
import { isOfOneKind, type PledgedNumbers } from "../../rules/duties/pledged.ts";
import type { Absences } from "../absences/absences.ts";
import { type EvidenceReaders, evidenceReading } from "../evidence/readers.ts";
import type { Policies } from "../policies/policies.ts";
import type { PolicyBook } from "../policies/policy-book.ts";
import { type CadresOverTime, eachJudged } from "./each-judged.ts";
import { createOwnParts, weighed } from "./own-parts.ts";
import { policyFinder } from "./policy-finder.ts";

/** A cadre's result in each duty that has a meaning for the period and for the cadre. */
export type DutyResults = Partial<Record<DutyId, DutyResult>>;

/**
 * Judges cadres by the facts and policies of the time that is judged. Every figure of a report, a reminder, the own progress
 * or a self-review comes from here.
 */
export type Judging = ReturnType<typeof createJudging>;

export function createJudging(
  readers: EvidenceReaders,
  policies: Pick<Policies, "book">,
  absences: Pick<Absences, "daysOf">,
) {
  const each = eachJudged(readers, policies, absences);
  const ownParts = createOwnParts(each);

  /** The results of a duty in the due periods of a period, in order, by the cadre's code; see {@link judgedParts}. */
  async function parts(
    cadres: CadresOverTime,
    duty: DutyId,
    period: Period,
    asOf: Day,
  ): Promise<Map<string, PartResult[]>> {
    const found = new Map<string, PartResult[]>();
    await each(
      cadres,
      {
        duties: [{ duty: DUTIES[duty], period }],
        judgeOne: (code, over, judged) => found.set(code, judgedParts(over.duty, period, judged)),
      },
      asOf,
    );
    return found;
  }

  return {
    /**
     * The results of a period, by the cadre's code.
     * @param asOf the day of judging: what begins after it is not due yet
     * @param duties only these; left out: all that apply to the kind of period
     * @param book policies as they would be; left out: as they are
     */
    async results(
      cadres: CadresOverTime,
      { period, duties, book }: { period: Period; duties?: readonly DutyId[]; book?: PolicyBook },
      asOf: Day,
    ): Promise<Map<string, DutyResults>> {
      const found = new Map<string, DutyResults>(cadres.records.map(({ _id }) => [_id, {}]));
      const rows = duties?.map((id) => DUTIES[id]) ?? dutiesOf(period.kind);
      await each(
        cadres,
        {
          duties: rows.map((duty) => ({ duty, period })),
          book,
          judgeOne: (code, { duty }, judged) => {
            const result = judge(duty, period, judged);
            const own = found.get(code);
            if (result && own) own[duty.id] = result;
          },
        },
        asOf,
      );
      return found;
    },

    parts,

    ownParts,

    /**
     * A cadre's own figures of a period so far, beside what was asked, of the duties that a review of it tells of.
     * @param pledged what the cadre has pledged, to stand beside what was done
     */
    async figures(
      cadre: CadresOverTime,
      period: Period,
      asOf: Day,
      pledged: PledgedNumbers = {},
    ): Promise<Figure[]> {
      const asked = figuredDuties(period).map((each) => ({
        ...each,
        byKind: isOfOneKind(each.duty, pledged[each.duty]),
      }));
      const own = await ownParts(cadre, asked, asOf);
      return asked.flatMap((each) =>
        figuresFrom(each.duty, each.period, own.get(each.duty)?.parts ?? [], pledged[each.duty]),
      );
    },

    /** What the cadres have done in a due period, weighed as a judge would, whether anything is asked of them or not. */
    async evidence(cadres: CadresOverTime, duty: DutyId, period: Period): Promise<Map<string, Evidence>> {
      const evidenceOf = await evidenceReading(readers, [{ duty, periods: [period] }])(cadres);
      return new Map(
        cadres.records.map(({ _id: code }) => {
          return [code, weighed(duty, evidenceOf(duty, period.id, code))];
        }),
      );
    },

    /** When each of the cadres was away with a reason. */
    daysAway: async ({ records, units, away }: CadresOverTime): Promise<ReadonlyMap<string, DaysAway>> =>
      away ?? absences.daysOf(records, units),

    /** What a due period asks of each of the cadres; nothing of those whose duty it is not, or who are away. */
    async required(
      { records, units, away: known }: CadresOverTime,
      duty: DutyId,
      period: Period,
    ): Promise<Map<string, number>> {
      const policyOf = policyFinder(await policies.book(), units);
      const away = known ?? (await absences.daysOf(records, units));
      return new Map(
        records.flatMap(({ _id, facts }) => {
          const judged = { facts, units, policyOn: policyOf(facts), away: away.get(_id) ?? [] };
          const required = owes(judged, period) ? askedIn(DUTIES[duty], period, judged) : undefined;
          return required === undefined ? [] : [[_id, required] as const];
        }),
      );
    },
  };
}
