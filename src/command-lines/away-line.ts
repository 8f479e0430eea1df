import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "vang";
/** Leads what was said in passing, and is asked about before anything is passed on. */
const IF_MEANT = "? ";

/** What is done to an absence that is there. */
export type AwayDeed = "withdraw" | "end" | "change" | "confirm" | "refuse";

/** What a line of `/vang` asks for. */
export type AwayCommand =
  | { does: "show" | "requests" | "ask" }
  | { does: "say"; text: string; isSure: boolean }
  /** `whose`: left out, one's own. */
  | { does: AwayDeed; id: string; whose?: string };

const VERBS: readonly (readonly [string, AwayDeed])[] = [
  ["khong nhan", "refuse"],
  ["nhan", "confirm"],
  ["rut", "withdraw"],
  ["ve", "end"],
  ["doi", "change"],
];
const ABOUT_ONE = /^([0-9a-f]{10})(?: ((?:cadre|unit):\S+))?$/;

/** `/vang`: one's own absence, a member's, a whole unit's. */
export const awayLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  ask: (): CommandLine => commandLine(COMMAND, "bao"),
  /** @param said `từ mai đến thứ 6 vì đi tập huấn`, `An từ 03/12 đến 05/12` */
  of: (said: string): CommandLine => commandLine(COMMAND, said),
  requests: (): CommandLine => commandLine(COMMAND, "yêu cầu"),
  withdraw: (id: string, whose?: string): CommandLine => commandLine(COMMAND, "rut", id, whose),
  end: (id: string, whose?: string): CommandLine => commandLine(COMMAND, "ve", id, whose),
  change: (id: string, whose?: string): CommandLine => commandLine(COMMAND, "doi", id, whose),
  confirm: (id: string, whose: string): CommandLine => commandLine(COMMAND, "nhan", id, whose),
  refuse: (id: string, whose: string): CommandLine => commandLine(COMMAND, "khong nhan", id, whose),

  /** What follows the command where an absence was told in passing. */
  told: (text: string): string => text,
  toldIfMeant: (text: string): string => `${IF_MEANT}${text}`,

  read(args: string): AwayCommand {
    const said = plain(args);
    if (said === "") return { does: "show" };
    if (said === "bao" || said === "bao vang") return { does: "ask" };
    if (said === "cho xac nhan" || said === "yeu cau" || said === "duyet") return { does: "requests" };
    for (const [verb, does] of VERBS) {
      const words = args.trim().split(/\s+/u).slice(verb.split(" ").length).join(" ");
      const [, id, whose] = said.startsWith(`${verb} `) ? (ABOUT_ONE.exec(words) ?? []) : [];
      if (id) return { does, id, ...(whose && { whose }) };
    }
    if (args.startsWith(IF_MEANT)) return { does: "say", text: args.slice(IF_MEANT.length), isSure: false };
    return { does: "say", text: args, isSure: true };
  },
};
