import { tidy, withoutFillers } from "../hours/note-text.ts";
import { matchAt, pattern, skipSeparators, typedLine } from "../words/typed-line.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { blanked } from "./said-in-piece.ts";

/** Who did it and that it was done: no note. */
const BEFORE = pattern(
  "(?:đi|dự|tham dự|có mặt|mặc|rồi|thì|là|lúc|vào|buổi|với|cùng|ở|tại|của|về|hôm nay|và|còn|tham gia|cũng|các|những|được)$",
);
const AFTER =
  /(?:^|[\s,.;-]+)(?:rồi|roi|xong|luôn|nha|nhé|nghen|ạ|đó|với|cùng|ở|tại|của|cho|và|lúc|vào|ngày|buổi|về|thì|là|tham gia|dự|đi|có|có mặt)[\s,.;!-]*$/iu;

/** What is left of a piece when all that was understood is taken away: `dọn kênh`. */
export function noteOf(said: SaidInPiece): string {
  const { line, places, days, part, hours, counts, kinds, dayFlaw } = said;
  const left = blanked(line, [
    ...places.filter(({ whose }) => whose !== "own"),
    ...days,
    ...(dayFlaw ? [dayFlaw] : []),
    ...(part ? [part] : []),
    ...(hours ? [hours] : []),
    ...counts,
    ...kinds.filter(({ bare }) => bare).slice(0, 1),
  ]);
  const words = typedLine(
    left.source
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/ (?=[,.;])/gu, "")
      .trim(),
  );
  let note = "";
  let before = words.source;
  while (note !== before) {
    before = note;
    const each = typedLine(note || words.source);
    const start = skipSeparators(each, 0);
    const bare = typedLine(tidy(withoutFillers(each, start, each.lower.length)));
    const lead = matchAt(bare, 0, BEFORE);
    note = bare.source
      .slice(lead?.[0].length ?? 0)
      .replace(AFTER, "")
      .trim();
    if (note === "") return "";
  }
  return note;
}
