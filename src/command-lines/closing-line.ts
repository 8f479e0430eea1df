import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "chot";
const CORRECT = "sua";
const DISCUSSED = "ban";
const ID = /^[0-9a-f]{10}$/;

/** What a line of `/chot` asks for: which events wait, one of them, its correction, or what was discussed there. */
export type ClosingCommand = { does: "list" } | { does: "show" | "correct" | "discuss"; id: string };

/** `/chot`: what a convener does with an event that is over. */
export const closingLine = {
  command: COMMAND,
  list: (): CommandLine => commandLine(COMMAND),
  show: (id: string): CommandLine => commandLine(COMMAND, id),
  correct: (id: string): CommandLine => commandLine(COMMAND, CORRECT, id),
  discuss: (id: string): CommandLine => commandLine(COMMAND, DISCUSSED, id),

  read(args: string): ClosingCommand {
    const [first = "", second = ""] = args.trim().split(/\s+/u);
    if (ID.test(first)) return { does: "show", id: first };
    if (ID.test(second) && plain(first) === CORRECT) return { does: "correct", id: second };
    if (ID.test(second) && plain(first) === DISCUSSED) return { does: "discuss", id: second };
    return { does: "list" };
  },
};
