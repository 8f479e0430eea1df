/** A duty of units that the plan does not know, as somebody would add it: see `docs/add-a-duty.md`. */
export const MADE_UP_OF_UNITS = {
  row: `import type { UnitDuty } from "./unit-duty.ts";

export const flagCeremony = {
  id: "U90",
  clause: "IX.9",
  owedBy: "every-unit",
  due: "month",
  judgedByParts: ["quarter", "year"],
  names: ["chao co", "chaoco"],
  word: "chaoco",
} as const satisfies UnitDuty;
`,
  reader: `import type { UnitDutyReader } from "./readers.ts";

/** U90: so far one unit has told that it did. */
export const flagCeremonies: UnitDutyReader = async () => (unit, { id }) => unit === "XK" && id === "2026-11";
`,
  vi: `unit-duty-U90-name = chào cờ
unit-duty-U90-head = Chào cờ
unit-duty-U90-lack = Chưa chào cờ
unit-duty-U90-button-nudge = 🔔 Nhắc chào cờ
unit-duty-U90-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa chào cờ trong { $period }.
`,
} as const;
