import type { PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import type { EntryBook } from "../rules/entries/entry-kind.ts";
import { ENTRY_KIND_IDS, ENTRY_KINDS, type EntryKind } from "../rules/entries/entry-kinds.ts";
import { flatLine } from "../rules/reading/absence/flat-line.ts";
import { periodInLine } from "../rules/reading/days/period-in-line.ts";
import { daySaid, spanSaid } from "../rules/reading/entries/entry-days.ts";
import { kindNamed } from "../rules/reading/entries/entry-line.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** What is done to an entry that is there. */
const DEEDS = {
  xem: "show",
  sua: "correct",
  rut: "take-back",
  lai: "put-back",
  kem: "add-files",
  tep: "show-files",
} as const;

/** What a line of `/hoso` or `/tuyentruyen` asks for. `line`: period and unit, in any order. */
export type EntriesCommand =
  | { does: "list" | "workbook"; line: string }
  | { does: "ask"; kind?: EntryKind }
  | { does: "enter"; kind: EntryKind; said: string; unsure?: true }
  | { does: (typeof DEEDS)[keyof typeof DEEDS]; id: string };

const ID = /^[0-9a-f]{10}$/;
const WRITE = "ghi";
const [LIST, WORKBOOK, UNSURE] = ["danhsach", "tai", "coghi"] as const;
/** Without the slash only what can hardly be anything else. */
const TOLD: readonly EntryKind[] = ["peak-drive", "youth-work"];
const SURE_NAMES = /^(?:dot (?:hoat dong )?cao diem|cong trinh thanh nien|phan viec thanh nien) \S+ \S+/u;

/** The lines of a command, about the kinds that its book has. */
function linesOf(command: string, book: EntryBook) {
  const kinds = ENTRY_KIND_IDS.filter((kind) => ENTRY_KINDS[kind].book === book);
  const [only, ...others] = kinds;
  const alone = others.length === 0 ? only : undefined;
  const about = (verb: keyof typeof DEEDS) => (id: string) => commandLine(command, verb, id);

  return {
    command,
    show: about("xem"),
    correct: about("sua"),
    takeBack: about("rut"),
    putBack: about("lai"),
    addFiles: about("kem"),
    showFiles: about("tep"),
    ask: (kind?: EntryKind): CommandLine =>
      commandLine(command, WRITE, kind && alone !== kind ? ENTRY_KINDS[kind].names[0] : undefined),
    list: (unit?: string, period?: PeriodId): CommandLine =>
      period || unit || alone ? commandLine(command, LIST, period, unit) : commandLine(command),
    workbook: (unit: string, period: PeriodId): CommandLine => commandLine(command, WORKBOOK, period, unit),
    /** As help shows it. */
    enter: (said: string): CommandLine => commandLine(command, said),

    read(args: string, today: Day): EntriesCommand {
      const [first = "", ...more] = args.trim().split(/\s+/u);
      const [verb, rest] = [plain(first), more.join(" ")];
      const [id = ""] = more;
      if (isDeed(verb) && ID.test(id) && more.length === 1) return { does: DEEDS[verb], id };
      if (verb === WORKBOOK) return { does: "workbook", line: rest };
      if (verb === LIST || verb === "") return { does: "list", line: rest };
      if (verb === "danh" && plain(id) === "sach") return { does: "list", line: more.slice(1).join(" ") };
      if (verb === WRITE) {
        const kind = alone ?? kindNamed(rest, kinds);
        return { does: "ask", ...(kind && { kind }) };
      }
      const said = verb === UNSURE ? rest : args.trim();
      const kind = alone ?? kindNamed(said, kinds);
      if (!kind || (alone && periodInLine(said, today).rest === "")) return { does: "list", line: said };
      if (ENTRY_KINDS[kind].names.includes(plain(said))) return { does: "ask", kind };
      return { does: "enter", kind, said, ...(verb === UNSURE && { unsure: true }) };
    },
  };
}

function isDeed(word: string): word is keyof typeof DEEDS {
  return Object.hasOwn(DEEDS, word);
}

/** `/hoso`: drives, works of the youth, contests, quy chế and chương trình. */
export const recordsLine = linesOf("hoso", "records");

/** `/tuyentruyen`: what was published. */
export const publicityLine = linesOf("tuyentruyen", "publicity");

/** What follows `/hoso` in a line without the command, which is asked about first: a drive or a công trình with days that have begun. */
export function recordTold(text: string, today: Day): string | undefined {
  const line = flatLine(text.trim());
  if (/[?？]/u.test(text) || !SURE_NAMES.test(line.flat) || !kindNamed(text, TOLD)) return undefined;
  const days = spanSaid(line, today) ?? daySaid(line, today);
  // What is to come is talked over; “cao điểm này” is no day.
  if (!days || days.from > today || line.flat.slice(days.at, days.end) === "nay") return undefined;
  return `${UNSURE} ${text.trim()}`;
}

export type EntriesLine = typeof recordsLine;
