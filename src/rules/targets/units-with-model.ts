import type { Target } from "./target.ts";

/** T1: units with a model of their own; which of them owe one is U1's to say. */
export const unitsWithModel = {
  id: "T1",
  clause: "III.2",
  over: { who: "units", duty: "U1" },
  periods: ["quarter", "year"],
  names: ["don vi co mo hinh duoc cong nhan"],
  word: "mohinh",
} as const satisfies Target;
