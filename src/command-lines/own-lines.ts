import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** `/start MÃ`: links an address to a person. */
export const startLine = {
  command: "start",
  withCode: (code: string): CommandLine => commandLine("start", code),
};

/** `/lienket`: one's apps. An `app` is named by its short name. */
export const appsLine = {
  command: "lienket",
  show: (): CommandLine => commandLine("lienket"),
  remove: (app: string): CommandLine => commandLine("lienket", "go", app),
  remindThere: (app: string): CommandLine => commandLine("lienket", "nhac", app),
  /** Of an app that somebody else has linked; without its name, as people type it: `không phải tôi`, the newest. */
  refuse: (app: string): CommandLine => commandLine("lienket", "khong", app),

  /** @returns nothing for words that it does not know */
  read(
    args: string,
  ): { does: "show" } | { does: "remove" | "remind-there" | "refuse"; app: string } | undefined {
    const [verb = "", app = ""] = args.split(/\s+/u);
    if (verb === "") return { does: "show" };
    if (plain(verb) === "khong") return { does: "refuse", app: plain(app) === "phai" ? "" : app };
    if (plain(verb) === "go") return { does: "remove", app };
    return verb === "nhac" ? { does: "remind-there", app } : undefined;
  },
};

/** `/nhacnho`: when one is reminded. */
export const remindersLine = {
  command: "nhacnho",
  show: (): CommandLine => commandLine("nhacnho"),
  /** @param hour as it was typed: `8h` */
  at: (hour: string): CommandLine => commandLine("nhacnho", hour),
};

/** `/tiendo`: one's own progress. */
export const progressLine = {
  command: "tiendo",
  show: (): CommandLine => commandLine("tiendo"),
};

/** `/the [năm]`: one's own year on a card. */
export const cardLine = {
  command: "the",
  show: (): CommandLine => commandLine("the"),
};

/** `/dulieucuatoi`: what is kept of one. */
export const dataLine = {
  command: "dulieucuatoi",
  show: (): CommandLine => commandLine("dulieucuatoi"),
};

/** `/xoadulieu`: has it erased. */
export const eraseLine = {
  command: "xoadulieu",
  cancel: (): CommandLine => commandLine("xoadulieu", "thoi"),
  read: (args: string): { does: "ask" | "cancel" } => ({ does: plain(args) === "thoi" ? "cancel" : "ask" }),
};

/** `/rutdongy`: takes consent back. */
export const withdrawalLine = { command: "rutdongy" };

/** `/hannop [việc] [kỳ]`: until when something is to be done. */
export const deadlineLine = {
  command: "hannop",
  of: (duty?: string, period?: string): CommandLine => commandLine("hannop", duty, period),
};

/** `/donvi`: one's unit and whom to ask there. */
export const unitLine = {
  command: "donvi",
  show: (): CommandLine => commandLine("donvi"),
  /** After a complaint: somebody to talk to. */
  complain: (): CommandLine => commandLine("donvi", "góp ý"),
  /** Something in one's own row of the roster is wrong. */
  correct: (): CommandLine => commandLine("donvi", "sửa"),
  /** Some words to one's heads. */
  write: (): CommandLine => commandLine("donvi", "nhắn"),
  /** For which of several units one acts. */
  choose: (): CommandLine => commandLine("donvi", "chọn"),

  read(args: string): { does: "show" | "complain" | "correct" | "write" | "choose" } {
    const said = plain(args);
    if (said === "chon" || said === "doi") return { does: "choose" };
    if (said === "gop y") return { does: "complain" };
    if (said === "sua" || said === "sai") return { does: "correct" };
    return { does: said === "nhan" ? "write" : "show" };
  },
};

/** What a question may mean, and the command line that answers it. */
export interface MayMean {
  readonly meaning: string;
  readonly line: CommandLine;
}

/** Between two of them; no command line has it. */
const OR = " ‖ ";

/** `/ynao`: a question that may mean several things, to be asked back; only made from what was read. */
export const whichLine = {
  command: "ynao",
  ask: (lines: readonly MayMean[]): CommandLine =>
    commandLine(
      "ynao",
      lines.map(({ meaning, line }) => [meaning, line.command, line.args].join(" ").trim()).join(OR),
    ),

  read: (args: string): MayMean[] =>
    args.split(OR).flatMap((part) => {
      const [meaning = "", command, ...rest] = part.split(" ");
      return command === undefined ? [] : [{ meaning, line: commandLine(command, ...rest) }];
    }),
};

/** The next page of a list of commands, where there are no buttons; it means nothing without such a list. */
export const moreLine = {
  command: "xemtiep",
};

/** `/huy`: leaves what one is in the middle of. */
export const leaveLine = {
  command: "huy",
  leave: (): CommandLine => commandLine("huy"),
};
