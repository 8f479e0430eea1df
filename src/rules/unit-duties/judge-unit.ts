import { type Period, periodsWithin } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import type { DutyResult } from "../duties/duty-result.ts";
import type { UnitDuty } from "./unit-duty.ts";

/** How a unit stands in a duty: `done` of `required` times, each due period once. */
export type UnitDutyResult = Pick<DutyResult, "done" | "required" | "measure" | "met" | "counted">;

/** What is known of a unit. */
export interface JudgedUnit {
  /** Whether it owes the duty in a due period. */
  readonly owesIn: (part: Period) => boolean;
  /** Whether it was done in a due period. */
  readonly didIn: (part: Period) => boolean;
  /** The day of judging; what has not begun is asked of nobody. */
  readonly asOf: Day;
}

/** The due periods that a period is judged by: itself, or those within it; none where the duty has no meaning. */
export function unitPartsOf({ due, judgedByParts }: UnitDuty, period: Period): readonly Period[] {
  if (period.kind === due) return [period];
  return judgedByParts.includes(period.kind) ? periodsWithin(due, period) : [];
}

/**
 * Judges one unit. A longer period shows the parts that were met, of those that have ended or are met already; while none
 * has, the one that runs stands for it.
 * @returns undefined where the duty has no meaning for the period or the unit
 */
export function judgeUnit(duty: UnitDuty, period: Period, judged: JudgedUnit): UnitDutyResult | undefined {
  const owed = unitPartsOf(duty, period).filter(
    (part) => (part.from <= judged.asOf || part === period) && judged.owesIn(part),
  );
  const due = owed.filter((part) => part.to < judged.asOf || judged.didIn(part));
  const counted = due.length > 0 ? due : owed.slice(-1);
  if (counted.length === 0) return undefined;
  const done = counted.filter((part) => judged.didIn(part)).length;
  const result = { done, required: counted.length, measure: "times", met: done === counted.length } as const;
  return period.kind === duty.due ? result : { ...result, counted: { met: done, of: due.length } };
}
