import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "congnhan";

/** A work as a button names it: whose, which, and the version that was seen. */
export interface NamedWork {
  readonly ref: string;
  readonly cadre: string;
  readonly of: number;
}

/** What a line of `/congnhan` asks for. */
export type RecogniseCommand =
  | { does: "show" }
  /** `line`: a year, a unit. */
  | { does: "list"; line: string }
  | ({ does: "look" | "recognise" | "return" | "take-back" } & NamedWork);

const VERBS = { xem: "look", nhan: "recognise", tra: "return", rut: "take-back" } as const;
const NAMED = /^(xem|nhan|tra|rut) ([0-9a-f]{10}) (\S+) (\d{1,4})$/u;

/** `/congnhan`: works of others that wait to be recognised, and lists of those that were. */
export const recogniseLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  /** Those that were recognised this year in one's own unit and below it; a year and a unit may follow. */
  list: (): CommandLine => commandLine(COMMAND, "danh sách"),
  look: (work: NamedWork): CommandLine => about("xem", work),
  recognise: (work: NamedWork): CommandLine => about("nhan", work),
  sendBack: (work: NamedWork): CommandLine => about("tra", work),
  takeBack: (work: NamedWork): CommandLine => about("rut", work),

  read(args: string): RecogniseCommand {
    const [, verb, ref = "", cadre = "", of] = NAMED.exec(args.trim()) ?? [];
    if (verb === "xem" || verb === "nhan" || verb === "tra" || verb === "rut")
      return { does: VERBS[verb], ref, cadre, of: Number(of) };
    const words = args.trim().split(/\s+/u);
    if (plain(words.slice(0, 2).join(" ")) !== "danh sach") return { does: "show" };
    return { does: "list", line: words.slice(2).join(" ") };
  },
};

function about(verb: keyof typeof VERBS, { ref, cadre, of }: NamedWork): CommandLine {
  return commandLine(COMMAND, verb, ref, cadre, of);
}
