import type { Target } from "./target.ts";

/** T3: each Bí thư of a Đoàn cơ sở, or of whatever policy calls that level, has an initiative in use that was recognised. */
export const secretariesWithWork = {
  id: "T3",
  clause: "III.2",
  over: { who: "secretaries", duty: "D3" },
  periods: ["quarter", "year"],
  names: [
    "sang kien bi thu",
    "sangkienbithu",
    "sang kien cua bi thu",
    "bi thu co sang kien",
    "bi thu doan co so co sang kien",
    "bi thu ve sang kien",
  ],
  word: "sangkienbithu",
} as const satisfies Target;
