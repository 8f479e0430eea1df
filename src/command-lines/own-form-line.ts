import type { Paper } from "../rules/forms/read-form-file.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "bieumau";
const WORDS: Readonly<Record<Paper, string>> = { pledge: "dangky", "self-review": "tukiemdiem" };
const PAPER = /^(tep|chung) (?:ban )?(dang ?ky|tu ?kiem ?diem)$/;

export type OwnFormAsked = { does: "show" } | { does: "file" | "ours"; paper: Paper };

/** `/bieumau`: the forms that a unit uses for its pledges and self-reviews. */
export const ownFormLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  /** The form in force, as a file. */
  file: (paper: Paper): CommandLine => commandLine(COMMAND, "tep", WORDS[paper]),
  /** The unit's own one is dropped. */
  ours: (paper: Paper): CommandLine => commandLine(COMMAND, "chung", WORDS[paper]),

  read(args: string): OwnFormAsked {
    const [, does, word] = PAPER.exec(plain(args)) ?? [];
    if (does === undefined) return { does: "show" };
    const paper = word?.startsWith("dang") ? "pledge" : "self-review";
    return { does: does === "tep" ? "file" : "ours", paper };
  },
};
