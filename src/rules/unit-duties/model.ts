import type { UnitDuty } from "./unit-duty.ts";

/** U1: a model of its own, recognised by the level above, each year. */
export const model = {
  id: "U1",
  clause: "III.1, III.2, IV.1",
  owedBy: "down-to-grassroots",
  due: "year",
  judgedByParts: [],
  names: ["mo hinh", "mohinh", "mo hinh ren luyen", "mo hinh cua don vi"],
  word: "mohinh",
} as const satisfies UnitDuty;
