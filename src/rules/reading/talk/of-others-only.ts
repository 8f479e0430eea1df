import { dayAt } from "../days/days.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";

/** The speaker; “bên mình”, “nhà em” only say whose others are. */
const SPEAKER =
  /(?<!(?:bên|của|nhà|xóm|ấp|lớp|nhóm|đội|phòng|cơ quan|đơn vị|chi đoàn|đoàn|ben|cua|nha|xom|ap|lop|nhom|doi|phong|co quan|don vi|chi doan|doan|các|cac|mấy|may|trẻ|tre|anh|chị|chi) )(?<!\p{L})(?:em|e|mình|minh|mk|tôi|tui|toi(?= (?:di|co|da|cung|lam|du|mac)))(?!\p{L})/u;

const OTHERS =
  "(?:anh em|ae|anh chị|anh chi|(?:các|mấy|cac|may|những|nhung) (?:bạn|đứa|em|anh|chị|cô|chú|ban|dua|chi|co|chu|đồng chí|dong chi|đ/c|cháu)|tụi|tui nho|bọn|bạn|nhỏ|thằng|anh|chị|chú|cô|bác|đồng chí|dong chi|đ/c|chi đoàn|chi doan|cđ|cd|kv|khu vực|khu vuc|đoàn viên|doan vien|thanh niên|thanh nien|lớp|nhóm|đội|đoàn|doan|bên|ben|xóm|ấp)(?= |\\d)";
const PRAISED =
  "(?:(?:giỏi|gioi|siêng|sieng|chăm|cham chi|nhiệt tình|nhiet tinh|năng nổ|nang no|năng suất|máu lửa|mau lua|xuất sắc|xuat sac|chịu khó|chiu kho|đáng (?:khen|nể|phục)|dang khen)(?: (?:ghê|ghe|quá|qua|thiệt|thiet|thật|that|lắm|lam|dữ|du|luôn|luon|khiếp|ha|hen|á|vậy|trời|hết biết)){0,4}|(?:hay|tuyệt|tuyet|đỉnh|dinh|xịn|xin|sung|ngon|bá|ba|khỏe|khoe|mạnh|manh)(?: (?:ghê|ghe|quá|qua|thiệt|thiet|thật|that|lắm|lam|dữ|du|luôn|khiếp|hết biết|vời|voi)){1,4})";
/** “anh em kv1 giỏi ghê, cn vớt lục bình …” */
const PRAISED_FIRST = new RegExp(
  `^(?:(?:dạ|da|ôi|oi|ui|trời|troi|wow|oa|công nhận|cong nhan)[ ,]+){0,3}${OTHERS}[^,.;!]{0,30}? ${PRAISED} *[,.;!:]`,
  "u",
);
/** “cn vớt lục bình 3 tiếng, anh em kv1 giỏi ghê” */
const PRAISED_LAST = new RegExp(
  `[,.;!] *${OTHERS}[^,.;!]{0,12}(?<!\\p{L})(?:kv|khu vực|khu vuc|chi đoàn|chi doan|cđ|cd|đoàn|doan) ?\\S[^,.;!]{0,30}? ${PRAISED}[ .!]*$`,
  "u",
);
/** “dọn rác với kv2, các bạn nhiệt tình quá”: whose company it was, they only praise. */
const TOGETHER = /(?<!\p{L})(?:với|voi|vs|cùng|cung|chung|dự|du|theo)(?!\p{L})/u;

/** What may stand before whoever is told of: courtesy, hearsay, a week. */
const LEAD = pattern(
  "(?:dạ|da|mà|thì|nghe nói|hình như|(?:tuần|tháng|quý|năm) (?:này|rồi|trước|qua|vừa rồi)|sáng|trưa|chiều|tối)$",
);
/** “nhỏ Thảo”, “chú Năm”: by a name with its capital. “chị Lan ơi” is called, “Bác Hồ” no doer of today. */
const ONE_NAMED =
  /(?:[Nn]hỏ|[Nn]ho|[Tt]hằng|[Tt]hang|[Cc]on|[Bb]é|[Bb]e|[Cc]ô|[Cc]hú|[Aa]nh|[Cc]hị|[Cc]hi|[Bb]ạn|[Bb]an|[Ôô]ng|[Bb]à|[Bb]ác(?! Hồ)|[Dd]ì|[Cc]ậu|[Mm]ợ|[Tt]hím|[Tt]hầy|[Ss]ếp|[Đđ]ồng chí|[Dd]ong chi|đ\/c|Đ\/c)(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}\p{M}])(?! *[,:;!–]| -|[^.;,!]* (?:ơi|oi|à|ạ)(?!\p{L})| (?:với|và|cùng|voi|va|cung|nhờ|nho|hỏi|hoi|cho|nhắc|nhac|kêu|keu|rủ|ru|biểu|bieu|dặn|dan|bảo|bao|báo|gọi|goi|mời|moi|chở|dẫn|đưa|nói|noi|khen)(?!\p{L}))/uy;
/** What they did, before the clause ends. */
const DID =
  /^[^,.;!]*(?<!\p{L})(?:dự|du|đi|di|mặc|mac|bận|dọn|don|ra quân|ra quan|vớt|vot|trồng|trong|nhặt|nhat|quét|quet|làm|lam|tham gia|tham dự|tham du|sinh hoạt|sinh hoat|họp|hop|tập|tap|hát|hat|múa|mua|nhảy|nhay|đá|da|chơi|choi|chạy|chay|đánh|danh|phát|phat|dạy|day|phụ|phu|nấu|nau|giúp|giup|hiến|hien|sửa|sua|sơn|son|vá|đắp|dap|trực|truc|hỗ trợ|ho tro|tuyên truyền|tuyen truyen|có mặt|co mat)(?!\p{L})/u;

/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";

/** Whether a line without the speaker in it tells what others did: it praises them, or somebody by name is the first whom it tells of. */
export function tellsOfOthersOnly(line: TypedLine): boolean {
  if (SPEAKER.test(line.lower)) return false;
  if (PRAISED_FIRST.test(line.lower)) return true;
  if (PRAISED_LAST.test(line.lower) && !TOGETHER.test(line.lower)) return true;
  ONE_NAMED.lastIndex = afterLead(line, 0);
  const named = ONE_NAMED.exec(line.source);
  return named !== null && DID.test(line.lower.slice(named.index + named[0].length));
}

/** Where a line begins behind courtesy and days. */
function afterLead(line: TypedLine, from: number): number {
  const at = skipSeparators(line, from);
  const found = matchAt(line, at, LEAD);
  const end = dayAt(line, at, ANY_DAY)?.end ?? (found && at + found[0].length);
  return end === undefined || end <= at ? at : afterLead(line, end);
}
