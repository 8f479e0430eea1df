/** Money for it: a wage is no volunteer's. “thuê xe”, “cho thuê” hire or let something. */
const WAGE =
  /(?<!\p{L})(?:(?<!(?:đi|tiền|cho|nhà|trọ|xe|ghế|rạp|người|thợ|di|tien|nha|xe|ghe|rap|nguoi|tho) )(?:thuê|mướn|thue|muon)(?=(?: cho \p{L}+(?: \p{L}+)?)?(?: (?:được|duoc|dc|đc|hết|het))? (?:\d|nửa|một|hai|ba|nua|mot)|[ ,.!]*$|[,.;])|làm (?:thuê|mướn|công ăn)|lam (?:thue|muon)|(?:có|được|co|duoc) (?:tính|trả|lấy|lãnh|tinh|tra|lay) (?:tiền|công|phí|lương|tien|cong|luong)|(?:lãnh|lanh|ăn|lấy|trả|nhận|có|tra|lay|nhan) (?:tiền công|lương|tien cong|luong(?! thuc))|tiền công|tien cong|(?:có|được|lãnh|nhận|co|duoc|lanh|nhan) (?:tiền )?(?:phụ cấp|phu cap)|(?<!(?:chú|anh|bác|cô|người|tài xế|chu|bac|nguoi) )(?:chạy (?:grab|xe ôm|ship)|chay (?:grab|xe om|ship))|(?<!(?:nhân|nhan|thợ) )(?:tăng ca|tang ca)|chấm công|cham cong|(?:mỗi|moi|một|1) (?:giờ|tiếng|buổi|gio|tieng|buoi) (?:được |duoc |dc )?\d+ ?(?:k|ngàn|nghìn|ngan|nghin)|(?:được|lãnh|kiếm|kiếm được|trả|nhận|lấy|duoc|dc|đc|lanh|kiem|tra|lay)(?: (?:có|co))? (?:\d+ ?(?:k|ngàn|nghìn|đồng|ngan|nghin|dong)|(?:\p{L}+ ){1,3}(?:ngàn|nghìn|đồng bạc)|(?:\p{L}+ )?(?:trăm|chục|triệu|tram|chuc|trieu)(?=[ .!]*$| (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mấy|mot|bon|nam|sau|bay|tam|chin|may)[ .!]*$)))(?!\p{L})/u;
/** Money that volunteers raise or hand out. */
const FOR_OTHERS =
  /(?<!\p{L})(?:gây quỹ|quyên góp|vận động|ủng hộ|ve chai|từ thiện|tặng|trao|quỹ|học bổng|gay quy|quyen gop|van dong|ung ho|tu thien|tang|trao|quy|hoc bong)(?!\p{L})/u;

/** Whether a line in small letters says that the work was paid: “dọn vệ sinh thuê 4 tiếng”, “rửa chén 3 tiếng được 90 ngàn”. */
export function isPaid(lower: string): boolean {
  return WAGE.test(lower) && !FOR_OTHERS.test(lower);
}
