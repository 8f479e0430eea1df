import type { Duty } from "./duty.ts";

/** D5: the áo Thanh niên Việt Nam, worn each Monday at work and at each event that asks for it. */
export const shirt = {
  id: "D5",
  clause: "IV.2.2",
  measure: "times",
  evidence: { kind: "deeds" },
  each: "occasion",
  due: ["week"],
  judgedByParts: ["month", "quarter", "year"],
  plan: { A: 1, B: 1 },
  names: ["ao xanh", "aoxanh", "ao thanh nien", "ao"],
  word: "aoxanh",
  remindedAt: [],
  entry: { command: "aoxanh" },
} as const satisfies Duty;
