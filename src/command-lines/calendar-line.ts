import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "lich";
const VERBS = { du: "join", thoi: "leave", sai: "object" } as const;
const ID = /^[0-9a-f]{10}$/;

/** What a line of `/lich` asks for. `object`: how one is put down at an event is not right. */
export type CalendarCommand = { does: "list" } | { does: (typeof VERBS)[keyof typeof VERBS]; id: string };

/** `/lich`: what one is called to, and what one may come to. */
export const calendarLine = {
  command: COMMAND,
  list: (): CommandLine => commandLine(COMMAND),
  join: (id: string): CommandLine => commandLine(COMMAND, "du", id),
  leave: (id: string): CommandLine => commandLine(COMMAND, "thoi", id),
  object: (id: string): CommandLine => commandLine(COMMAND, "sai", id),

  read(args: string): CalendarCommand {
    const [first = "", id = ""] = args.trim().split(/\s+/u);
    const verb = plain(first);
    return isVerb(verb) && ID.test(id) ? { does: VERBS[verb], id } : { does: "list" };
  },
};

function isVerb(word: string): word is keyof typeof VERBS {
  return Object.hasOwn(VERBS, word);
}
