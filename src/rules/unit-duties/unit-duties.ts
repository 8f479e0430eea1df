import type { PeriodKind } from "../calendar/periods.ts";
import { collectiveReview } from "./collective-review.ts";
import { discussion } from "./discussion.ts";
import { model } from "./model.ts";
import { supervision } from "./supervision.ts";
import type { UnitDuty } from "./unit-duty.ts";
import { yearReport } from "./year-report.ts";
import { yearSynthesis } from "./year-synthesis.ts";

/** The one table of duties of units, in the plan's order; each later one is a row, its words and its reader. */
const TABLE = {
  U1: model,
  U2: discussion,
  U3: collectiveReview,
  U4: supervision,
  U5: yearReport,
  U6: yearSynthesis,
} as const;

export type UnitDutyId = keyof typeof TABLE;

/** A row of the table. */
export interface UnitDutyRow extends UnitDuty {
  readonly id: UnitDutyId;
}

export const UNIT_DUTIES: Readonly<Record<UnitDutyId, UnitDutyRow>> = TABLE;

export const UNIT_DUTY_IDS: readonly UnitDutyId[] = Object.keys(TABLE).filter(isUnitDutyId);

export function isUnitDutyId(text: string): text is UnitDutyId {
  return Object.hasOwn(TABLE, text);
}

/** The duties that apply to a kind of period, in the plan's order. */
export function unitDutiesOf(kind: PeriodKind): UnitDutyId[] {
  return UNIT_DUTY_IDS.filter((id) => {
    const { due, judgedByParts } = UNIT_DUTIES[id];
    return due === kind || judgedByParts.includes(kind);
  });
}
