import { type TypedLine, typedLine } from "../words/typed-line.ts";
import { tidy, withoutFillers } from "./note-text.ts";
import type { DaysWithLength } from "./pairs-of-days.ts";
import { namesWork } from "./volunteer-work.ts";

/** Words that only join hours to hours, or say that a length is of each day. */
const JOINING =
  /(?<!\p{L})(?:(?:mỗi|moi) (?:ngày|bữa|hôm|buổi|lần|ngay|bua|hom|buoi|lan)|(?:tuần|tuan) (?:trước|rồi|qua|truoc|roi)(?= *(?:$|,))|đều|tổng cộng|tổng|tong cong|thêm|them|nữa|nua|(?:\d|hai|ba|bốn) (?:bữa|buổi|ngày|hôm))(?!\p{L})/giu;
const AT_ENDS =
  /^(?:[ ,;.:&+]|(?:và|va|với|voi|còn|con|rồi|roi|thì|thi|sang|qua|là|la|nha|ạ|được|duoc|đc|dc)(?= |$))+|(?<![ ,;.:&+])[ ,;.:&+]*(?<= )(?:và|va|với|voi|còn|rồi|sang|qua|thì|là|từ|tu|hết|được|duoc|đc|dc)? *$/giu;

/** What was done, for each pair: its own words, else those of the line, else those of the pair before. */
export function notesOf(line: TypedLine, pairs: readonly DaysWithLength[]): string[] {
  const starts = pairs.map(({ days, length }) => Math.min(days.at, length.at));
  const isOneLength = new Set(pairs.map(({ length }) => length)).size === 1;
  const bare = withoutAll(line, pairs);
  const first = starts[0] ?? 0;
  if (isOneLength) return pairs.map(() => cleaned(bare.replaceAll(JOINING, " ")));
  const lead = cleaned(bare.slice(0, first));
  const own = starts.map((from, n) => cleaned(bare.slice(from, starts[n + 1] ?? bare.length)));
  const isLastCommon = own.slice(0, -1).every((note) => note === "");
  if (isLastCommon) {
    const said = [lead, own.at(-1) ?? ""].filter(Boolean);
    const works = said.filter(namesWork);
    return own.map(() => (works.length > 0 ? works : said).join(", "));
  }
  let before = lead;
  return own.map((note, n) => {
    const said = n === 0 ? [lead, note].filter(Boolean).join(" ") : note;
    before = said === "" ? before : said;
    return before;
  });
}

/** The line with spaces in place of days and lengths. */
function withoutAll({ source }: TypedLine, pairs: readonly DaysWithLength[]): string {
  return pairs.reduce(
    (text, { days, length }) =>
      [...days.words, length].reduce(
        (bare, { at, end }) => bare.slice(0, at) + " ".repeat(end - at) + bare.slice(end),
        text,
      ),
    source,
  );
}

function cleaned(text: string): string {
  const words = text
    .replaceAll(JOINING, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?=[,.;])/gu, "");
  const line = typedLine(words.replaceAll(AT_ENDS, "").replaceAll(/,(?: *,)+/gu, ","));
  return tidy(withoutFillers(line, 0, line.lower.length));
}
