import type { CommandLine } from "../command-lines/command-line.ts";
import { nudgeLine } from "../command-lines/unit-lines.ts";
import type { UnitStanding } from "../records/standings/standings.ts";
import type { PeriodId } from "../rules/calendar/periods.ts";
import type { DutyId } from "../rules/duties/duties.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { lackingDuties } from "./missing.ts";

export const NUDGE_LABELS = {
  D1: "digest-button-nudge-d1",
  D8: "digest-button-nudge-d8",
  D9: "digest-button-nudge-d9",
} as const;

/** The line that nudges those who lack a duty: `nhacngay gio 2026-W47`. @param unit left out: the head's own */
export function nudgeCommand(duty: DutyId, period: PeriodId, unit?: string): CommandLine {
  return nudgeLine.of(DUTY_WORDS[duty].command, period, unit);
}

/** One button a duty that somebody of the unit lacks. */
export function nudgeShortcuts(now: UnitStanding) {
  const duties = lackingDuties(now);
  return duties.map((duty) => ({
    label: duties.length === 1 ? ("digest-button-nudge" as const) : NUDGE_LABELS[duty],
    command: nudgeCommand(duty, now.period.id),
  }));
}
