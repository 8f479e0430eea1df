import type { PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { PAPERS, type PaperName } from "../rules/papers/papers.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { type PaperAsked, paperLine } from "./paper-line.ts";

const COMMAND = "nhapgiay";
const SAID = /^nh[ậa]p (?:b[ảa]n )?gi[ấa]y (.+)$/iu;
const [CHANGE, PHOTO] = ["sua", "anh"] as const;

/** Whose paper is typed in, changed, or looked at as a photo. */
export interface TypingAsked extends Pick<PaperAsked, "paper" | "period" | "who"> {
  readonly does: "fill" | "change" | "photo";
}

/** `/nhapgiay`: what somebody without an app has written on paper. */
export const typingInLine = {
  command: COMMAND,
  open: (): CommandLine => commandLine(COMMAND),
  of: (paper: PaperName, who: string, period?: PeriodId): CommandLine =>
    commandLine(COMMAND, PAPERS[paper].word, who, period),
  change: (paper: PaperName, who: string, period: PeriodId): CommandLine =>
    commandLine(COMMAND, CHANGE, PAPERS[paper].word, who, period),
  photo: (paper: PaperName, who: string, period: PeriodId): CommandLine =>
    commandLine(COMMAND, PHOTO, PAPERS[paper].word, who, period),

  /** Reads `đăng ký Bích`, `kiểm điểm Bích quý 3`, `sửa đăng ký Bích 2026`, `ảnh a2 Bích`. @returns nothing where no paper or nobody is named */
  read(args: string, today: Day): TypingAsked | undefined {
    const [first = "", ...others] = args.trim().split(/\s+/u);
    const verb = plain(first);
    const does = verb === CHANGE ? "change" : verb === PHOTO ? "photo" : "fill";
    const asked = paperLine.read(does === "fill" ? args : others.join(" "), today);
    if (!asked || asked.who === "" || asked.blank) return undefined;
    const { paper, period, who } = asked;
    return { does, paper, ...(period && { period }), who };
  },

  /** What follows the command in a line without the slash: `nhập bản giấy đăng ký Bích`. It is no wish for one's own pledge. */
  told(line: string, today: Day): string | undefined {
    const [, rest] = SAID.exec(line.normalize("NFC").trim()) ?? [];
    return rest !== undefined && typingInLine.read(rest, today) ? rest : undefined;
  },
};
