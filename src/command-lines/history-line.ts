import { plain } from "../rules/reading/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "lichsu";

/** What can be done to an entry, by the words that buttons type. */
const ACTIONS = { bo: "undo", sua: "fix", ghichu: "note" } as const;

/** `/lichsu`: its lines, and what they ask for. */
export const historyLine = {
  command: COMMAND,

  list: (): CommandLine => commandLine(COMMAND),

  /** @param ref the short name of an entry; without it the person is asked which */
  undo: (ref?: string): CommandLine => commandLine(COMMAND, "bo", ref),
  fix: (ref?: string): CommandLine => commandLine(COMMAND, "sua", ref),
  note: (ref?: string): CommandLine => commandLine(COMMAND, "ghichu", ref),

  /** @returns nothing where the entries are to be listed */
  read(args: string): { does: (typeof ACTIONS)[keyof typeof ACTIONS]; ref: string } | undefined {
    const [first = "", ref = ""] = args.split(/\s+/u);
    const action = Object.entries(ACTIONS).find(([word]) => word === plain(first))?.[1];
    return action && { does: action, ref };
  },
};
