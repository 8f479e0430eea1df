import { DIGIT_WORD, LARGE_COUNT } from "../words/number-words.ts";

/** “… kv2” – from somebody's diary: words within quotes at the beginning, and more behind them; and an answer to what is quoted. */
const QUOTED = /^\s*[“"«„][^“”"«»„]{12,}[”"»“]\s*\S|^\s*[>|]/u;

/** “ghi giúp hai tiếng”: how much, and nobody's name. */
const AMOUNT = `(?:nửa|gần|hơn|khoảng|${LARGE_COUNT}|${DIGIT_WORD}) (?:\\d|nửa|${DIGIT_WORD}|giờ|tiếng|phút|buổi|lần|hoạt động)`;

/** “Tú nhờ em báo”, “em báo giùm Tú”: of whoever asked for it. */
const ASKED_BY = new RegExp(
  `(?<!\\p{L})nhờ (?:em|mình|tôi|tui|con) (?:báo|ghi|khai|nhắn|nhập)(?!\\p{L})|(?<!\\p{L})(?:báo|ghi|khai|nhập|cộng|chấm) (?:giùm|giúp|hộ|dùm|thay)(?: cho)? (?!em|mình|tôi|tui|con|e |m |với|nha|nhé|nghen|đi|ạ|luôn|cái|thêm|vô|vào|lại|nhen|ad|bot|\\d|${AMOUNT})\\p{L}`,
  "iu",
);

/** “FW: …”, “[Thông báo] …”, “Kính gửi: …”: the words of whoever wrote it. */
const FORWARDED =
  /^[\s[(*_📢🔔]*(?:fw|fwd|forward|chuyển tiếp|chuyen tiep|thông báo|thong bao|tb|thư mời|thu moi|giấy mời|giay moi|kế hoạch|ke hoach|kính gửi|kinh gui|nguồn|nguon|trích|trich)\s*[:\])*–-]/iu;

/** “copy bên nhóm kia: “…””: what stands within the quotes is another's; the name of a song is none of that. */
const COPIED =
  /(?<!\p{L})(?:copy|cop|chép|chep|trích|trich|dán|share|chia sẻ|chia se|nhóm|nhom|group|nói|noi|nhắn|nhan|viết|viet|kể|ke|bảo)(?!\p{L})[^“"«„:]{0,30}:\s*[“"«„].{12,}/iu;

/** “trong giấy ghi: “…””, “kế hoạch ghi rõ …”: what a paper says. */
const WRITTEN =
  /^(?:(?:dạ|da|trong|trên|tren|theo|ở|o|cái|cai)[ ,]+)*(?:giấy|giay|văn bản|van ban|thông báo|thong bao|kế hoạch|ke hoach|công văn|cong van|thư mời|thu moi|bảng|bang|tờ|to|tin nhắn|tin nhan|bài đăng|bai dang|quy định|quy dinh|hướng dẫn|huong dan|nội quy|noi quy|nghị quyết|nghi quyet|group|nhóm|nhom|zalo|facebook|fb|poster|trang|web)(?: (?!(?:em|e|mình|minh|tôi|toi|tui) )[\p{L}\d]+){0,4}? (?:ghi|viết|viet|nói|noi|đăng|dang|in)(?! (?:nhận|nhan|giùm|gium|giúp|giup|cho|chú|chu))(?: (?:rõ|ro|là|la|rằng|rang|vầy|vay|như vầy))*(?: *[:“"«„]|(?<= (?:rõ|ro|là|la|rằng|rang)) )/iu;

/** “…, Lan kể vậy”: heard of another. */
const TOLD_BY =
  /[,.;] *(?!(?:em|mình|tôi|tui|con) )(?:\p{L}+ ){1,3}(?:kể|nói|nhắn)(?: (?:vậy|lại|đó|á|thế|với em|em nghe))*[ .!]*$/iu;

/** “nghe nói kv2 tối qua họp …”, “…, nghe đồn vậy”; a talk that was heard (“nghe nói chuyện”) is none. */
const HEARD =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|tui|mới|moi|có|co|ủa|mà)[ ,]+)*nghe (?:nói|noi|kể|ke|đồn|don|đâu|dau)(?! (?:chuyện|chuyen|về|ve))(?!\p{L})|[ ,.;]nghe (?:nói|noi|kể|ke|đồn|đâu|dau)(?: (?:vậy|vay|thế|the|lại|lai))?[ .!]*$/iu;

/** Whether a line hands on somebody else's words, or speaks for them. */
export function isPassedOn({ source }: { source: string }): boolean {
  return (
    FORWARDED.test(source) ||
    COPIED.test(source) ||
    WRITTEN.test(source) ||
    QUOTED.test(source) ||
    ASKED_BY.test(source) ||
    TOLD_BY.test(source) ||
    HEARD.test(source)
  );
}
