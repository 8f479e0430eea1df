import type { Period, PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, type DutyId } from "../rules/duties/duties.ts";
import { type CommandLine, commandLine, slashed } from "./command-line.ts";

/** The lines that lead into a duty's own command, as its row names it; nothing for a duty without one. */
export const dutyLine = {
  /** Its dialog; for the period that is meant where the command takes one. */
  open(duty: DutyId, period: Period): CommandLine | undefined {
    const { entry } = DUTIES[duty];
    return entry && commandLine(entry.command, entry.takesPeriod ? period.id : undefined);
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
    const { entry } = DUTIES[duty];
    return entry ? slashed(commandLine(entry.command, ...words)) : "";
  },
};

/** Hours are typed, minutes are kept. */
function typedAmount(duty: DutyId, amount: number): number {
  return DUTIES[duty].measure === "minutes" ? amount / 60 : amount;
}
