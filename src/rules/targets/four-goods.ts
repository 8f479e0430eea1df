import type { Target } from "./target.ts";

/** T4: civil servants who reach the four “được”. */
export const fourGoodsReached = {
  id: "T4",
  clause: "III.2",
  over: { who: "cadres", duties: ["D10"] },
  periods: ["quarter", "year"],
  names: ["cong chuc vien chuc dat bon duoc"],
  word: "bonduoc",
} as const satisfies Target;
