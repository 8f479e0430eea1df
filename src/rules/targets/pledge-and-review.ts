import type { Target } from "./target.ts";

/** T2: cadres with both a pledge and a self-review. */
export const pledgeAndReview = {
  id: "T2",
  clause: "III.2",
  over: { who: "cadres", duties: ["D8", "D9"] },
  periods: ["quarter", "year"],
  names: ["ca hai ban", "cahaiban", "dang ky va kiem diem", "dang ky va tu kiem diem"],
  word: "cahaiban",
} as const satisfies Target;
