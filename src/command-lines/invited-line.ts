import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "giaymoi";

/** What somebody who was called says to it. */
export type InvitedAnswer = "come" | "decline" | "send";

/** What a line of `/giaymoi` asks for. */
export type InvitedCommand =
  | { does: "list" }
  | { does: InvitedAnswer | "show" | "unsure"; id: string; why?: string };

const VERBS: readonly (readonly [string, InvitedAnswer | "show" | "unsure"])[] = [
  ["chuachac", "unsure"],
  ["xem", "show"],
  ["du", "come"],
  ["khong", "decline"],
  ["thay", "send"],
];
const ID = /^[0-9a-f]{10}$/;

/** `/giaymoi`: what one is called to, and the answers to it. */
export const invitedLine = {
  command: COMMAND,
  list: (): CommandLine => commandLine(COMMAND),
  /** One of them with its answers: what was answered can be changed. */
  show: (id: string): CommandLine => commandLine(COMMAND, "xem", id),
  come: (id: string): CommandLine => commandLine(COMMAND, "du", id),
  /** @param why as it was said with the answer; left out: it is asked for */
  decline: (id: string, why?: string): CommandLine => commandLine(COMMAND, "khong", id, why),
  /** Neither coming nor not coming yet: the answers are shown again. */
  unsure: (id: string): CommandLine => commandLine(COMMAND, "chuachac", id),
  send: (id: string): CommandLine => commandLine(COMMAND, "thay", id),

  read(args: string): InvitedCommand {
    const [, verb = "", id = "", why = ""] = /^(\S+)\s+(\S+)(?:\s+(.+))?$/su.exec(args.trim()) ?? [];
    const does = VERBS.find(([word]) => word === plain(verb))?.[1];
    return does && ID.test(id) ? { does, id, ...(why && { why }) } : { does: "list" };
  },
};
