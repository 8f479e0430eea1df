import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "giamsat";

/** What is done to a note that is there. */
export type NoteLineDeed = "look" | "close" | "move" | "withdraw";

/** What a line of `/giamsat` asks for. */
export type SuperviseCommand =
  | { does: "show" | "units" }
  /** `who`: the unit or the cadre, as they were named; empty where nobody was. */
  | { does: "write"; who: string }
  | { does: NoteLineDeed; ref: string };

const VERBS: readonly (readonly [string, NoteLineDeed])[] = [
  ["xem", "look"],
  ["khep", "close"],
  ["doi", "move"],
  ["rut", "withdraw"],
];
const REF = /^[0-9a-f]{10}$/;
const UNITS = /^(?:cac )?(?:don vi|dv)$/;
const WRITE = /^(?:ghi|moi)(?: (?:cho|ve))?$/;

/** `/giamsat`: what is noted of units and cadres, to be looked at again (U4). */
export const superviseLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  /** When each unit was last looked at. */
  units: (): CommandLine => commandLine(COMMAND, "đơn vị"),
  write: (): CommandLine => commandLine(COMMAND, "ghi"),
  /** A note on one whose code, or name, is given. */
  about: (who: string): CommandLine => commandLine(COMMAND, "ghi", who),
  look: (ref: string): CommandLine => commandLine(COMMAND, "xem", ref),
  close: (ref: string): CommandLine => commandLine(COMMAND, "khep", ref),
  move: (ref: string): CommandLine => commandLine(COMMAND, "doi", ref),
  withdraw: (ref: string): CommandLine => commandLine(COMMAND, "rut", ref),

  read(args: string): SuperviseCommand {
    const line = args.trim();
    const said = plain(line);
    const [verb = "", ref = "", ...more] = said.split(/\s+/u);
    const does = VERBS.find(([word]) => word === verb)?.[1];
    if (does && REF.test(ref) && more.length === 0) return { does, ref };
    if (line === "") return { does: "show" };
    if (UNITS.test(said)) return { does: "units" };
    const words = line.split(/\s+/u);
    const lead = [2, 1].find((count) => WRITE.test(plain(words.slice(0, count).join(" ")))) ?? 0;
    return { does: "write", who: words.slice(lead).join(" ") };
  },
};
