import type { UnitDuty } from "./unit-duty.ts";

/** U4: inspection and supervision of its cadres' training, by every unit that has somebody to supervise. */
export const supervision = {
  id: "U4",
  clause: "IV.1",
  owedBy: "who-has-others",
  due: "year",
  judgedByParts: [],
  names: ["giam sat", "giamsat", "kiem tra giam sat"],
  word: "giamsat",
} as const satisfies UnitDuty;
