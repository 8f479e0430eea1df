import type { Period, PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { PAPER_NAMES, PAPERS, type PaperName } from "../rules/papers/papers.ts";
import { barePeriod, parsePeriodPhrase } from "../rules/reading/days/period-phrase.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "baocao";
const WHOLE_UNIT = "donvi";
const UNIT = /^(?:ca )?don ?vi$/u;
/** Last of all: a file, or two kinds in one, other than the usual one. */
const AS = /^(?:tep |ban )?(zip|pdf)$/u;
const AS_BOTH = /^(?:zip pdf|pdf zip)$/u;
/** Before the paper: an empty one. */
const BLANK = /^(?:mau|ban) trong(?= |$)/u;
/** Words of whoever tells or asks something about a paper; those that are names without their marks (lam, ky, hong) only with them. */
const TOLD =
  /(?<!\p{L})(?:rồi|roi|chưa|chua|nộp|nop|gửi|gui|xong|không|khong|được|duoc|phải|phai|ký|viết|làm|in|mất|quá|thì|là|bị|hồi|đã|đang|sẽ|nữa|luôn|lỗi|sai)(?!\p{L})/iu;
/** As events are named; some of these could be read as days, too. */
const EVENT = /^[0-9a-f]{10}$/;
/** `quý 3 năm 2026` has four words. */
const MOST_PERIOD_WORDS = 4;

/** What papers are handed over as: one .docx or .pdf, or for a unit a .zip with a .docx of each person, and where wished a PDF, too. */
export type PaperFile = "docx" | "pdf" | "zip" | "zip-pdf";

export type OtherFile = Exclude<PaperFile, "docx">;

/** Which paper is asked for; `who` are words for a member, the own code of the unit, or nothing for oneself. */
export interface PaperAsked {
  readonly paper: PaperName;
  readonly period?: Period;
  /** Of a paper of events: which one. */
  readonly event?: string;
  readonly who: string;
  /** Those words and the period as they were typed: a unit's name may end like a period (`Chi đoàn Cách mạng Tháng 8`). */
  readonly whoAndPeriod: string;
  readonly wholeUnit: boolean;
  readonly as: PaperFile;
  /** With nothing but the head filled in, to be written on by hand. */
  readonly blank: boolean;
}

/** `/baocao`: the papers of the table, to be printed and signed. */
export const paperLine = {
  command: COMMAND,

  open: (): CommandLine => commandLine(COMMAND),
  /** One's own. */
  own: (paper: PaperName, period?: PeriodId, as?: OtherFile): CommandLine =>
    commandLine(COMMAND, PAPERS[paper].word, period, as),
  /** A member's, or everybody's of a unit in one's charge. @param code the cadre's or the unit's */
  of: (paper: PaperName, code: string, period: PeriodId, as?: OtherFile): CommandLine =>
    commandLine(COMMAND, PAPERS[paper].word, code, period, as?.replace("-", " ")),
  /** An event's. @param event its id */
  ofEvent: (paper: PaperName, event: string, as?: OtherFile): CommandLine =>
    commandLine(COMMAND, PAPERS[paper].word, event, as),
  /** Everybody's of one's unit. */
  ofUnit: (paper: PaperName, period?: PeriodId, as?: OtherFile): CommandLine =>
    commandLine(COMMAND, PAPERS[paper].word, WHOLE_UNIT, period, as?.replace("-", " ")),

  /** Empty ones for those of one's unit who use no app. */
  blankOfUnit: (paper: PaperName): CommandLine =>
    commandLine(COMMAND, "mau trong", PAPERS[paper].word, WHOLE_UNIT),
  /** The same as a PDF. @param args what followed the command */
  inPdf: (args: string): CommandLine => commandLine(COMMAND, args, "pdf"),

  /** Reads `đăng ký`, `kiểm điểm quý 3`, `đăng ký Bích 2026`, `a2 cả đơn vị quý 4`, `mẫu trống a1 Bích`. @returns nothing where no paper is named */
  read(args: string, today: Day): PaperAsked | undefined {
    const typed = args.trim().split(/\s+/u).filter(Boolean);
    const blank = BLANK.test(plain(typed.join(" ")));
    const said = blank ? typed.slice(2) : typed;
    const named = paperAtStart(plain(said.join(" ")));
    if (!named) return undefined;
    const { as, words } = fileAtEnd(said.slice(named.words));
    const event = PAPERS[named.paper].of === "event" ? words.find((word) => EVENT.test(word)) : undefined;
    if (event) return { paper: named.paper, event, who: "", whoAndPeriod: "", wholeUnit: false, as, blank };
    const { period, who } = periodAtEnd(words, today);
    const wholeUnit = UNIT.test(plain(who));
    return {
      paper: named.paper,
      ...(period && { period }),
      who: wholeUnit ? "" : who,
      whoAndPeriod: words.join(" "),
      wholeUnit,
      as,
      blank,
    };
  },

  /** What follows the command's name in a line without the slash: “báo cáo kiểm điểm Bích nộp rồi” wishes for no paper. */
  isWish(rest: string, today: Day): boolean {
    const asked = paperLine.read(rest, today);
    if (asked === undefined || (PAPERS[asked.paper].of && asked.who !== "")) return false;
    return !TOLD.test(asked.who.normalize("NFC"));
  },
};

/** The paper that a line begins with, and by how many words. */
export function paperAtStart(line: string): { paper: PaperName; words: number } | undefined {
  for (const paper of PAPER_NAMES) {
    const names = [paper, ...PAPERS[paper].names].join("|");
    const [named] = new RegExp(`^(?:ban )?(?:${names})(?= |$)`, "u").exec(line) ?? [];
    if (named !== undefined) return { paper, words: named.split(" ").length };
  }
  return undefined;
}

function fileAtEnd(words: readonly string[]): { as: PaperFile; words: readonly string[] } {
  if (AS_BOTH.test(plain(words.slice(-2).join(" ")))) return { as: "zip-pdf", words: words.slice(0, -2) };
  for (const length of [2, 1]) {
    const [, as] = AS.exec(plain(words.slice(-length).join(" "))) ?? [];
    if (as === "zip" || as === "pdf") return { as, words: words.slice(0, -length) };
  }
  return { as: "docx", words };
}

function periodAtEnd(words: readonly string[], today: Day): { period?: Period; who: string } {
  for (let from = Math.max(0, words.length - MOST_PERIOD_WORDS); from < words.length; from++) {
    const period = parsePeriodPhrase(words.slice(from).join(" "), today);
    if (period) return { period, who: words.slice(0, from).join(" ") };
  }
  const bare = barePeriod(words.join(" "), today);
  return bare ? { period: bare, who: "" } : { who: words.join(" ") };
}
