import type { PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import type { DeedKind } from "../rules/duties/deed-kinds.ts";
import { kindAt } from "../rules/reading/deeds/kind-words.ts";
import { saidLine } from "../rules/reading/hours/said-line.ts";
import { wordStarts } from "../rules/reading/words/typed-line.ts";
import { fits } from "../rules/reading/words/typed-words.ts";
import { type CommandLine, commandLine, fitsButton, slashed } from "./command-line.ts";
import { type DeedCommand, ownIn, readBatch, readForMany, readInWeek } from "./read-deed-line.ts";

/** Prefix of what was told without saying that it was done; it is asked about before anything is logged. */
const IF_DONE = "? ";
/** Prefix of what was told in passing: a whole sentence, which names itself what was done. */
const TOLD = "= ";

type KindWords = Readonly<Partial<Record<DeedKind, string>>>;

interface LoggedBefore {
  readonly amount: number;
  readonly day: Day;
  readonly note: string;
  readonly kind?: DeedKind | undefined;
  readonly state?: string | undefined;
}

/** The lines of a command by which deeds are logged, and what they ask for; they are the same for every kind. */
export type DeedLine = ReturnType<typeof deedLine>;

/**
 * @param unit said behind an amount where a number alone would be read as another: `90 phút`
 * @param kindWords for a command that logs several kinds: what has to be said for one of them, if the note does not say it
 */
export function deedLine(command: string, unit?: string, kindWords: KindWords = {}) {
  /** Why it was not done; without the reason, which is then asked for, where that does not fit a button. */
  const notDone = (day: Day, why = ""): CommandLine => {
    const on = ["không", day.split("-").reverse().join("/")] as const;
    const whole = commandLine(command, ...on, why && "vì", why);
    return fitsButton(whole) ? whole : commandLine(command, ...on);
  };
  return {
    command,
    notDone,

    /** Asks for everything. */
    ask: (): CommandLine => commandLine(command),

    /** What was done today: as much as an amount, or what is said of it. */
    own: (said?: number | string): CommandLine => commandLine(command, said),

    /** Of the day on which it is pressed, as long as that is one of this week. */
    inWeek: (week: PeriodId, said: number | string): CommandLine => commandLine(command, "tuan", week, said),

    /** @param said as it was typed: `2`, `1 tiếng rưỡi` */
    onDay: (said: number | string | undefined, day: Day): CommandLine =>
      commandLine(command, said, day.split("-").reverse().join("/")),

    /** Logs an entry again, without its note where that does not fit a button. @param amount in its duty's measure */
    again({ amount, day, note, kind, state }: LoggedBefore): CommandLine {
      if (state === "excused") return notDone(day, note);
      const word = kind && kindWords[kind];
      const noted = commandLine(
        command,
        amount,
        unit,
        word && !saysKind(note, kind) ? word : undefined,
        day,
        note,
      );
      return fitsButton(noted) ? noted : commandLine(command, amount, unit, word, day);
    },

    forOne: (name: string, said?: number | string): CommandLine => commandLine(command, "cho", name, said),

    forMany: (said?: string): CommandLine => commandLine(command, "nhieu", said),

    /** Takes back what a head logged for others. */
    undo: (day: Day, batch: string): CommandLine => commandLine(command, "bo", day, batch),

    /** What follows the command where something was told in passing. */
    told: (line: string): string => `${TOLD}${line}`,
    toldIfDone: (line: string): string => `${IF_DONE}${line}`,

    /** Leads the examples of a refusal. @param name whom it is for, if it is not one's own */
    lead: (name?: string): string => `${slashed(commandLine(command, name && "cho", name))} `,

    /** As {@link lead}, to take back what a member has logged. */
    undoLead: (name: string): string => `${slashed(commandLine(command, "bỏ", "cho", name))} `,

    /** @param args what follows the command, trimmed */
    read(args: string): DeedCommand {
      if (args === "") return { kind: "ask" };
      if (args.startsWith(IF_DONE)) return { kind: "own-if-done", said: args.slice(IF_DONE.length) };
      if (args.startsWith(TOLD)) return { kind: "told", said: args.slice(TOLD.length) };
      const [first = "", ...others] = args.split(/\s+/u);
      const rest = others.join(" ");
      const [second = "", ...more] = others;
      if (is(first, "cho")) return { kind: "for-one", who: rest, ...ownIn(others) };
      if (is(first, "nhiều")) return readForMany(args);
      // “bo sung” adds.
      if (is(first, "bỏ") && !is(second, "sung"))
        return is(second, "cho") ? { kind: "undo-for-one", who: more.join(" ") } : readBatch(rest);
      return readInWeek(args) ?? { kind: "own", said: args };
    },
  };
}

/** With its own marks or none: “bổ sung” and “bó hoa” take nothing back, and “chở quà” is for nobody. */
function is(typed: string, word: string): boolean {
  return fits(typed.normalize("NFC").toLowerCase(), word);
}

/** Whether a note names the kind, first of all that it names. */
function saysKind(note: string, kind: DeedKind): boolean {
  const line = saidLine(note);
  const named = wordStarts(line, 0).flatMap((at) => kindAt(line, at) ?? []);
  return named[0]?.kind === kind;
}
