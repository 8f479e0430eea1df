import { type Period, type PeriodId, periodsWithin } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type Judged, judge } from "../../rules/duties/compliance.ts";
import { type Duty, dutiesOf } from "../../rules/duties/duties.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { chunksOf } from "../database/chunks.ts";
import type { Hours } from "../hours/hours.ts";
import type { CadreRecord } from "../people/people-models.ts";
import type { Policies, PolicyBook } from "../policies/policies.ts";
import type { Duties } from "./unit-report.ts";

/** Who has pledged for a year, and who has reviewed themselves in a period. */
export interface FormsDone {
  pledged(year: string, cadres: readonly string[]): Promise<ReadonlySet<string>>;
  reviewed(period: PeriodId, cadres: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Where the figures to judge by come from. */
export interface JudgingParts {
  hours: Pick<Hours, "weekMinutes">;
  forms: FormsDone;
  policies: Pick<Policies, "book">;
}

/**
 * Judges cadres for a period, by the facts and policies of that time; what was done is read in batches.
 * @param asOf weeks after it are not due yet
 * @param duties only these; left out: all that have a meaning for the kind of period
 * @returns by the cadre's code
 */
export type JudgeAll = (
  records: readonly CadreRecord[],
  units: UnitFacts,
  period: Period,
  asOf: Day,
  duties?: readonly Duty[],
) => Promise<Map<string, Duties>>;

const CADRES_PER_CHUNK = 1000;

export function createJudging({ hours, forms, policies }: JudgingParts): JudgeAll {
  /** What was done of a duty, by due period and cadre. */
  async function doneOf(duty: Duty, period: Period, codes: readonly string[]) {
    switch (duty.counts) {
      case "volunteer-hours": {
        const weeks = periodsWithin("week", period).map((week) => week.id);
        const minutes = await hours.weekMinutes(codes, weeks);
        return (part: PeriodId, cadre: string) => minutes.get(`${part}:${cadre}`) ?? 0;
      }
      case "pledges": {
        const pledged = await forms.pledged(period.from.slice(0, 4), codes);
        return (_: PeriodId, cadre: string) => (pledged.has(cadre) ? 1 : 0);
      }
      case "self-reviews": {
        const reviewed = await forms.reviewed(period.id, codes);
        return (_: PeriodId, cadre: string) => (reviewed.has(cadre) ? 1 : 0);
      }
    }
  }

  return async (records, units, period, asOf, wanted = dutiesOf(period.kind)) => {
    const policyOf = policyFinder(await policies.book(), units);
    const judged = new Map<string, Duties>();
    for (const chunk of chunksOf(records, CADRES_PER_CHUNK)) {
      const codes = chunk.map((record) => record._id);
      const duties: { duty: Duty; done: Awaited<ReturnType<typeof doneOf>> }[] = [];
      for (const duty of wanted) duties.push({ duty, done: await doneOf(duty, period, codes) });
      for (const record of chunk) {
        const standing: Duties = {};
        for (const { duty, done } of duties) {
          const doneIn = (part: PeriodId) => done(part, record._id);
          const facts: Judged = { facts: record.facts, units, doneIn, policyOn: policyOf(record), asOf };
          const result = judge(duty, period, facts);
          if (result) standing[duty.id] = result;
        }
        judged.set(record._id, standing);
      }
    }
    return judged;
  };
}

/** The policy that a cadre's unit lived by on a day, looked up once for each unit and day. */
function policyFinder(book: PolicyBook, units: UnitFacts) {
  const known = new Map<string, Policy>();
  return (record: CadreRecord) =>
    (day: Day): Policy => {
      const unit = factAt(record.facts, day)?.unit ?? "";
      const name = `${unit} ${day}`;
      const policy = known.get(name) ?? book(unit, parentsOf(units, unit, day), day);
      known.set(name, policy);
      return policy;
    };
}
