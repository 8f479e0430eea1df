import { type PeriodId, parsePeriod } from "../rules/calendar/periods.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "lichsu";

/** What can be done to an entry, by the words that buttons type. */
const ACTIONS = { bo: "undo", sua: "fix", ghichu: "note", traloi: "answer", ghilai: "restore" } as const;

const PAGE = "trang";
/** Before or behind what is to be listed. */
const PAGED = /(?:^|\s)trang (\d{1,4})(?=\s|$)/iu;

const LAST = "vuaghi";

/** An entry as a button names it: its short name, and the week that it is kept in, so that it is found however old. */
export interface NamedEntry {
  readonly ref: string;
  readonly weekId?: PeriodId;
}

/** `/lichsu`: its lines, and what they ask for. */
export const historyLine = {
  command: COMMAND,

  /** @param words a kind, a period: `hoat dong`, `2026-11`; left out: every kind, lately */
  list: (...words: (string | undefined)[]): CommandLine => commandLine(COMMAND, ...words),

  /** A further page of a list; @param words as of {@link historyLine.list} */
  page: (page: number, ...words: (string | undefined)[]): CommandLine =>
    commandLine(COMMAND, ...words, PAGE, page),

  /** The page of a list that is asked for, from 1, and the rest of the line. */
  readPage(args: string): { page: number; rest: string } {
    const named = PAGED.exec(args);
    return named
      ? { page: Math.max(1, Number(named[1])), rest: args.replace(PAGED, " ").trim() }
      : { page: 1, rest: args };
  },

  /** Without an entry the person is asked which. */
  undo: (entry?: NamedEntry): CommandLine => commandLine(COMMAND, "bo", entry?.ref, entry?.weekId),
  fix: (entry?: NamedEntry): CommandLine => commandLine(COMMAND, "sua", entry?.ref, entry?.weekId),
  note: (entry?: NamedEntry): CommandLine => commandLine(COMMAND, "ghichu", entry?.ref, entry?.weekId),

  /** Logs once more what was taken back together with an entry. */
  restore: (entry: NamedEntry): CommandLine => commandLine(COMMAND, "ghilai", entry.ref, entry.weekId),

  /** What its cadre says to a refusal; whether what was said is meant so is asked. */
  answer: (entry: NamedEntry): CommandLine => commandLine(COMMAND, "traloi", entry.ref, entry.weekId),

  /** What was logged last is to be otherwise, in the words of the one who logged it. */
  fixLast: (said: string): string => `${LAST} ${said}`,

  /** The words of {@link historyLine.fixLast}. */
  readLast: (args: string): string | undefined =>
    args.startsWith(`${LAST} `) ? args.slice(LAST.length + 1) : undefined,

  /** @returns nothing where the entries are to be listed; no entry where the person is to be asked which */
  read(
    args: string,
  ): { does: (typeof ACTIONS)[keyof typeof ACTIONS]; entry?: NamedEntry; said?: string } | undefined {
    const [first = "", ref = "", week = "", ...said] = args.split(/\s+/u);
    const action = Object.entries(ACTIONS).find(([word]) => word === plain(first))?.[1];
    if (!action || ref === "") return action && { does: action };
    // Buttons of before name no week.
    const period = parsePeriod(week);
    const entry = { ref, ...(period?.kind === "week" ? { weekId: period.id } : {}) };
    return { does: action, entry, ...(period && said.length > 0 && { said: said.join(" ") }) };
  },
};
