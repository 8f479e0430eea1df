import type { UnitDuty } from "./unit-duty.ts";

/** U3: a collective review each quarter, in which every cadre gets remarks (IV.1). */
export const collectiveReview = {
  id: "U3",
  clause: "IV.1",
  owedBy: "every-unit",
  due: "quarter",
  judgedByParts: ["year"],
  names: ["hop kiem diem", "hopkiemdiem", "hop kiem diem tap the", "kiem diem tap the"],
  word: "hopkiemdiem",
} as const satisfies UnitDuty;
