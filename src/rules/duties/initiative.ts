import type { Duty } from "./duty.ts";

/** D3: an initiative, put into use, that was recognised in the year (III.2 for every Bí thư Đoàn cơ sở). */
export const initiative = {
  id: "D3",
  clause: "IV.2.2, III.2",
  measure: "times",
  evidence: { kind: "works" },
  due: ["year"],
  judgedByParts: [],
  plan: { A: 1, B: null },
  names: ["sang kien", "sangkien", "sang kien duoc cong nhan", "sang kien kinh nghiem"],
  word: "sangkien",
  remindedAt: ["month-end"],
  entry: { command: "sangkien" },
} as const satisfies Duty;
