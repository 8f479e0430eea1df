import type { Duty } from "./duty.ts";

/** D9: a self-review on the three themes (a2 KĐCT01), each quarter and each year. */
export const selfReview = {
  id: "D9",
  clause: "III.2, IV.1",
  measure: "times",
  evidence: { kind: "forms", paper: "reviews" },
  due: ["quarter", "year"],
  judgedByParts: [],
  plan: { A: 1, B: 1 },
  names: ["tu kiem diem", "tukiemdiem", "kiem diem", "kiemdiem", "ban tu kiem diem"],
  word: "tukiemdiem",
  remindedAt: ["quarter-review"],
  entry: { command: "tukiemdiem", takesPeriod: true },
} as const satisfies Duty;
