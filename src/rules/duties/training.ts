import type { Duty } from "./duty.ts";

/** D4: a song, a collective dance or a sport practised, each year; of members alone. */
export const training = {
  id: "D4",
  clause: "IV.2.2",
  measure: "times",
  evidence: { kind: "deeds" },
  due: ["year"],
  judgedByParts: [],
  plan: { A: null, B: 1 },
  names: [
    "ren luyen",
    "renluyen",
    "hat",
    "bai hat",
    "mua",
    "hat mua",
    "dieu mua",
    "the thao",
    "mon the thao",
    "hat mua the thao",
    "bai hat dieu mua mon the thao",
    "van nghe",
    "van nghe the thao",
  ],
  word: "renluyen",
  remindedAt: ["month-end"],
  entry: { command: "renluyen" },
} as const satisfies Duty;
