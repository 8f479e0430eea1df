import { type Period, parsePeriod } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { plain } from "../rules/reading/words/plain.ts";

const BATCH = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{10})$/;

const IN_WEEK = /^tuan (\d{4}-W\d{2}) (.+)$/u;

/** `nhieu nguoi`, before what they did. */
const PEOPLE = /^(?:người|nguoi|bạn|ban|đồng chí|dong chi)(?: |$)/iu;

/** `nhieu tệp`: those who took part stand in a workbook. */
const FROM_FILE = /^(?:tệp|tep|file|excel|danh sách|danh sach)(?: |$)/iu;

/** `cho em 2 tiếng` means the member who says it; a head may mean somebody named Em. */
const ME = new Set(["em", "minh", "toi", "tui", "to"]);

/** What a line of a command for deeds asks for. */
export type DeedCommand =
  | { kind: "ask" }
  | { kind: "own"; said: string }
  | { kind: "own-if-done"; said: string }
  | { kind: "told"; said: string }
  | { kind: "in-week"; week: Period; said: string }
  /** `own`: the line without `cho em`, where its words may mean the speaker. */
  | { kind: "for-one"; who: string; own?: string }
  /**
   * `said`: what all of them did; empty where it is still to be asked. `names`: those pasted below it, a line each; empty where they are
   * chosen from a list, or in a file.
   */
  | { kind: "for-many"; said: string; names: string; isFile: boolean }
  | { kind: "undo-for-one"; who: string }
  /** Left out: the button's line was typed, and wrong. */
  | { kind: "undo"; day?: Day; batch?: string };

export function ownIn([who = "", ...said]: readonly string[]): { own?: string } {
  return ME.has(plain(who)) ? { own: said.join(" ") } : {};
}

/** Behind the command what was done, or that a file follows; on the lines below, who did it. */
export function readForMany(args: string): DeedCommand {
  const [line = "", ...names] = args.split("\n");
  const rest = line.trim().split(/\s+/u).slice(1).join(" ").replace(PEOPLE, "");
  const isFile = FROM_FILE.test(rest);
  return { kind: "for-many", said: rest.replace(FROM_FILE, ""), names: names.join("\n").trim(), isFile };
}

export function readInWeek(args: string): DeedCommand | undefined {
  const [, id, said] = IN_WEEK.exec(args) ?? [];
  const week = id ? parsePeriod(id) : undefined;
  return week && said ? { kind: "in-week", week, said } : undefined;
}

export function readBatch(text: string): DeedCommand {
  const [, day, batch] = BATCH.exec(text) ?? [];
  return day && batch ? { kind: "undo", day, batch } : { kind: "undo" };
}
