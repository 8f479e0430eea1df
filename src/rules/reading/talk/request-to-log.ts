/** “em báo hôm qua …”, “bổ sung giúp mình: …”: words before a day that only say what the line is for. */
const BEFORE_A_DAY =
  /^(?:(?:dạ|da|thưa|kính|kinh|xin|em|e|mình|minh|tôi|toi|tui|ad|bot|admin|ơi|oi|cho|nhờ)[ ,]+)*(?:(?:báo cáo|bao cao|bc|báo|bao|khai báo|khai|kê|ghi nhận|ghi|nhập|cập nhật|bổ sung|bo sung|chốt|cộng|chấm|thêm)[ ,]+|(?:báo cáo|báo|ghi|bổ sung|chốt|khai)(?=:))+(?:(?:giờ tình nguyện|gio tinh nguyen|giờ|gio|buổi|buoi|tuần (?:này|rồi|qua|trước|vừa rồi))(?:[ ,]+|(?=:))|(?:lại|rõ|là|ad|bot|admin|đồng chí|anh|chị|a|c|cô|chú|thầy|sếp|bí thư|giúp|giùm|dùm|hộ|cho|giup|gium|em|e|mình|minh|tôi|toi|tui|nè|nghen)(?:[ ,]+|(?=:)))*:? *(?=(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|cn|chủ nhật|chu nhat|thứ|thu|t[2-7]|ngày|ngay|nay|hnay|\d{1,2}[/.-]\d)(?!\p{L}))/iu;

/** “báo anh Ba hôm qua em …” */
const REPORTS_TO =
  /^(?:(?:dạ|em|e|con|mình|tôi|xin)[ ,]+)*(?:báo cáo|báo|thưa)(?: với| cho)? (?:anh|chị|cô|chú|thầy|sếp|bí thư) (?:(?!hôm|tối|sáng|chiều)\p{L}+ ){0,2}(?=(?:hôm|hqua|tối|sáng|chiều|cn|chủ nhật|thứ|t\d|ngày) [^,]{0,24}(?:em|e|mình|tôi|tui|con) )/iu;

/** “… giúp em”: asked of the one who writes it down, and no help that was given. */
const BEHIND =
  /(?<! |phụ|phu) +(?:giúp|giùm|dùm|hộ|giup|gium|dum)(?: (?:em|e|mình|minh|tôi|toi|tui))?(?: (?:với|voi|luôn|nha|nhé|nhe|ạ|a|đi|bot|ad))*[ .!]*$/iu;

/** “… mà quên báo”: why it comes late. */
const FORGOTTEN =
  /(?<![ ,])[ ,]+(?:mà |nhưng |ma |nhung )?(?:em |e |mình |tôi |tui |minh |toi )?(?:quên|quen)(?: chưa| chua)? (?:báo|bao|ghi|khai|nhập|nhắn|nhap|nhan)(?: cáo| cao| giờ| gio| lại)?(?: (?:ạ|nha|nhé|anh|chị|ad|bot))*[ .!]*$/iu;

/** “…, hôm nay em mới báo” */
const ONLY_NOW =
  /(?<![ ,])[ ,]+(?:mà |giờ |(?:hôm |bữa )?nay |tới giờ )*(?:em |e |mình |tôi |tui )?(?:giờ |nay )?mới (?:báo|ghi|khai|nhập|nhớ)(?: cáo| được| lại| ra)?(?: (?:ạ|nha|nhé|anh|chị|ad|bot))*[ .!]*$/iu;

/** “…. Anh ghi nhận giúp em nha. Em cảm ơn”: a sentence of its own behind what was done. */
const SENTENCE_BEHIND =
  /(?<![.,;!])[.,;!]+ *(?:(?:(?:nhờ|nho|mong|xin|kính mong) )?(?:(?:anh|chị|ad|admin|bot|cô|chú|thầy|sếp|đồng chí|chi|em|e) )*(?:ghi nhận|ghi|cộng|cập nhật|tính|lưu|chấm|nhập)(?: (?:lại|vào|vô|giúp|giùm|dùm|hộ|cho|với|em|e|mình|tôi|tui|nha|nhé|nhe|nghen|ạ|đi|liền|luôn|giup|gium|dum))+|(?:(?:dạ|em|e|mình|tôi|xin|con) )*(?:cảm ơn|cám ơn|cam on|thanks|tks|thank)(?: (?:anh|chị|ad|admin|bot|cô|chú|thầy|sếp|đồng chí|nhiều|ạ|nha|nhé|chi|nhieu))*)[ .!]*$/iu;

/** “ad ghi dùm em … nhé”: who asks for it to be written down calls nobody together. */
const ASKS_TO_LOG =
  /^(?:(?:dạ|da|ad|bot|admin|ơi|oi|nhờ|nho)[ ,]+)*(?:ghi|khai|cộng|chấm|tính|nhập|cập nhật|bổ sung)(?: nhận)? (?:giúp|giùm|dùm|hộ|cho|giup|gium|dum|ho) (?:em|e|mình|minh|tôi|toi|tui) /iu;
const CALL_BEHIND =
  /(?<![ ,]) *[ ,]+(?:nha|nhé|nhe|nghen|nhen|hen)(?: (?:ad|bot|admin|ạ|anh|chị|em))*[ .!]*$/iu;

/** A line without what only asks for it to be written down, so that what was done is left. */
export function withoutRequest(text: string): string {
  const line = text
    .replace(SENTENCE_BEHIND, "")
    .replace(SENTENCE_BEHIND, "")
    .replace(FORGOTTEN, "")
    .replace(ONLY_NOW, "")
    .replace(REPORTS_TO, "")
    .replace(BEFORE_A_DAY, "")
    .replace(BEHIND, "");
  return ASKS_TO_LOG.test(line) ? line.replace(CALL_BEHIND, "") : line;
}
