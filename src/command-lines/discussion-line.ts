import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "sinhhoatnenlam";
const NEW = "moi";
const VERBS = { xem: "look", sua: "correct", rut: "withdraw" } as const;
const ID = /^[0-9a-f]{10}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Which sitting is meant. */
export interface NamedSitting {
  readonly id: string;
  /** `2026-11` */
  readonly month: string;
  readonly unit: string;
}

/** What a line of `/sinhhoatnenlam` asks for. */
export type DiscussionCommand =
  | { does: "show" | "note" }
  | ({ does: (typeof VERBS)[keyof typeof VERBS] } & NamedSitting);

/** `/sinhhoatnenlam`: what a unit's sittings discussed. */
export const discussionLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  note: (): CommandLine => commandLine(COMMAND, NEW),
  look: ({ id, month, unit }: NamedSitting): CommandLine => commandLine(COMMAND, "xem", id, month, unit),
  correct: ({ id, month, unit }: NamedSitting): CommandLine => commandLine(COMMAND, "sua", id, month, unit),
  withdraw: ({ id, month, unit }: NamedSitting): CommandLine => commandLine(COMMAND, "rut", id, month, unit),

  read(args: string): DiscussionCommand {
    const [first = "", id = "", month = "", unit = ""] = args.trim().split(/\s+/u);
    const verb = plain(first);
    if (isVerb(verb) && ID.test(id) && MONTH.test(month) && unit !== "")
      return { does: VERBS[verb], id, month, unit };
    return { does: verb === NEW || verb === "ghi" ? "note" : "show" };
  },
};

function isVerb(word: string): word is keyof typeof VERBS {
  return Object.hasOwn(VERBS, word);
}
