import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "sangkien";

/** What is done to a work of one's own that is there. */
export type OwnWorkDeed = "look" | "go-on" | "withdraw" | "files" | "on-paper" | "drop";

/** What a line of `/sangkien` asks for. */
export type OwnWorkCommand = { does: "show" | "write" | "file" } | { does: OwnWorkDeed; ref: string };

const VERBS: readonly (readonly [string, OwnWorkDeed])[] = [
  ["xem", "look"],
  ["viet", "go-on"],
  ["rut", "withdraw"],
  ["tep", "files"],
  ["giay", "on-paper"],
  ["bo", "drop"],
];
/** A file of them is not here, but where works are recognised. */
const FILE = /^(?:(?:tep|file|danh sach|ds) )?(?:excel|xlsx)$|^danh sach$/u;
const REF = /^[0-9a-f]{10}$/;

/** `/sangkien`: one's own initiatives. */
export const workLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  write: (): CommandLine => commandLine(COMMAND, "moi"),
  look: (ref: string): CommandLine => commandLine(COMMAND, "xem", ref),
  /** A draft is gone on with; what was handed in is changed, to be handed in anew. */
  goOn: (ref: string): CommandLine => commandLine(COMMAND, "viet", ref),
  withdraw: (ref: string): CommandLine => commandLine(COMMAND, "rut", ref),
  files: (ref: string): CommandLine => commandLine(COMMAND, "tep", ref),
  /** The head of the office has recognised it on paper. */
  onPaper: (ref: string): CommandLine => commandLine(COMMAND, "giay", ref),
  /** A draft that was never handed in is thrown away. */
  drop: (ref: string): CommandLine => commandLine(COMMAND, "bo", ref),

  read(args: string): OwnWorkCommand {
    const [verb = "", ref = "", ...more] = plain(args).split(/\s+/u);
    const does = VERBS.find(([word]) => word === verb)?.[1];
    if (does && REF.test(ref) && more.length === 0) return { does, ref };
    if (["moi", "viet"].includes(verb)) return { does: "write" };
    if (FILE.test(plain(args).trim())) return { does: "file" };
    return { does: "show" };
  },
};
