import type { TypedLine } from "../words/typed-line.ts";

/** How often, or on which days, is left open: “mấy bài hát”, “nhiều lần”, “mặc hoài”, “quên mất hôm nào”. */
const VAGUE =
  /(?<!\p{L})(?:(?:mấy|vài|nhiều|dăm|may(?! ban(?! (?:nhac|hat)))|vai|nhieu|dam) (?:bài|bản|lần|bữa|hôm|ngày|buổi|hoạt động|điệu|môn|trận|cái|lượt|chương trình|việc|chỗ|chuong trinh|bai|ban|lan|bua|hom|ngay|buoi|hoat dong|dieu|mon|tran|cai|luot)|(?<!(?:hỏi|khen|nhắc|chọc|kêu|hoi|khen|nhac) )hoài|suốt|thường xuyên|hay (?:mặc|đi|tập)|(?:đầy đủ|day du) (?:các|cac|mọi)|dạo này|gần đây|lâu nay|lâu lâu|lau lau|(?:kha|cũng) khá|kha kha|nhiều lắm|nhieu lam|(?:ngày|hôm|bữa|ngay|hom|bua) (?:mấy|may|gì|gi)(?! (?:bạn|anh|chị|em|ban|chi))|(?:nguyên|cả|nửa|suốt|nguyen|ca|nua) (?:buổi|ngày|sáng|chiều|tối|buoi|ngay|sang|chieu|toi)|lâu lắm|hơi lâu|hồi lâu|một lúc|nhớ(?! ơn)|khoảng|chừng|cỡ|(?:bữa|hôm|lần|kỳ|kì|đợt)(?: \p{L}+)? (?:trước|nọ|nào|đó)|kỳ rồi|ky roi|bua nao|hom nao|hoai|suot|thuong xuyen|dao nay|gan day|lau nay|lau lam|hoi lau|khoang)(?!\p{L})|\d ?(?:tiết|tiet)(?! (?:mục|muc|kiệm|kiem))(?!\p{L})|\d ?(?:-|,|hay|hoặc|hoac)? ?\d (?:lần|bữa|buổi|bài|lan|bua|buoi|bai)(?!\p{L})/u;
/** It was not done, is to come, or is only supposed. */
const DENIED =
  /(?<!\p{L})(?:không|khong|ko|k|kg|hông|hong|hổng|hok|chưa|chua(?! nh[aậu])|chẳng|chả|khỏi|đừng|hụt|hut roi|vắng|vang mat|(?<=(?:em|e|minh|tui|toi) )vang|xin nghỉ|xin nghi|nghỉ họp|nghi hop|nghi do|nghỉ do|(?<!(?:quy|quyết|xác|nhất|cố|giả|nhận|khẳng|chỉ|ổn|gia) )định(?! danh| kỳ| kì)|tính (?=đi|làm|tập|mai|rủ)|sẽ|mai|nếu|neu|hoãn|dời|hẹn|rủ|chắc|hình như|hinh nhu|nghe nói|nghe noi|phải chi|phai chi|suýt|suyt|lẽ ra|đáng lẽ|giá như|ước gì|sắp|chuẩn bị|thông báo|ai(?! (?:cũng|cung)))(?!\p{L})|[?？]/u;

/** It is to come, whatever day is named. */
const AHEAD =
  /(?<!\p{L})(?:sẽ|se|(?<!(?:hoa|cây|cay) )mai(?! (?:am|táng|vàng|tang|vang))|sắp|(?<!(?:quy|quyết|xác|nhất|cố|giả|nhận|khẳng|chỉ|ổn|gia) )định(?! danh| kỳ| kì)|nếu|neu)(?!\p{L})/u;

/** “mặc áo xanh vài ngày”: on more days or more often than one, and nobody knows on how many. */
const SOME =
  /(?<!\p{L})(?:mấy|vài|nhiều|dăm|vai|nhieu|dam|may) (?:lần|bữa|hôm|ngày|buổi|bài|trận|lan|bua|hom|ngay|buoi|bai|tran)(?! (?:đầu|dau|cuối|cuoi|hát|hat))(?!\p{L})|(?<!\p{L})(?:mấy|vài|nhiều|may|vai|nhieu) (?:hoạt động|hoat dong|hđ|hd)(?!\p{L})|(?<!\p{L})(?:tập|tap|chạy bộ|chay bo|đi bộ|di bo|đá banh|da banh|mặc|mac) (?:\p{L}+ ){0,2}(?:đều|deu)[ .!]*$|(?<!\p{L})(?:kha khá|cũng khá|kha kha|cung kha|nhiều lắm|nhieu lam|lâu lâu|lau lau)(?!\p{L})/u;

const NOT_KNOWN =
  "(?:không|khong|ko|k|kg|hông|hong|hổng|hok|chẳng|chưa) (?:nhớ|nho|biết|biet|rõ|ro|chắc|chac)";
const WHICH_DAY =
  "(?: (?:là|la|rõ|ro|chính xác|chinh xac))* (?:bữa|hôm|ngày|thứ|lần|tuần|bua|hom|ngay|thu|lan|tuan) (?:nào|nao|mấy|may)(?!\\p{L})";
const LAST = "(?: (?:hết|het|lắm|lam|nữa|nua|rõ|ro|luôn|luon|đâu|dau|nổi|noi|ngày|ngay))*[ .!]*$";
/** “… mà quên mất bữa nào”, “…, hông nhớ hết”: who reports it is not sure of it. */
const UNSURE = new RegExp(
  `(?<=\\p{L}[ ,.]{1,2})(?:(?:${NOT_KNOWN}|(?:quên|quen)(?: mất| mat)?)${WHICH_DAY}|${NOT_KNOWN}${LAST})`,
  "u",
);
/** “đúng không mấy bạn”: others are asked. */
const ASKS_OTHERS =
  /(?<!\p{L})(?:đúng|phải|dung|phai) (?:không|hông|hok|ko|khong|hong)(?!\p{L})|(?<!\p{L})(?:mấy bạn|mọi người|anh em|ai (?:biết|nhớ)|may ban|moi nguoi)(?!\p{L})/u;
/** “2 hay 3 buổi” */
const ONE_OR_OTHER =
  /(?<![\p{L}\d/])(?:\d|hai|ba|bốn|bon) (?:hay|hoặc|hoac) (?:là |la )?(?:\d|hai|ba|bốn|bon|năm|nam) (?:buổi|lần|bữa|bài|hoạt động|cuộc|buoi|lan|bua|bai|hoat dong|cuoc)(?!\p{L})/u;

/** “ai ra quân chục lần vậy” */
const ASKS_WHO = /(?<!\p{L})ai(?! (?:cũng|cung))(?!\p{L})|(?<!\p{L})(?:vậy|vay|ta|hả|nhỉ|chưa|chua)[ .!]*$/u;
const TIMES =
  "(?:lần|buổi|bữa|hôm|ngày|bài|hoạt động|cuộc|lan|buoi|bua|hom|ngay|bai|hoat dong|cuoc)(?!\\p{L})";
const ABOUT =
  "(?:chừng|khoảng|tầm|cỡ|hơn|gần|mấy|cả|vài|cũng|chắc|chung|khoang|tam|co|hon|gan|may|ca|vai|cung|chac)";
/** “chắc chừng chục lần”, “chừng 3 4 buổi”, “hổng nhớ bao nhiêu” */
const UNCOUNTED = new RegExp(
  `(?<!\\p{L})(?:(?:chục|${ABOUT} (?:chục|chuc)|mười mấy|muoi may|mấy mươi|may muoi) ${TIMES}|${ABOUT} \\d{1,2} ?(?:[-–,]|đến|tới|hay|den|toi)? ?\\d{1,2} ${TIMES}|${NOT_KNOWN}(?: (?:rõ|ro|là|la|được|chính xác))* (?:bao nhiêu|bao nhieu|mấy|may)(?: ${TIMES})?(?: (?:nữa|nua|hết|het|luôn|luon))*[ .!]*$)`,
  "u",
);

/** Whether whoever tells a deed says not to know when it was, or how often. */
export function saysUnsurely({ lower }: TypedLine): "which-day" | "how-many" | undefined {
  if (ASKS_OTHERS.test(lower)) return undefined;
  if (ONE_OR_OTHER.test(lower) || (UNCOUNTED.test(lower) && !ASKS_WHO.test(lower))) return "how-many";
  return UNSURE.test(lower) ? "which-day" : undefined;
}

/** Whether a line says that it was several, and not how many. */
export function saysSome({ lower }: TypedLine): boolean {
  return SOME.test(lower);
}

/** Whether a line leaves open how often something was done, or when. */
export function saysVaguely({ lower }: TypedLine): boolean {
  return VAGUE.test(lower);
}

/** Whether a line says of anything that it was not, or that it is to come. */
export function isDenied({ lower }: TypedLine): boolean {
  return DENIED.test(lower);
}

/** Whether a line says that it is to come. */
export function isAhead({ lower }: TypedLine): boolean {
  return AHEAD.test(lower);
}

/** “thứ ba quên, thứ tư mặc lại”: of which days it was not is told among those that it was. */
const NOT_WORN =
  /(?<!\p{L})(?:áo|ao)(?!\p{L}).{0,80}(?<!\p{L})(?:quên|quen(?! (?:bao|ghi|khai|nhap))|áo thun|ao thun|áo khác|ao khac|giặt|giat|dơ)(?!\p{L})/u;

/** “tặng bạn áo xanh hôm qua”: had or given, and not worn. */
const HAD =
  /(?<!\p{L})(?:tặng|tang|mua|mượn|muon|giặt|giat|ủi|may|đặt|nhận|nhan|bán|gửi|phát|phat|trả) (?:(?:cho|bạn|ban|em|anh|chị|chi|mẹ|cô|mấy|may|các|cac|cái|cai|bộ|bo|thêm|them|\d|hai|lại|lai) ){0,3}(?:áo|ao) (?:xanh|đoàn|doan|thanh niên|thanh nien|tình nguyện|tinh nguyen)(?!.*(?<!\p{L})(?:mặc|mac|bận|diện)(?!\p{L}))(?!\p{L})/u;

/** Whether a line tells of a day on which the shirt was not worn, too. */
export function saysNotWorn({ lower }: TypedLine): boolean {
  return NOT_WORN.test(lower) || HAD.test(lower);
}
