import { withoutMarksBehind } from "../words/marks-behind.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";

const FILLER = pattern(
  "(?:cho (?:em|mình|tôi|tui|e) ghi|(?:ad |bot )?(?:nhập|cộng|chấm|tính|cập nhật|bổ sung|ghi nhận|ghi thêm) (?:(?:cho|giúp|giùm|dùm|hộ) )+(?:em|mình|tôi|tui|e)$|(?:ad |bot )?ghi (?:(?:cho|giúp|giùm|dùm|hộ) )?(?:em|mình|tôi|tui|e)$|dạ|b\\u00e1o(?! cáo)|bao(?=_\\d)|mình|mik|em|e|tôi|tui|tớ|đã|vừa|mới|làm|lm|được|đc|dc|việc|có mặt|bắt đầu|có|xin|báo cáo|khai|ghi|thêm|nhận|tổng cộng|tổng|cộng|tham gia|hoạt động|tình nguyện|số giờ|giờ|từ|là|hết|mất|trong|suốt|thực hiện|đóng góp|thời gian|thời lượng|đúng|tròn|chẵn|đủ|trọn|vẹn|cả thảy|tất cả)$",
);
/** Removes words such as “mình đã làm” before the hours, which are not a note. */
export function withoutFillers(line: TypedLine, from: number, to: number): string {
  let at = from;
  for (let found = matchAt(line, at, FILLER); found && at < to; found = matchAt(line, at, FILLER))
    at = skipSeparators(line, at + found[0].length);
  return at >= to ? "" : line.source.slice(from, to);
}

const CLOSED_BY: Readonly<Record<string, string>> = { "(": ")", "[": "]", "“": "”", '"': '"', "«": "»" };

/** The note after the hours and the day, with the bracket or quote that opens it: `2h (dọn rác)`. */
export function noteAfter(
  line: TypedLine,
  { from, at, to }: { from: number; at: number; to: number },
): string {
  const note = line.source.slice(at, Math.max(at, to));
  const opening = /["“«([]\s*$/u.exec(line.source.slice(from, at))?.[0];
  const closing = CLOSED_BY[opening?.trim() ?? ""];
  return opening && closing && note.includes(closing) ? `${opening}${note}` : note;
}

const PARTICLES =
  "(?:ạ|nha|nhá|nhé|nhe|nghen|nghe|nhen|hen|nè|nhoa|á|lận|lun|rùi|thui|hén|hỉ|vậy|đấy|hà|nhỉ|rồi|roi|do|xong|đó|luôn|thôi|hết|với|chẵn|tròn|ngen|hjhj|hihi|hehe|haha|kk+|:[)D(]+|=[)]+|\\^_*\\^|🙏|😊|😀(?!$)|ad|admin|bot|bạn ơi|ad ơi|bot ơi|đ/c|sếp|đồng chí|anh|chị|em|bạn|a|c|e|cám ơn|cảm ơn|thanks|tks|ok)";
const ONLY_COURTESY = new RegExp(
  `^(?!(?:(?:với )?(?:anh em|chị em)|với (?:anh chị|bạn))(?:[ .!,]|$))(?:${PARTICLES}(?:[ .!,]+|$))+$`,
  "iu",
);
const COURTESY_AFTER =
  /(?<![\s,.!])(?:[\s,.!]+(?:ạ|nha|nhá|nhé|nghen|nhen))(?:[\s,]+(?:ad|admin|bot|sếp|đồng chí|đ\/c|anh|chị|em|bạn))*[\s.!]*$/iu;

/** Whose it was says nothing in one's own record: “tôi đã dọn rác”. A capital Minh is a name, “em bé” a child. */
const SELF_BEFORE =
  /^(?:[Ee]m|[Mm]ình|minh|[Tt]ôi|[Tt]ui|[Tt]oi|e) (?!bé|be |út|gái|trai|họ|nhỏ)(?:(?:đã|da|vừa|vua|mới|có) )?(?=\S)/u;
/** “dọn rác rồi”; “tờ rơi” typed without marks is none. */
const DONE_AFTER = /(?<=\S)(?<!(?:to|tờ))(?:\s(?:mới (?:xong|hết)|rồi|xong|roi))+[\s.!]*$/iu;

/** Tidies a note: without separators around it, and empty when only politeness is left. */
export function tidy(note: string): string {
  const bare = note
    .trim()
    .replace(/^\+$/, "")
    .replace(ONLY_COURTESY, "")
    .replace(COURTESY_AFTER, "")
    .replace(SELF_BEFORE, "")
    .replace(DONE_AFTER, "")
    .replace(/^[,;:.–—-]+\s+/u, "");
  return withoutLoneClosing(withoutLooseMarks(bare));
}

/** A full stop alone stays as it was typed; behind a comma whose words were taken away it closes nothing. */
function withoutLooseMarks(note: string): string {
  const bare = withoutMarksBehind(note, " ,;:.–—-");
  const marks = note.slice(bare.length).trim();
  return /^\.+$/u.test(marks) ? `${bare}${marks}` : bare;
}

/** `2h (hôm qua dọn rác)`: the bracket that the day was in is not the note's. */
function withoutLoneClosing(note: string): string {
  const closing = /(?<![)\]”"»])[)\]”"»]+$/u.exec(note)?.[0];
  const isLone =
    closing &&
    Object.entries(CLOSED_BY).every(
      ([open, close]) => close !== closing || !note.slice(0, -closing.length).includes(open),
    );
  return isLone ? note.slice(0, -closing.length).trim() : note;
}
