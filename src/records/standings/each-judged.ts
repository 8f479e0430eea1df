import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Judged } from "../../rules/duties/compliance.ts";
import type { DaysAway } from "../../rules/duties/days-away.ts";
import { duePartsOf } from "../../rules/duties/due-parts.ts";
import type { DutyRow } from "../../rules/duties/duties.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import type { Absences } from "../absences/absences.ts";
import { chunksOf } from "../database/chunks.ts";
import { type EvidenceReaders, evidenceReading } from "../evidence/readers.ts";
import type { CadreRecord } from "../people/people-records.ts";
import type { Policies } from "../policies/policies.ts";
import type { PolicyBook } from "../policies/policy-book.ts";
import { policyFinder } from "./policy-finder.ts";

/** Cadres with all that is known of them over time, and every unit's facts. */
export interface CadresOverTime {
  readonly records: readonly Pick<CadreRecord, "_id" | "facts">[];
  readonly units: UnitFacts;
  /** When each of them was away, if it has been read. */
  readonly away?: ReadonlyMap<string, DaysAway>;
}

/** A duty, and the period over which it is judged. */
export interface DutyOver {
  readonly duty: DutyRow;
  readonly period: Period;
  /** Also how much of each kind of deed: see `deed-evidence.ts`. */
  readonly byKind?: boolean | undefined;
}

export type EachJudged = ReturnType<typeof eachJudged>;

/** So many cadres' evidence is in memory at a time. */
const CADRES_PER_CHUNK = 1000;

/** Shows each cadre to `judgeOne`, with the evidence of each duty in the due periods of its period. All duties are read together. */
export function eachJudged(
  readers: EvidenceReaders,
  policies: Pick<Policies, "book">,
  absences: Pick<Absences, "daysOf">,
) {
  return async (
    { records, units, away: awayKnown }: CadresOverTime,
    {
      duties,
      judgeOne,
      book,
    }: {
      duties: readonly DutyOver[];
      judgeOne: (code: string, over: DutyOver, judged: Judged) => void;
      book?: PolicyBook | undefined;
    },
    asOf: Day,
  ): Promise<void> => {
    if (duties.length === 0) return;
    const policyOf = policyFinder(book ?? (await policies.book()), units);
    const asked = duties.map(({ duty, period, byKind }) => ({
      duty: duty.id,
      periods: duePartsOf(duty, period),
      byKind,
    }));
    const read = evidenceReading(readers, asked);
    for (const chunk of chunksOf(records, CADRES_PER_CHUNK)) {
      const away = awayKnown ?? (await absences.daysOf(chunk, units));
      const evidenceOf = await read({ records: chunk, units });
      for (const { _id, facts } of chunk) {
        const known = { facts, units, policyOn: policyOf(facts), away: away.get(_id) ?? [], asOf };
        for (const over of duties)
          judgeOne(_id, over, { ...known, evidenceIn: (part) => evidenceOf(over.duty.id, part, _id) });
      }
    }
  };
}
