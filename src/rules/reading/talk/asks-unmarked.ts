const WHICH =
  "(?:(?:ngày|hôm|bữa|thứ|tuần|lúc|giờ|khi|chừng|hồi|chỗ|nơi|ngay|hom|bua|thu|tuan|luc|gio|chung|hoi|cho|noi) (?:nào|nao|mấy|may|gì|gi)|(?:mấy|may) (?:giờ|gio|h|bữa|bua|hôm|hom|ngày|ngay)|bao (?:lâu|lau|giờ|gio)|(?:ở|o|tại|tai) (?:đâu|dau))";
/** Whom the question is put to, and how it ends. */
const TAIL =
  "(?: (?:vậy|vay|z|thế|the|ta|hả|ha|hở|nhỉ|nhi|đó|do|á|ạ|a|dạ|da|chị|chi|anh|cô|co|chú|chu|thầy|thay|sếp|sep|em|ad|admin|bot|bí thư|bi thu|đồng chí|dong chi|mọi người|moi nguoi|mn|cả nhà|ca nha)){0,5}[ .!]*$";
const ASKS_WHICH = new RegExp(`(?<!\\p{L})${WHICH}${TAIL}`, "u");
/** “… mà quên ngày nào”, “hông nhớ hôm nào”: told, and not asked. */
const NOT_KNOWN = new RegExp(
  `(?<!\\p{L})(?:nhớ|nho|quên|quen|biết|biet|rõ|ro|chắc|chac)(?: \\p{L}+){0,3} ${WHICH}${TAIL}`,
  "u",
);
/** “dọn kênh 2 tiếng thôi hả chị”, also typed without marks. */
const ASKS_IF =
  /(?<!\p{L})(?:(?:thôi|thoi|lận|lan) (?:hả|ha|hở)|(?:hả|ha|hở)(?= (?:chị|chi|anh|cô|co|chú|chu|thầy|thay|sếp|sep|em|bí thư|bi thu|đồng chí|dong chi|mọi người|moi nguoi)))(?: (?:chị|chi|anh|cô|co|chú|chu|thầy|thay|sếp|sep|em|ta|vậy|vay|bí thư|bi thu|đồng chí|dong chi|mọi người|moi nguoi|bot|ad)){0,2}[ .!]*$/u;
const SPEAKER = /(?<!\p{L})(?:em|e|mình|minh|tôi|tui)(?= \p{L})/u;

/** Whether a line asks something without its mark: `sinh hoat thang 12 ngay nao vay`, `don kenh 2 tieng thoi ha chi`. */
export function asksUnmarked(text: string): boolean {
  const lower = text.normalize("NFC").toLowerCase().trim();
  if (ASKS_WHICH.test(lower)) return !NOT_KNOWN.test(lower);
  return ASKS_IF.test(lower) && !SPEAKER.test(lower);
}
