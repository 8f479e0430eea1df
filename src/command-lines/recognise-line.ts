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
  | ({ does: "look" | "recognise" | "return" | "take-back" } & NamedWork);

const VERBS = { xem: "look", nhan: "recognise", tra: "return", rut: "take-back" } as const;
const NAMED = /^(xem|nhan|tra|rut) ([0-9a-f]{10}) (\S+) (\d{1,4})$/u;

/** `/congnhan`: works of others that wait to be recognised. */
export const recogniseLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  look: (work: NamedWork): CommandLine => about("xem", work),
  recognise: (work: NamedWork): CommandLine => about("nhan", work),
  sendBack: (work: NamedWork): CommandLine => about("tra", work),
  takeBack: (work: NamedWork): CommandLine => about("rut", work),

  read(args: string): RecogniseCommand {
    const [, verb, ref = "", cadre = "", of] = NAMED.exec(args.trim()) ?? [];
    if (verb === "xem" || verb === "nhan" || verb === "tra" || verb === "rut")
      return { does: VERBS[verb], ref, cadre, of: Number(of) };
    return { does: "show" };
  },
};

function about(verb: keyof typeof VERBS, { ref, cadre, of }: NamedWork): CommandLine {
  return commandLine(COMMAND, verb, ref, cadre, of);
}
