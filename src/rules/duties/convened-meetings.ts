import type { Duty } from "./duty.ts";

/**
 * D6: every convened meeting attended, on time, by the right person: whoever was called, or the substitute whom the convener took.
 * Leads (group A) owe the meetings that a unit above theirs convened, members (group B) their own unit's, too.
 */
export const convenedMeetings = {
  id: "D6",
  clause: "IV.2.2",
  measure: "times",
  evidence: { kind: "events", convenedBy: { A: "above", B: "above-or-own" } },
  each: "occasion",
  due: ["month"],
  judgedByParts: ["quarter", "year"],
  plan: { A: 1, B: 1 },
  names: ["hop", "du hop", "du hop trieu tap", "hop trieu tap", "buoi hop", "cuoc hop"],
  word: "hop",
  remindedAt: [],
} as const satisfies Duty;
