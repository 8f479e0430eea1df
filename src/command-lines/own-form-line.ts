import type { Paper } from "../rules/forms/read-form-file.ts";
import { PAPERS, type PaperName } from "../rules/papers/papers.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { paperAtStart } from "./paper-line.ts";

const COMMAND = "bieumau";
const WORDS: Readonly<Record<Paper, string>> = { pledge: "dangky", "self-review": "tukiemdiem" };
const PAPER = /^(tep|chung) (?:ban )?(dang ?ky|tu ?kiem ?diem)$/;

const PRINTED = /^in (chung |)(.+)$/;

export type OwnFormAsked =
  | { does: "show" }
  | { does: "file" | "ours"; paper: Paper }
  | { does: "template" | "our-template"; paper: PaperName };

/** `/bieumau`: what a unit asks in its pledges and self-reviews, and the templates by which its papers are printed. */
export const ownFormLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  /** The form in force, as a file. */
  file: (paper: Paper): CommandLine => commandLine(COMMAND, "tep", WORDS[paper]),
  /** The unit's own one is dropped. */
  ours: (paper: Paper): CommandLine => commandLine(COMMAND, "chung", WORDS[paper]),
  /** The template by which a paper is printed, as a file. */
  template: (paper: PaperName): CommandLine => commandLine(COMMAND, "in", PAPERS[paper].word),
  /** The unit's own template is dropped. */
  ourTemplate: (paper: PaperName): CommandLine => commandLine(COMMAND, "in", "chung", PAPERS[paper].word),

  read(args: string): OwnFormAsked {
    const [, ours, named = ""] = PRINTED.exec(plain(args)) ?? [];
    const printed = paperAtStart(named)?.paper;
    if (printed) return { does: ours ? "our-template" : "template", paper: printed };
    const [, does, word] = PAPER.exec(plain(args)) ?? [];
    if (does === undefined) return { does: "show" };
    const paper = word?.startsWith("dang") ? "pledge" : "self-review";
    return { does: does === "tep" ? "file" : "ours", paper };
  },
};
