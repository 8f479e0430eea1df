/** A duty that the plan does not know, as somebody would add it: see `docs/add-a-duty.md`. */
export const MADE_UP = {
  row: `import type { Duty } from "./duty.ts";

export const gamesLed = {
  id: "D90",
  clause: "IX.9",
  measure: "times",
  evidence: { kind: "deeds" },
  due: ["month"],
  judgedByParts: ["quarter", "year"],
  plan: { A: 3, B: 3 },
  names: ["tro choi", "trochoi"],
  word: "trochoi",
  remindedAt: ["monday", "month-end"],
} as const satisfies Duty;
`,
  vi: `duty-D90-name = trò chơi
duty-D90-head = Trò chơi
duty-D90-button = Ghi trò chơi
duty-D90-button-nudge = 🔔 Nhắc trò chơi
duty-D90-policy = số trò chơi mỗi tháng
duty-D90-total = { $when }, trò chơi: { $total }
duty-D90-progress = 🎲 Trò chơi { $bar } { $total }. { $next }
duty-D90-target = 🎯 Tháng này ({ $span }): ít nhất { $required } trò chơi.
duty-D90-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí mới có { $total } trò chơi.
duty-D90-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period } đồng chí đã đủ trò chơi { $counted }.
duty-D90-locked = Sổ ấy đã khóa.
duty-D90-figures = 🎲 Trò chơi: { $done }, đạt { $met }/{ $of } tháng
duty-D90-figures-none = 🎲 Trò chơi: chưa có tháng nào để tính
`,
} as const;
