import type { Duty } from "./duty.ts";

/** D1: volunteer hours outside office hours, at least two a week. */
export const volunteerHours = {
  id: "D1",
  clause: "IV.2.2",
  measure: "minutes",
  evidence: { kind: "deeds" },
  due: ["week"],
  judgedByParts: ["month", "quarter", "year"],
  plan: { A: 120, B: 120 },
  names: ["gio", "gio tinh nguyen", "giotinhnguyen"],
  word: "gio",
  remindedAt: ["monday", "month-end"],
  entry: { command: "giotinhnguyen", example: "2", quick: [60, 120], registers: true },
} as const satisfies Duty;
