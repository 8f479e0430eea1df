import type { CommandLine } from "../../command-lines/command-line.ts";
import { nudgeLine } from "../../command-lines/unit-lines.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import { lackingDuties } from "../digests/missing.ts";

/** The line that nudges those who lack a duty: `nhacngay gio 2026-W47`. @param unit left out: the head's own */
export function nudgeCommand(duty: DutyId, period: PeriodId, unit?: string): CommandLine {
  return nudgeLine.of(DUTIES[duty].word, period, unit);
}

/** One button per duty that somebody of the unit lacks. */
export function nudgeShortcuts(now: UnitStanding) {
  return lackingDuties(now).map((duty) => ({
    label: `duty-${duty}-button-nudge` as const,
    command: nudgeCommand(duty, now.period.id),
  }));
}
