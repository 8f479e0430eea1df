import { withoutAskedBehind } from "./asked-behind.ts";
import { withoutWriteDown } from "./write-down.ts";

/** “em báo hôm qua …”, “bổ sung giúp mình: …”: words before a day that only say what the line is for. */
const BEFORE_A_DAY =
  /^(?:(?:dạ|da|thưa|kính|kinh|xin|em|e|mình|minh|tôi|toi|tui|ad|bot|admin|ơi|oi|cho|nhờ)[ ,]+)*(?:(?:báo cáo|bao cao|bc|báo|bao|khai báo|khai|kê|ghi nhận|ghi|nhập|cập nhật|bổ sung|bo sung|chốt|cộng|chấm|thêm)[ ,]+|(?:báo cáo|báo|ghi|bổ sung|chốt|khai)(?=:))+(?:(?:giờ tình nguyện|gio tinh nguyen|giờ|gio|buổi|buoi|tuần (?:này|rồi|qua|trước|vừa rồi))(?:[ ,]+|(?=:))|(?:lại|ạ|rõ|là|luôn|luon|thêm|ad|bot|admin|đồng chí|anh|chị|a|c|cô|chú|thầy|sếp|bí thư|giúp|giùm|dùm|hộ|cho|giup|gium|em|e|mình|minh|tôi|toi|tui|nè|nghen)(?:[ ,]+|(?=:)))*:? *(?=(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|cn|chủ nhật|chu nhat|thứ|thu|t[2-7]|ngày|ngay|nay|hnay|\d{1,2}[/.-]\d)(?!\p{L}))/iu;

/** “báo anh Ba hôm qua em …” */
const REPORTS_TO =
  /^(?:(?:dạ|em|e|con|mình|tôi|xin)[ ,]+)*(?:báo cáo|báo|thưa)(?: với| cho)? (?:anh|chị|cô|chú|thầy|sếp|bí thư) (?:(?!hôm|tối|sáng|chiều)\p{L}+ ){0,2}(?=(?:hôm|hqua|tối|sáng|chiều|cn|chủ nhật|thứ|t\d|ngày) [^,]{0,24}(?:em|e|mình|tôi|tui|con) )/iu;

/** “… giúp em”: asked of the one who writes it down, and no help that was given. */
const BEHIND =
  /(?<! |phụ|phu) +(?:giúp|giùm|dùm|hộ|giup|gium|dum)(?: (?:em|e|mình|minh|tôi|toi|tui))?(?: (?:với|voi|luôn|nha|nhé|nhe|ạ|a|đi|bot|ad))*[ .!]*$/iu;

/** “… mà quên báo”: why it comes late. */
const FORGOTTEN =
  /(?<![ ,])[ ,]+(?:mà |nhưng |ma |nhung )?(?:em |e |mình |tôi |tui |minh |toi )?(?:(?:quên|quen)(?: chưa| chua| mất| mat)?|chưa(?: kịp)?|chua(?: kip)?) (?:báo|bao|ghi|khai|nhập|nhắn|nhap|nhan)(?: cáo| cao| giờ| gio| lại)?(?: (?:ạ|nha|nhé|anh|chị|ad|bot))*[ .!]*$/iu;

/** “…, hôm nay em mới báo” */
const ONLY_NOW =
  /(?<![ ,])[ ,]+(?:mà |giờ |(?:hôm |bữa )?nay |tới giờ )*(?:em |e |mình |tôi |tui )?(?:giờ |nay )?mới (?:nhớ |sực nhớ |rảnh |biết )?(?:báo|ghi|khai|nhập|nhớ)(?: cáo| được| lại| ra)?(?: (?:ạ|nha|nhé|anh|chị|ad|bot))*[ .!]*$/iu;

/** “…. Anh ghi nhận giúp em nha. Em cảm ơn”: a sentence of its own behind what was done. */
const SENTENCE_BEHIND =
  /(?<![.,;!])[.,;!]+ *(?:(?:(?:nhờ|nho|mong|xin|kính mong) )?(?:(?:anh|chị|ad|admin|bot|cô|chú|thầy|sếp|đồng chí|chi|em|e) )*(?:ghi nhận|ghi|cộng|cập nhật|tính|lưu|chấm|nhập)(?: (?:lại|vào|vô|giúp|giùm|dùm|hộ|cho|với|em|e|mình|tôi|tui|nha|nhé|nhe|nghen|ạ|đi|liền|luôn|giup|gium|dum))+|(?:(?:dạ|em|e|mình|tôi|xin|con) )*(?:cảm ơn|cám ơn|cam on|thanks|tks|thank)(?: (?:anh|chị|ad|admin|bot|cô|chú|thầy|sếp|đồng chí|nhiều|ạ|nha|nhé|chi|nhieu))*)[ .!]*$/iu;

/** “ad ghi dùm em … nhé”: who asks for it to be written down calls nobody together. */
const ASKS_TO_LOG =
  /^(?:(?:dạ|da|ad|bot|admin|ơi|oi|nhờ|nho)[ ,]+)*(?:ghi|khai|cộng|cong|chấm|cham|tính|nhập|nhap|cập nhật|cap nhat|bổ sung|bo sung)(?: nhận)? (?:giúp|giùm|dùm|hộ|cho|giup|gium|dum|ho) (?:em|e|mình|minh|tôi|toi|tui) /iu;
/** “kính nhờ bot ghi cho tôi một tiếng rưỡi, …”: only how it is asked. */
const COURTESY_BEFORE_ASKING =
  /^(?:(?:kính|kinh|xin|mong|nhờ|nho|dạ|da|ad|bot|admin|đồng chí|dong chi)[ ,]+)+(?=(?:ghi|khai|cộng|cong|chấm|cham|tính|nhập|nhap)(?: nhận| nhan)? (?:giúp|giùm|dùm|hộ|cho|giup|gium|dum|ho) (?:em|e|mình|minh|tôi|toi|tui)[ ,:]+(?:\d|một|mot|nửa|nua|hai|ba|bốn|bon|năm|sáu)(?!\p{L}))/iu;
const CALL_BEHIND =
  /(?<![ ,]) *[ ,]+(?:nha|nhé|nhe|nghen|nhen|hen)(?: (?:ad|bot|admin|ạ|anh|chị|em))*[ .!]*$/iu;

/** “thứ ba nghỉ lễ em đi …”: why there was time, between the day and who did it. */
const HAVING_TIME =
  /(?<=(?:^|[ ,])(?:hôm |hom |ngày |ngay )?(?:nay|qua|kia|rồi|roi|trước|truoc|nhật|nhat|cn|t[2-7]|(?:thứ|thu) [^\s,]{1,3}|\d{1,2}\/\d{1,2})[ ,]{1,2})(?:(?:được |duoc )?(?:nghỉ|nghi)(?: lễ| le| làm| lam| học| hoc)?|(?:lúc |khi |luc )?(?:rảnh|ranh)(?: rỗi| roi)?|tan (?:làm|ca|sở|học|lam|so|hoc)(?: xong)?|(?:họp|dạy|học|trực|hop|day|hoc|truc) xong|xong (?:việc|giờ làm|ca)|đi làm về|di lam ve|đi học về|di hoc ve)[ ,]+(?=(?:nên |thì |nen |thi )?(?:em|e|mình|minh|tôi|toi|tui|đi|di|ra|xuống|xuong|qua|ghé|ghe|phụ|phu)(?!\p{L}))/iu;

/** “tranh thủ giờ nghỉ trưa hôm qua em …”: the same before the day. */
const IN_A_BREAK =
  /^(?:(?:tranh thủ|tranh thu|nhân|nhan) )?(?:giờ|lúc|buổi|gio|luc|buoi) (?:nghỉ trưa|nghi trua|rảnh|ranh|trống|trong|nghỉ|nghi) (?=(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|thứ|thu|cn|t[2-7]) ?)/iu;

/** “em báo trễ, hôm qua …”, “em mới biết báo: hôm kia …”: said of the report, not of the deed. */
const REPORTS_LATE =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|toi|tui|sorry|sr|xin|lỗi|loi|ad|bot|anh|chị|chi|ơi|oi)[ ,]+)*(?:(?:báo|bao|khai|ghi|nhập)(?: cáo| cao)? (?:trễ|muộn|tre|muon|bù|bu|sót|thiếu)|(?:mới|giờ mới|quên|nay mới|moi|quen) (?:biết |nhớ |rảnh |biet |nho )?(?:báo|ghi|khai|nhập|bao|nhap))(?: giờ| lại| cáo)?(?: (?:nha|nhé|ạ|ad|bot|anh|chị|xíu|chút))*[ ,.:;]+(?=(?:là |la )?(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|cn|chủ nhật|chu nhat|thứ|thu|t[2-7]|ngày|ngay|nay|\d{1,2}[/.-]\d)(?!\p{L}))/iu;

/** “nay em mới báo: …”: on which day it is reported, not done. */
const REPORTS_TODAY =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|toi|tui|nên|nen|thì|thi|tới|toi|bữa|bua|hôm|hom)[ ,]+)*(?:nay|giờ|gio|bây giờ|bay gio) (?:(?:em|e|mình|minh|tôi|toi|tui) )?(?:mới|moi) (?:(?:rảnh|nhớ|ranh|nho) )?(?:báo|bao|khai|ghi|nhập|nhap)(?: cáo| cao| được| duoc| giờ| gio)*[ ,]*[:,] */iu;

/** “ờ, nói chung là hôm qua …”, “hôm qua thì em …”: what people say into a phone while they think. */
const HESITATES =
  /^(?:(?:ờ|à|ừm|ừ|ờm|nói chung|chuyện là|số là|thì|là)[ ,.]+)+(?=(?:hôm|bữa|hqua|tối|sáng|chiều|trưa|cn|chủ nhật|thứ|t[2-7]|ngày|nay)(?!\p{L}))|(?<=(?:nay|qua|kia|rồi|trước|nhật|cn|t[2-7]|thứ \p{L}{2,4})[ ,]{1,2})(?:thì|thi)[ ,]{1,2}(?=(?:em|e|mình|minh|tôi|toi|tui)(?!\p{L}))/giu;

/** “thêm 2 giờ tình nguyện tối qua”, “cộng cho em 1 tiếng hôm nay”: to those told before; “thêm 2 tiếng” alone may be still to come. */
const ADDED =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|toi|tui|cho|ghi|báo|bao|nhờ|nho|ad|bot|ơi|oi)[ ,]+)*(?:thêm|them|cộng|cong)(?: (?:thêm|them))?(?: (?:cho|giúp|giup|giùm|gium) (?:em|e|mình|minh|tôi|toi|tui))? (?=(?:\d|một |mot |hai |ba |bốn |bon |nửa |nua ).{0,60}(?:hôm|hom|tối|toi|chiều|chieu|sáng|sang|bữa|bua) (?:qua|wa|kia|nay)(?!\p{L}))/iu;

/** “cộng 2 tiếng hôm qua cho Lan”: they are another's. */
const FOR_ANOTHER =
  /(?<!\p{L})(?:cho|của|cua) (?:(?:bạn|ban|anh|chị|chi|cô|co|chú|chu|thầy|thay|đồng chí|dong chi|đ\/c) )?\p{Lu}\p{Ll}|(?<!\p{L})(?:cho|của|cua) (?:kv|bạn|ban) /u;

/** Whether somebody is named for whom it may have been logged, or whose it is. */
export function namesAnother(line: string): boolean {
  return FOR_ANOTHER.test(line);
}

/** “lúc 6 giờ tối đến 8 rưỡi”, “bắt đầu 7h30 tới 11h”: from then. */
const FROM_A_TIME =
  /(?<!\p{L})(?:lúc|luc|(?:bắt đầu|bat dau)(?: từ| lúc| tu| luc)?) (?=\d{1,2} ?(?:h|g|giờ|gio)\d{0,2}(?: \p{L}+){0,2} ?(?:đến|tới|den|toi|-|–) ?\d)/giu;

/** “em báo”, “báo giờ”, “báo:”; “báo thứ 7 dọn rác” and “chốt thứ 7” announce what is to come. */
const SAYS_FOR_WHOM =
  /:|(?<!\p{L})(?:giờ|gio|giúp|giùm|dùm|hộ|giup|gium|dum|em|e|mình|minh|tôi|toi|tui)(?!\p{L})/iu;
const SETTLES = /(?<!\p{L})(?:chốt|chot)(?!\p{L})/iu;

/** “ghi giùm em …”, “em báo giờ: …”, “…. Anh ghi nhận giúp em”: nobody asks for what is still to come to be written down. */
export function isAskedToLog(text: string): boolean {
  const line = text.normalize("NFC");
  const [before = ""] = BEFORE_A_DAY.exec(line) ?? [];
  if (SAYS_FOR_WHOM.test(before) && !SETTLES.test(before)) return true;
  const asks = [ASKS_TO_LOG, SENTENCE_BEHIND, FORGOTTEN, ONLY_NOW, REPORTS_LATE, REPORTS_TODAY].some((each) =>
    each.test(line),
  );
  return asks || withoutAskedBehind(line) !== line;
}

/** A line without what only asks for it to be written down, so that what was done is left. */
export function withoutRequest(text: string): string {
  const line = withoutWriteDown(text)
    .replace(SENTENCE_BEHIND, "")
    .replace(SENTENCE_BEHIND, "")
    .replace(FORGOTTEN, "")
    .replace(ONLY_NOW, "")
    .replaceAll(HESITATES, "")
    .replace(REPORTS_LATE, "")
    .replace(REPORTS_TODAY, "")
    .replace(REPORTS_TO, "")
    .replace(HAVING_TIME, "")
    .replace(IN_A_BREAK, "")
    .replace(BEFORE_A_DAY, "")
    .replace(COURTESY_BEFORE_ASKING, "")
    .replace(BEHIND, "")
    .replaceAll(FROM_A_TIME, "từ ");
  const told = namesAnother(line) ? line : line.replace(ADDED, "");
  return told !== line || ASKS_TO_LOG.test(line) ? told.replace(CALL_BEHIND, "") : line;
}
