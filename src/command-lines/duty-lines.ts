import type { Period, PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, type DutyId } from "../rules/duties/duties.ts";
import type { Duty, DutyEntry, DutyPart } from "../rules/duties/duty.ts";
import { type CommandLine, commandLine, slashed } from "./command-line.ts";

/** The lines that lead into a duty's own command, as its row names it; nothing for a duty without one. */
export const dutyLine = {
  /** Its dialog, of one part where only that is meant; for the period that is meant where the command takes one. */
  open(duty: DutyId, period: Period, part?: DutyPart): CommandLine | undefined {
    const { entry }: Duty = DUTIES[duty];
    return entry && commandLine(commandOf(entry, part), entry.takesPeriod ? period.id : undefined);
  },

  /** Something of the day on which it is pressed, as long as that is one of this week. */
  inWeek(duty: DutyId, week: PeriodId, amount: number): CommandLine | undefined {
    const { entry } = DUTIES[duty];
    return entry && commandLine(entry.command, "tuan", week, typedAmount(duty, amount));
  },

  onDay(duty: DutyId, amount: number, day: Day): CommandLine | undefined {
    const { entry } = DUTIES[duty];
    return entry && commandLine(entry.command, typedAmount(duty, amount), day.split("-").reverse().join("/"));
  },

  /** As people type it: `/tukiemdiem quý 4`, `/giotinhnguyen 2 21/11`; empty for a duty without a command. */
  shown(duty: DutyId, ...words: (string | undefined)[]): string {
    return dutyLine.shownOf(duty, undefined, ...words);
  },

  /** The same of one part of the duty: `/sinhhoat 21/11`. */
  shownOf(duty: DutyId, part: DutyPart | undefined, ...words: (string | undefined)[]): string {
    const { entry }: Duty = DUTIES[duty];
    return entry ? slashed(commandLine(commandOf(entry, part), ...words)) : "";
  },

  /** All that can be typed for a duty, or for the part of it that is meant: `/giotinhnguyen 2`; `/hoatdong`, `/sinhhoat`. */
  allShown(duty: DutyId, part?: DutyPart): string[] {
    const { entry }: Duty = DUTIES[duty];
    if (!entry) return [];
    const { command, ofParts, example } = entry;
    if (part) return [dutyLine.shownOf(duty, part)];
    const commands = ofParts ? Object.values(ofParts) : [command];
    return commands.map((each) => slashed(commandLine(each, example)));
  },
};

function commandOf({ command, ofParts }: DutyEntry, part: DutyPart | undefined): string {
  return (part && ofParts?.[part]) ?? command;
}

/** Hours are typed, minutes are kept. */
function typedAmount(duty: DutyId, amount: number): number {
  return DUTIES[duty].measure === "minutes" ? amount / 60 : amount;
}
