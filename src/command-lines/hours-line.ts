import { type Period, type PeriodId, parsePeriod } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine, fitsButton, slashed } from "./command-line.ts";

const COMMAND = "giotinhnguyen";
const BATCH = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{10})$/;
const IN_WEEK = /^tuan (\d{4}-W\d{2}) (.+)$/u;
/** Prefix of hours stated without saying that they were done; they are asked about before anything is logged. */
const IF_DONE = "? ";
/** `cho em 2 tiếng` means the member who says it; a head may mean somebody named Em. */
const ME = new Set(["em", "minh", "toi", "tui", "to"]);

/** What a line of `/giotinhnguyen` asks for. */
export type HoursCommand =
  | { kind: "ask" }
  | { kind: "own"; hours: string }
  | { kind: "own-if-done"; hours: string }
  | { kind: "in-week"; week: Period; hours: string }
  /** `own`: the line without `cho em`, where its words may mean the speaker. */
  | { kind: "for-one"; who: string; own?: string }
  | { kind: "for-many" }
  | { kind: "undo-for-one"; who: string }
  /** Left out: the button's line was typed, and wrong. */
  | { kind: "undo"; day?: Day; batch?: string };

/** `/giotinhnguyen`: its lines, and what they ask for. */
export const hoursLine = {
  command: COMMAND,

  /** Asks for everything. */
  ask: (): CommandLine => commandLine(COMMAND),

  today: (hours: number): CommandLine => commandLine(COMMAND, hours),

  /** Hours of the day on which it is pressed, as long as that is one of this week. */
  inWeek: (week: PeriodId, hours: number | string): CommandLine => commandLine(COMMAND, "tuan", week, hours),

  /** @param hours as it was typed: `2`, `1 tiếng rưỡi` */
  onDay: (hours: number | string, day: Day): CommandLine =>
    commandLine(COMMAND, hours, day.split("-").reverse().join("/")),

  /** Logs an entry again, without its note where that does not fit a button. */
  again({ minutes, day, note }: { minutes: number; day: Day; note: string }): CommandLine {
    const noted = commandLine(COMMAND, minutes, "phút", day, note);
    return fitsButton(noted) ? noted : commandLine(COMMAND, minutes, "phút", day);
  },

  forOne: (name: string, hours: number | string): CommandLine => commandLine(COMMAND, "cho", name, hours),

  forMany: (): CommandLine => commandLine(COMMAND, "nhieu"),

  /** Takes back what a head logged for others. */
  undo: (day: Day, batch: string): CommandLine => commandLine(COMMAND, "bo", day, batch),

  /** What follows the command where hours were told in passing. */
  told: (line: string): string => line,
  toldIfDone: (line: string): string => `${IF_DONE}${line}`,

  /** Leads the examples of a refusal. @param name whom the hours are for, if they are not one's own */
  lead: (name?: string): string => `${slashed(commandLine(COMMAND, name && "cho", name))} `,

  /** As {@link lead}, to take back what a member has logged. */
  undoLead: (name: string): string => `${slashed(commandLine(COMMAND, "bỏ", "cho", name))} `,

  /** @param args what follows the command, trimmed */
  read(args: string): HoursCommand {
    if (args === "") return { kind: "ask" };
    if (args.startsWith(IF_DONE)) return { kind: "own-if-done", hours: args.slice(IF_DONE.length) };
    const [first = "", ...others] = args.split(/\s+/u);
    const rest = others.join(" ");
    switch (plain(first)) {
      case "cho":
        return { kind: "for-one", who: rest, ...ownIn(others) };
      case "nhieu":
        return { kind: "for-many" };
      case "bo":
        if (plain(others[0] ?? "") === "cho") return { kind: "undo-for-one", who: others.slice(1).join(" ") };
        return readBatch(rest);
      default:
        return readInWeek(args) ?? { kind: "own", hours: args };
    }
  },
};

function ownIn([who = "", ...hours]: readonly string[]): { own?: string } {
  return ME.has(plain(who)) ? { own: hours.join(" ") } : {};
}

function readInWeek(args: string): HoursCommand | undefined {
  const [, id, hours] = IN_WEEK.exec(args) ?? [];
  const week = id ? parsePeriod(id) : undefined;
  return week && hours ? { kind: "in-week", week, hours } : undefined;
}

function readBatch(text: string): HoursCommand {
  const [, day, batch] = BATCH.exec(text) ?? [];
  return day && batch ? { kind: "undo", day, batch } : { kind: "undo" };
}
