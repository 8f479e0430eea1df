import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { matchAt, pattern, skipSeparators, wordStarts } from "../words/typed-line.ts";
import { blanked, type SaidInPiece } from "./said-in-piece.ts";
import { GONE_TO, SELF, SELF_WORD, SOMEBODY_OF } from "./speaker-words.ts";
import { knownIn, saysIMyselfWasThere, saysIWasThere } from "./there-myself.ts";

/**
 * Whose deed a piece tells: `own`: nothing but the speaker and that it was done stands before its word; `maybe`: the speaker is
 * named among other words, or only a branch of their own; `other`: whoever else.
 */
export type Whose = "own" | "maybe" | "other";

const FILLER = pattern(
  `(?:${SELF}|dạ|da|đã|vừa|m\\u1edbi|moi|có mặt|có|co|cũng|đều|chỉ|ngày|(?:xuống|về|qua|ghé|tới|đến|lên|vô) (?:ấp|phường|xã|xóm|khóm|khu vực|cơ sở)$(?! \\d)|báo cáo|báo(?= (?:là )?(?:đã|vừa|hôm|tối|sáng|chiều|có dự))|xin|thưa|(?:cho|ghi (?:nhận )?(?:cho|giùm|giúp|dùm|hộ|nhận)) ${SELF}|cho em ghi|ghi nhận|ghi|thêm|cộng|chấm|nhập|bổ sung|cập nhật|khai báo|khai|được|đi|dự|tham dự|tham gia|tgia|lễ|chương trình|qua|xuống|về|ghé|ngồi|vô|v\\u00e0o|lên|tới|đến|chạy|lội|tranh thủ|luôn|theo(?: (?:đoàn|đội|nhóm|lớp|cơ quan|trường)$)?|lên|buổi|v\\u00e0|va|lại|hôm|rồi|r|cùng|với|ở|tại|lúc|vào|hồi|thì|l\\u00e0|xong|bot|ad|admin|ơi|anh|chị|đồng chí|đ/c|đi làm|phụ|làm|(?:tập|luyện|học)(?= (?:được )?\\d))$`,
);
const LED_TO = pattern(
  "(?:đại diện(?: cho)?|thay mặt(?: cho)?|theo|cùng|với|ở|tại|bên|của|dưới|chung với|vs|voi|d\\u00ed|xuống|trong) ",
);

/** “bên kv2 hôm qua sinh hoạt rồi” */
const ON_THEIR_SIDE = pattern("bên ");

/**
 * How surely the deed of a piece is the speaker's.
 * @param until where the word of the deed begins
 * @param isBare that word does not say by itself that it is of the Union
 */
export function whoseDeed(said: SaidInPiece, until: number, isBare = false): Whose {
  const { line, days, places } = said;
  const start = skipSeparators(line, 0);
  const afterDay = days[0]?.at === start ? days[0].end : start;
  if (isAboutSomebodyElse(line, afterDay, until)) return "other";
  if (tellsOfAnother(blanked(line, places), until)) return "maybe";
  if (isBare ? saysIMyselfWasThere(said, until) : saysIWasThere(said, until)) return "own";
  const speaks = wordStarts(line, 0, until).some((at) => matchAt(line, at, SELF_WORD));
  const isTheirs = (at: number) =>
    !speaks && (at === start || at === skipSeparators(line, afterDay)) && matchAt(line, at, ON_THEIR_SIDE);
  const subject = places.find(
    ({ at }) =>
      at < until &&
      (matchAt(line, at, LED_TO) === undefined || isTheirs(at)) &&
      !GONE_TO.test(line.lower.slice(0, at)),
  );
  if (subject && !speaks) return "other";
  if (subject) return "maybe";
  const known = knownIn(said);
  let at = start;
  while (at < until) {
    const found = known.find((each) => each.at === at);
    const next = found?.end ?? at + (matchAt(line, at, FILLER)?.[0].length ?? 0);
    if (next === at) return speaks ? fromSelf(said, until) : "other";
    at = skipSeparators(line, next);
  }
  return "own";
}

const SELF_THEN_FILLERS = new RegExp(
  `(?<!\\p{L})${SELF} (?:(?:đã|cũng|có|co|vừa|mới|moi|đi|tham dự|tham gia|tham du|dự|được|ngồi|ghé|xuống|qua|về|vô|lên|da|vua|di|du|duoc|dc|ngoi|ghe|xuong|ve|vo|len) )*$`,
  "u",
);

/** The same in a line without marks: with some, “giao ban em mặc …” is no “bạn em”. */
const SOMEBODY_UNMARKED =
  /(?<!\p{L})(?:sep|ban|vo|chong|lop|phong|nhom|doi|co quan|truong|don vi) (?:em|minh|toi|tui)(?!\p{L})/u;
const UNMARKED = /^\p{ASCII}*$/u;

/** The speaker did something else with it: “em mua bóng chuyền”, “em đăng bài ra quân”. */
const DID_ELSE =
  /(?<!\p{L})(?:coi|xem|nghe|đọc|mua|bán|đăng|viết|soạn|quay|chụp|thuê|mượn|may|giặt|đặt|in|duyệt)(?: \p{L}+){0,2} $/u;
/** “em buổi sinh hoạt”: for the speaker, not by them. */
const A_THING = /^(?:buổi|buoi|hoạt|hoat)/u;

/** “Linh: hôm qua em dự …”, “em Linh nhắn …”: “em” is whoever is quoted. */
const QUOTES =
  /[:"“”«]|(?<!\p{L})(?:nhắn|nhan|kể|báo(?! cáo)|bao(?! cao)|gửi|viết|forward|fwd|fw|chuyển tiếp|chuyen tiep)(?!\p{L})/u;
const REPORTS =
  /^(?:(?:dạ|da|thưa|thua|kính|kinh|gửi|gui|em|e)[ ,]+)*(?:báo cáo|bao cao|bc|thưa|thua|dạ|da|gửi|gui)(?!\p{L})/u;

/** “sáng qua chào cờ em mặc áo đoàn”: the speaker comes directly before the deed. */
function fromSelf({ line, places }: SaidInPiece, until: number): Whose {
  const before = line.lower.slice(0, until);
  const gone = places.filter(
    ({ at }) => at < until && (matchAt(line, at, LED_TO) || GONE_TO.test(line.lower.slice(0, at))),
  );
  if (SOMEBODY_OF.test(before) || (UNMARKED.test(line.lower) && SOMEBODY_UNMARKED.test(before)))
    return "other";
  if (DID_ELSE.test(before)) return "other";
  if (QUOTES.test(before)) return REPORTS.test(before) ? "maybe" : "other";
  // “em ghé chi đoàn 5 …”: where somebody went is between them and the deed.
  const within = blanked(line, gone)
    .lower.slice(0, until)
    .replaceAll(/(?<! ) {2,}/gu, " ");
  const went = TAKES_PART.test(line.lower.slice(until)) ? `${within}đi ` : within;
  if (ACCOMPANIED.test(went)) return "own";
  const isDirect = /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) $/u.test(before);
  if (isDirect && A_THING.test(line.lower.slice(until))) return "other";
  return SELF_THEN_FILLERS.test(before) || SELF_THEN_FILLERS.test(within) ? "own" : "maybe";
}

/** The word of the deed says by itself that it was gone in for: “em với tổ văn nghệ tập …”. */
const TAKES_PART =
  /^(?:tập|dự|tham gia|tham dự|đi|học|luyện|đá|chơi|đánh|chạy|nhảy|múa|hát|ra quân|mặc|tap|du|di|hoc|luyen|da|choi|danh|chay|nhay|mua|hat|ra quan|mac)(?!\p{L})/u;
/** “em với chị Lan xuống dự”: who came along changes nothing, unless they only talked of it. */
const COMPANION =
  "(?:tổ|đội|nhóm|clb|câu lạc bộ|hội|lớp|to|doi|nhom|anh|chị|em|bạn|cô|chú|thầy|sếp|đồng chí|đ/c|mấy|các|phó|bí thư|chi|ban|co|thay|dong chi|may|cac|bi thu)(?: (?!bàn|ban |tính|tinh |hẹn|hen |rủ|ru |định|dinh |nói|noi |kể|xem|coi |kêu|nghe|bảo|hỏi|nhắc)[\\p{L}.]+){0,4}";
const WITH = "(?:cùng với|cùng|với|và|chung với|cung|voi|va|vs)";
const WENT =
  "(?:(?:đã|cũng|cùng|da|cung|đi|dự|tham dự|tham gia|xuống|qua|về|ghé|di|du|tham du|xuong|ve|ghe) )";
const ACCOMPANIED = new RegExp(
  `(?<!\\p{L})${SELF},? (?:(?:đi|di) ${WITH} ${COMPANION} ${WENT}*|${WITH} ${COMPANION} ${WENT}+)$`,
  "u",
);
