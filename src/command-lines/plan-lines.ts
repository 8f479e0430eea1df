import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const MAKE_KNOWN = "quantriet";
const READ = "dadoc";
const DEEDS = {
  tiep: "hand-on",
  chua: "missing",
  ghi: "mark",
  nhac: "remind",
  rut: "take-back",
} as const;
const ID = /^[0-9a-f]{10}$/;

/** What a line of `/quantriet` asks for. */
export type PlanCommand =
  | { does: "show" | "send" }
  | { does: (typeof DEEDS)[keyof typeof DEEDS]; id: string };

/** `/quantriet`: a head makes the plan known to the unit, and sees who has read it. */
export const planLine = {
  command: MAKE_KNOWN,
  show: (): CommandLine => commandLine(MAKE_KNOWN),
  send: (): CommandLine => commandLine(MAKE_KNOWN, "gui"),
  /** The plan of a unit above is sent to the own people. */
  handOn: (id: string): CommandLine => commandLine(MAKE_KNOWN, "tiep", id),
  missing: (id: string): CommandLine => commandLine(MAKE_KNOWN, "chua", id),
  mark: (id: string): CommandLine => commandLine(MAKE_KNOWN, "ghi", id),
  remind: (id: string): CommandLine => commandLine(MAKE_KNOWN, "nhac", id),
  takeBack: (id: string): CommandLine => commandLine(MAKE_KNOWN, "rut", id),

  read(args: string): PlanCommand {
    const [first = "", id = ""] = args.trim().split(/\s+/u);
    const verb = plain(first);
    if (isDeed(verb) && ID.test(id)) return { does: DEEDS[verb], id };
    return { does: verb === "gui" ? "send" : "show" };
  },
};

/** What a line of `/dadoc` asks for. */
export type ReadPlanCommand = { does: "list" } | { does: "read" | "look"; id: string };

/** `/dadoc`: a cadre has read the plan, or wants to see it. */
export const readPlanLine = {
  command: READ,
  list: (): CommandLine => commandLine(READ),
  done: (id: string): CommandLine => commandLine(READ, id),
  look: (id: string): CommandLine => commandLine(READ, "xem", id),

  read(args: string): ReadPlanCommand {
    const [first = "", id = ""] = args.trim().split(/\s+/u);
    if (ID.test(first)) return { does: "read", id: first };
    return plain(first) === "xem" && ID.test(id) ? { does: "look", id } : { does: "list" };
  },
};

function isDeed(word: string): word is keyof typeof DEEDS {
  return Object.hasOwn(DEEDS, word);
}
