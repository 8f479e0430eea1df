import type { Period, PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type Judged, judgedParts, type PartResult } from "../../rules/duties/compliance.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import { doneIn, type Evidence } from "../../rules/duties/duty-result.ts";
import type { CadresOverTime, DutyOver, EachJudged } from "./each-judged.ts";

/** How one cadre stands in a duty in the due periods of a period. */
export interface OwnParts {
  /** In order; see {@link judgedParts}. */
  readonly parts: readonly PartResult[];
  /** What was done in one of them, weighed as a judge would, whether anything is asked or not. */
  readonly evidenceIn: (due: PeriodId) => Evidence;
}

/** A duty, and the period over which it is judged; `byKind`: also how much of each kind of deed was done. */
export interface OwnAsked {
  readonly duty: DutyId;
  readonly period: Period;
  readonly byKind?: boolean;
}

/** How one cadre stands in several duties, each over a period of its own: all that they stand on is read together. */
export function createOwnParts(each: EachJudged) {
  return async (
    cadre: CadresOverTime,
    asked: readonly OwnAsked[],
    asOf: Day,
  ): Promise<ReadonlyMap<DutyId, OwnParts>> => {
    const found = new Map<DutyId, OwnParts>();
    const duties = asked.map(({ duty, ...over }) => ({ ...over, duty: DUTIES[duty] }));
    const judgeOne = (_: string, { duty, period }: DutyOver, judged: Judged) => {
      const evidenceIn = (due: PeriodId) => weighed(duty.id, judged.evidenceIn(due));
      found.set(duty.id, { parts: judgedParts(duty, period, judged), evidenceIn });
    };
    await each(cadre, { duties, judgeOne }, asOf);
    return found;
  };
}

/** What was done, as a judge weighs it. */
export function weighed(duty: DutyId, known: Evidence): Evidence {
  return { ...known, done: doneIn(DUTIES[duty], known) };
}
