import { type CommandLine, fitsButton } from "../../command-lines/command-line.ts";
import { nudgeLine } from "../../command-lines/unit-lines.ts";
import {
  lackingDuties,
  lackingUnitDuties,
  missingUnits,
  toBeNudged,
} from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import { isForLater } from "../../rules/duties/duties.ts";
import { type MatterId, wordOf } from "../../rules/targets/matters.ts";
import { nudgeLabel } from "../../words/matter-words.ts";

/** The line that nudges those who lack something: `nhacngay gio 2026-W47`. @param unit left out: the head's own */
export function nudgeCommand(matter: MatterId, period: PeriodId, unit?: string): CommandLine {
  return nudgeLine.of(wordOf(matter), period, unit);
}

/**
 * One button for each duty that somebody of the unit lacks and can still do, and for each that a unit below lacks. It names the
 * unit: whoever presses it may head others, too.
 */
export function nudgeShortcuts(now: UnitStanding) {
  const { period, unit } = now;
  const ofOthers = lackingUnitDuties(now).filter((duty) =>
    missingUnits(now, duty).some(({ code }) => code !== unit.code),
  );
  const ofCadres = lackingDuties(now).filter((duty) => isForLater(duty) && toBeNudged(now, duty).length > 0);
  return [...ofCadres, ...ofOthers].map((matter) => {
    const command = nudgeCommand(matter, period.id, unit.code);
    const isShort = fitsButton(command);
    return { label: nudgeLabel(matter), command: isShort ? command : nudgeCommand(matter, period.id) };
  });
}
