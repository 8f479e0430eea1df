import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { judgeUnit, unitPartsOf } from "../../rules/unit-duties/judge-unit.ts";
import { unitOwes } from "../../rules/unit-duties/owing-units.ts";
import { UNIT_DUTIES, UNIT_DUTY_IDS, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { UnitDutyResults } from "../../rules/unit-duties/unit-totals.ts";
import type { Policies } from "../policies/policies.ts";
import type { PolicyBook } from "../policies/policy-book.ts";
import type { UnitDutyReaders } from "./readers.ts";

/** Whom to judge. */
interface UnitsJudged {
  readonly codes: readonly string[];
  readonly units: UnitFacts;
  readonly hasOthers: (unit: string) => boolean;
}

/** Judges units as `Judging` judges cadres. */
export type UnitJudging = ReturnType<typeof createUnitJudging>;

export function createUnitJudging(readers: UnitDutyReaders, policies: Pick<Policies, "book">) {
  return {
    /**
     * How each of some units stands in a period.
     * @param of the units, every unit's facts, also of those above, and whether a unit has somebody beside its head at the period's end
     * @param asked `duties`: only these; left out: all that apply to the kind of period
     * @param asOf the day of judging
     */
    async results(
      { codes, units, hasOthers }: UnitsJudged,
      { period, duties = UNIT_DUTY_IDS }: { period: Period; duties?: readonly UnitDutyId[] | undefined },
      asOf: Day,
    ): Promise<Map<string, UnitDutyResults>> {
      const results = new Map<string, UnitDutyResults>(codes.map((code) => [code, {}]));
      const book = await policies.book();
      for (const id of duties) {
        const parts = unitPartsOf(UNIT_DUTIES[id], period);
        if (parts.length === 0) continue;
        const did = await readers[id]({ codes: new Set(codes), parts, units });
        for (const [code, own] of results) {
          const result = judgeUnit(UNIT_DUTIES[id], period, {
            owesIn: (part) => owesOn(id, code, { units, hasOthers, book, day: part.to }),
            didIn: (part) => did(code, part),
            asOf,
          });
          if (result) own[id] = result;
        }
      }
      return results;
    },
  };
}

/** Whether a unit is there on a day and owes a duty then. */
function owesOn(
  id: UnitDutyId,
  code: string,
  {
    units,
    hasOthers,
    book,
    day,
  }: { units: UnitFacts; hasOthers: (unit: string) => boolean; book: PolicyBook; day: Day },
): boolean {
  const fact = factAt(units.get(code) ?? [], day);
  if (!fact?.active) return false;
  const above = parentsOf(units, code, day);
  const place = { depth: above.length, level: fact.level, hasOthers: hasOthers(code) };
  return unitOwes(UNIT_DUTIES[id], place, book(code, above, day));
}
