import { withoutMarksBehind } from "../words/marks-behind.ts";
import { plain } from "../words/plain.ts";

/** What a line says of days, and the words left over. Both days as typed; empty where none was said. */
export interface DaysOfLine {
  readonly rest: string;
  readonly from: string;
  readonly until: string;
}

const UNTIL: ReadonlySet<string> = new Set(["den", "toi"]);
const LENGTH: ReadonlySet<string> = new Set(["het", "trong", "cuoi"]);
const UNIT: ReadonlySet<string> = new Set(["tuan", "thang", "nam"]);
const TODAY = new Set(["hom nay", "bay gio", "nay"]);
const NUMBER = /^\d{1,4}$/;
const DATED = /^\d/;

/**
 * Takes a time out of a line, wherever in it: `đến hết 31/12 cho An`, `An từ hôm nay đến ngày 31 tháng 12`, `2 tuần cho An`. Many
 * of its words are names, too (Tuấn, Thắng, Nam, Mai), so they count only beside a number or a word of time.
 */
export function untilInLine(line: string): DaysOfLine {
  const typed = line.split(/\s+/u).filter(Boolean);
  const said = typed.map((word) => withoutMarksBehind(plain(word), ",;.!"));
  const isDay = said.map(() => false);
  for (let at = said.length - 1; at >= 0; at--) isDay[at] = belongs(said, at, isDay[at + 1] === true);
  const end = isDay.lastIndexOf(true);
  if (end < 0) return fallback(typed, said);
  const span = isDay.lastIndexOf(false, end) + 1;
  const start = Math.max(
    span,
    said.findLastIndex((word, at) => at >= span && at <= end && UNTIL.has(word)),
  );
  const until = typed.slice(UNTIL.has(said[start] ?? "") ? start + 1 : start, end + 1);
  const before = beginning(said.slice(0, start));
  const from = before < 0 ? [] : typed.slice(before + 1, start);
  return {
    rest: joined([...typed.slice(0, before < 0 ? start : before), ...typed.slice(end + 1)]),
    from: TODAY.has(plain(joined(from))) ? "" : joined(from),
    until: joined(until),
  };
}

function belongs(said: readonly string[], at: number, isNextDay: boolean): boolean {
  const [before = "", word = "", next = ""] = [said[at - 1], said[at], said[at + 1]];
  if (DATED.test(word)) return true;
  if (UNTIL.has(word) || LENGTH.has(word)) return isNextDay || (LENGTH.has(word) && UNIT.has(next));
  if (word === "ngay") return isNextDay || NUMBER.test(before);
  if (UNIT.has(word)) return NUMBER.test(before) || LENGTH.has(before);
  return (word === "nay" || word === "nua") && (UNIT.has(before) || before === "ngay");
}

/** Where `từ …` before the last day begins; -1 where nothing does. */
function beginning(said: readonly string[]): number {
  const at = said.lastIndexOf("tu");
  const rest = said.slice(at + 1);
  const isTime = TODAY.has(rest.join(" ")) || rest.some((word) => DATED.test(word)) || rest.includes("mai");
  return at >= 0 && isTime ? at : -1;
}

/** Words behind `đến` that are no day are refused as one, so that nobody is looked for by them. */
function fallback(typed: readonly string[], said: readonly string[]): DaysOfLine {
  const last = said.findLastIndex((word) => UNTIL.has(word));
  const isUntil = last >= 1 && last < typed.length - 1;
  const until = isUntil ? joined(typed.slice(last + 1)) : "";
  return { rest: joined(isUntil ? typed.slice(0, last) : typed), from: "", until };
}

function joined(words: readonly string[]): string {
  return withoutMarksBehind(words.join(" "), ",;").trim();
}
