import { parsePeriod } from "../rules/calendar/periods.ts";
import { entryOf } from "../rules/reading/words/entry-of.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { hoursLine } from "./deed-lines.ts";
import type { NamedEntry } from "./history-line.ts";

const COMMAND = hoursLine.command;

/** What is done to hours that were registered, by the words that buttons type. */
const ENDS = { xong: "done", khac: "other", thoi: "dropped" } as const;

/** How a line that registers hours begins. */
const BEGINS: Readonly<Record<string, "register" | "register-if-meant" | undefined>> = {
  "dang ky": "register",
  "du kien": "register-if-meant",
};

const WITHDRAWS = /^(?:bo|huy) dang ky$/;

/** What a line about registered hours asks for. */
export type RegisterCommand =
  | { does: "register"; said: string }
  /** Told of work to come: whether it is to be registered is asked. */
  | { does: "register-if-meant"; said: string }
  /** Whatever is registered for the week is taken back. */
  | { does: "withdraw"; said: string }
  | { does: (typeof ENDS)[keyof typeof ENDS]; entry: NamedEntry; said: string };

/** `/giotinhnguyen đăng ký 2 thứ 7`: hours that are to be done in this week (IV.2.2), and what became of them. */
export const registerLine = {
  /** @param said `2 thứ 7`; left out: it is asked for */
  register: (said?: string): CommandLine => commandLine(COMMAND, "đăng ký", said),
  /** @param said as typed: `thứ 7 này em làm 2 tiếng` */
  registerIfMeant: (said: string): CommandLine => commandLine(COMMAND, "dự kiến", said),
  /** @param said the day, as typed; left out: whichever it is */
  withdraw: (said?: string): CommandLine => commandLine(COMMAND, "bỏ đăng ký", said),
  done: ({ ref, weekId }: NamedEntry): CommandLine => commandLine(COMMAND, "xong", ref, weekId),
  /** @param said how long it was or on which day, as typed; left out: how long is asked for */
  other: ({ ref, weekId }: NamedEntry, said?: string): CommandLine =>
    commandLine(COMMAND, "khac", ref, weekId, said),
  dropped: ({ ref, weekId }: NamedEntry): CommandLine => commandLine(COMMAND, "thoi", ref, weekId),

  /** @param args what follows the command; undefined for what is not about registering */
  read(args: string): RegisterCommand | undefined {
    const [first = "", second = "", third = "", ...rest] = args.trim().split(/\s+/u);
    if (WITHDRAWS.test(plain(`${first} ${second} ${third}`)))
      return { does: "withdraw", said: rest.join(" ") };
    const begins = entryOf(BEGINS, plain(`${first} ${second}`));
    if (begins) return { does: begins, said: args.trim().split(/\s+/u).slice(2).join(" ") };
    const end = Object.entries(ENDS).find(([word]) => word === plain(first))?.[1];
    const week = parsePeriod(third);
    if (!end || !/^[0-9a-f]{10}$/u.test(second) || week?.kind !== "week") return undefined;
    return { does: end, entry: { ref: second, weekId: week.id }, said: rest.join(" ") };
  },
};
