import type { Duty } from "./duty.ts";

/** D2: volunteer activities of lower units, or meetings of branches, each month: enough of the one or of the other. */
export const lowerUnits = {
  id: "D2",
  clause: "IV.2.2",
  measure: "times",
  evidence: { kind: "deeds" },
  oneOf: ["activities", "meetings"],
  due: ["month"],
  judgedByParts: ["quarter", "year"],
  // Four at the city and its districts, three at the grassroots; members owe it at a Đoàn cơ sở alone.
  plan: {
    A: 3,
    B: null,
    byLevel: {
      "Thành đoàn": { A: 4 },
      "Quận, huyện Đoàn và tương đương": { A: 4 },
      "Đoàn cơ sở": { B: 3 },
    },
  },
  names: [
    "hoat dong",
    "hoatdong",
    "sinh hoat",
    "sinhhoat",
    "sinh hoat chi doan",
    "hoat dong hoac buoi sinh hoat chi doan",
    "hd sinh hoat",
    "hoat dong sinh hoat",
    "hoat dong sinh hoat chi doan",
    "hoat dong cap duoi",
    "hoat dong cap duoi sinh hoat chi doan",
    "hoat dong cap duoi hoac sinh hoat chi doan",
  ],
  word: "hoatdong",
  remindedAt: ["month-end"],
  entry: { command: "hoatdong", ofParts: { activities: "hoatdong", meetings: "sinhhoat" } },
} as const satisfies Duty;
