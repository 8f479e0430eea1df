import type { UnitDutyId } from "./unit-duties.ts";

/** A target of the plan over units (III.2): those who have done a duty, of those who owe it. T1: units with a model. */
export const UNIT_TARGETS = [{ id: "T1", duty: "U1" }] as const satisfies readonly {
  id: string;
  duty: UnitDutyId;
}[];

export type UnitTargetId = (typeof UNIT_TARGETS)[number]["id"];
