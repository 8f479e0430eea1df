import {
  bareCheckCode,
  saidCheckCode,
  saysPresent,
  signedCheckCode,
} from "../rules/reading/events/check-code-line.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "diemdanh";
const ASK = "ma";

/** What is looked at or done at one event. */
const AT_EVENT = {
  hien: "show",
  anh: "picture",
  cua: "door",
  ds: "list",
  muon: "asking",
  giup: "helper",
} as const;
type Verb = keyof typeof AT_EVENT;

/** What a line of `/diemdanh` asks for. An event is named by its id. */
export type CheckInCommand =
  /** The code of the event that one holds; whoever holds none is asked for theirs. */
  | { does: "open" }
  | { does: "ask" }
  | { does: "check-in"; code: string }
  | { does: (typeof AT_EVENT)[Verb]; event: string; rest: string }
  /** Takes back what one marked by one message, which came at that moment, epoch milliseconds. */
  | { does: "undo"; event: string; at: number }
  | { does: "mark"; text: string };

const EVENT = "([0-9a-f]{10})";
const ABOUT_EVENT = new RegExp(`^(${Object.keys(AT_EVENT).join("|")}) ${EVENT}(?: (.+))?$`, "su");
const UNDO = new RegExp(`^bo ${EVENT} ([0-9a-z]{6,9})$`, "u");

/** `/diemdanh`: checking in by a code, and everything that whoever holds an event does about it. */
export const checkInLine = {
  command: COMMAND,
  open: (): CommandLine => commandLine(COMMAND),
  /** Asks for the code, whoever it is. */
  ask: (): CommandLine => commandLine(COMMAND, ASK),
  withCode: (code: string): CommandLine => commandLine(COMMAND, code),
  show: (event: string): CommandLine => commandLine(COMMAND, "hien", event),
  picture: (event: string): CommandLine => commandLine(COMMAND, "anh", event),
  door: (event: string): CommandLine => commandLine(COMMAND, "cua", event),
  list: (event: string): CommandLine => commandLine(COMMAND, "ds", event),
  asking: (event: string): CommandLine => commandLine(COMMAND, "muon", event),
  helper: (event: string): CommandLine => commandLine(COMMAND, "giup", event),
  undo: (event: string, at: number): CommandLine => commandLine(COMMAND, "bo", event, at.toString(36)),
  /** @param said `An, Bích có mặt; Dũng trễ` */
  mark: (said: string): CommandLine => commandLine(COMMAND, said),

  /** A code as people type it, with or without words. @returns what would follow the command */
  told: (text: string): string | undefined => bareCheckCode(text) ?? saidCheckCode(text),

  /** A code with a name beside it, which may be something else. @returns what would follow the command */
  signed: (text: string): string | undefined => signedCheckCode(text),

  /** Said to be there, without the code. @returns what would follow the command */
  present: (text: string): string | undefined => (saysPresent(text) ? ASK : undefined),

  read(args: string): CheckInCommand {
    const said = args.trim();
    if (said === "") return { does: "open" };
    if (plain(said) === ASK) return { does: "ask" };
    // Before codes: the name of an event may have six figures in a row.
    const [, verb = "", event = "", rest = ""] = ABOUT_EVENT.exec(said) ?? [];
    if (isVerb(verb)) return { does: AT_EVENT[verb], event, rest };
    const [, undone, at = ""] = UNDO.exec(said) ?? [];
    if (undone) return { does: "undo", event: undone, at: Number.parseInt(at, 36) };
    // What follows the command's name in a sentence: “điểm danh 042 917 ạ”, “điểm danh em 042 917”.
    const code = bareCheckCode(said) ?? saidCheckCode(said) ?? saidCheckCode(`điểm danh ${said}`);
    if (code) return { does: "check-in", code };
    return { does: "mark", text: said };
  },
};

function isVerb(word: string): word is Verb {
  return Object.hasOwn(AT_EVENT, word);
}
