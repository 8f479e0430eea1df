import type { Duty } from "./duty.ts";

/**
 * D5: the áo Thanh niên Việt Nam, worn each Monday at work, and at each event that asks for it of whoever came. Worn on another day it
 * is kept, and meets no Monday. Mondays of before it was counted are asked of nobody.
 */
export const shirt = {
  id: "D5",
  clause: "IV.2.2",
  measure: "times",
  evidence: { kind: "deeds", beside: "shirt-events" },
  each: "occasion",
  mondaysFrom: "2026-11-30",
  due: ["week"],
  judgedByParts: ["month", "quarter", "year"],
  plan: { A: 1, B: 1 },
  names: ["ao xanh", "aoxanh", "ao thanh nien", "ao"],
  word: "aoxanh",
  remindedAt: ["month-end"],
  entry: { command: "aoxanh" },
} as const satisfies Duty;
