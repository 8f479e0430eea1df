import type { Duty } from "./duty.ts";

/** D8: a pledge on the three themes (a1 ĐKCT01), each year. */
export const pledge = {
  id: "D8",
  clause: "III.2, IV.1",
  measure: "times",
  evidence: { kind: "forms", paper: "pledges" },
  due: ["year"],
  judgedByParts: [],
  plan: { A: 1, B: 1 },
  names: ["dang ky", "dangky", "ban dang ky"],
  word: "dangky",
  remindedAt: ["year-pledge"],
  entry: { command: "dangky" },
} as const satisfies Duty;
