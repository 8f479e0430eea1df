import { type CommandLine, fitsButton } from "../../command-lines/command-line.ts";
import { nudgeLine } from "../../command-lines/unit-lines.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, isForLater } from "../../rules/duties/duties.ts";
import { lackingDuties } from "../digests/missing.ts";

/** The line that nudges those who lack a duty: `nhacngay gio 2026-W47`. @param unit left out: the head's own */
export function nudgeCommand(duty: DutyId, period: PeriodId, unit?: string): CommandLine {
  return nudgeLine.of(DUTIES[duty].word, period, unit);
}

/** One button per duty that somebody of the unit lacks and can still do. It names the unit: whoever presses it may head others, too. */
export function nudgeShortcuts({ period, unit, ...now }: UnitStanding) {
  const duties = lackingDuties({ period, unit, ...now }).filter(isForLater);
  return duties.map((duty) => {
    const command = nudgeCommand(duty, period.id, unit.code);
    const label = `duty-${duty}-button-nudge` as const;
    return { label, command: fitsButton(command) ? command : nudgeCommand(duty, period.id) };
  });
}
