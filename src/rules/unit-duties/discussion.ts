import type { UnitDuty } from "./unit-duty.ts";

/** U2: what should be done and what should not, discussed each month in a committee's or branch's meeting. */
export const discussion = {
  id: "U2",
  clause: "IV.1",
  owedBy: "every-unit",
  due: "month",
  judgedByParts: ["quarter", "year"],
  names: [
    "nen lam",
    "nenlam",
    "thao luan",
    "thao luan nen lam",
    "thao luan dieu nen lam",
    "sinh hoat nen lam",
    "sinhhoatnenlam",
  ],
  word: "nenlam",
} as const satisfies UnitDuty;
