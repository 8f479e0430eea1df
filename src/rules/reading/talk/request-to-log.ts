/** “em báo hôm qua …”, “bổ sung giúp mình: …”: words before a day that only say what the line is for. */
const BEFORE_A_DAY =
  /^(?:(?:dạ|da|thưa|kính|kinh|xin|em|e|mình|minh|tôi|toi|tui|ad|bot|admin|ơi|oi|cho|nhờ)[ ,]+)*(?:(?:báo cáo|bao cao|bc|báo|bao|khai báo|khai|kê|ghi nhận|ghi|nhập|cập nhật|bổ sung|bo sung|chốt|cộng|chấm|thêm)[ ,]+|(?:báo cáo|báo|ghi|bổ sung|chốt|khai)(?=:))+(?:(?:lại|rõ|là|ad|bot|admin|đồng chí|giúp|giùm|dùm|hộ|cho|giup|gium|em|e|mình|minh|tôi|toi|tui|nè|nghen)(?:[ ,]+|(?=:)))*:? *(?=(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|cn|chủ nhật|chu nhat|thứ|thu|t[2-7]|ngày|ngay|nay|hnay|\d{1,2}[/.-]\d)(?!\p{L}))/iu;

/** “… giúp em”: asked of the one who writes it down, and no help that was given. */
const BEHIND =
  /(?<! |phụ|phu) +(?:giúp|giùm|dùm|hộ|giup|gium|dum)(?: (?:em|e|mình|minh|tôi|toi|tui))?(?: (?:với|voi|luôn|nha|nhé|nhe|ạ|a|đi|bot|ad))*[ .!]*$/iu;

/** “ad ghi dùm em … nhé”: who asks for it to be written down calls nobody together. */
const ASKS_TO_LOG =
  /^(?:(?:dạ|da|ad|bot|admin|ơi|oi|nhờ|nho)[ ,]+)*(?:ghi|khai|cộng|chấm|tính|nhập|cập nhật|bổ sung)(?: nhận)? (?:giúp|giùm|dùm|hộ|cho|giup|gium|dum|ho) (?:em|e|mình|minh|tôi|toi|tui) /iu;
const CALL_BEHIND =
  /(?<![ ,]) *[ ,]+(?:nha|nhé|nhe|nghen|nhen|hen)(?: (?:ad|bot|admin|ạ|anh|chị|em))*[ .!]*$/iu;

/** A line without what only asks for it to be written down, so that what was done is left. */
export function withoutRequest(text: string): string {
  const line = text.replace(BEFORE_A_DAY, "").replace(BEHIND, "");
  return ASKS_TO_LOG.test(line) ? line.replace(CALL_BEHIND, "") : line;
}
