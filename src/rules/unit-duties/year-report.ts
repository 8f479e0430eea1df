import type { UnitDuty } from "./unit-duty.ts";

/**
 * U5: a unit right below the topmost, whatever its level is called, has reported its year to it (V.2). Those further down report
 * to the unit above them by their own deadlines; the plan asks no figure of that.
 */
export const yearReport = {
  id: "U5",
  clause: "V.2",
  owedBy: "right-below-topmost",
  due: "year",
  judgedByParts: [],
  names: ["bao cao nam", "baocaonam", "bao cao", "baocao"],
  word: "baocaonam",
} as const satisfies UnitDuty;
