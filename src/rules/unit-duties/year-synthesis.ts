import type { UnitDuty } from "./unit-duty.ts";

/** U6: the topmost unit's own synthesis over the units right below it, with the propaganda part (V.1). */
export const yearSynthesis = {
  id: "U6",
  clause: "V.1",
  owedBy: "topmost",
  due: "year",
  judgedByParts: [],
  names: ["tong hop nam", "tonghopnam", "tong hop", "tonghop"],
  word: "tonghopnam",
} as const satisfies UnitDuty;
