import type { Duty } from "./duty.ts";

/** D10: a civil servant reaches the four “được”, as the collective rates at the year's end (III.2). */
export const fourGoods = {
  id: "D10",
  clause: "III.2",
  only: "civil-servants",
  measure: "times",
  evidence: { kind: "stated" },
  due: ["year"],
  judgedByParts: [],
  plan: { A: 1, B: 1 },
  names: ["bon duoc", "4 duoc", "bonduoc", "dat bon duoc"],
  word: "bonduoc",
  remindedAt: [],
} as const satisfies Duty;
