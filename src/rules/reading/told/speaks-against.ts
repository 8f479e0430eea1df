import { asDone } from "../hours/as-done.ts";
import { corrected } from "../talk/corrected.ts";
import { isDeniedAtEnd } from "../talk/denied-at-end.ts";
import { tellsOfOthersOnly } from "../talk/of-others-only.ts";
import { wasOnlyMeant } from "../talk/only-meant.ts";
import { thanksFor } from "../talk/thanks-for.ts";
import { typedLine } from "../words/typed-line.ts";

const COMPLAINS =
  /(?<!\p{L})sao (?:mà |lại )?(?:chưa|không|ko|k|hông|hong|chua|khong)(?!\p{L})|(?<!\p{L})(?:mà|ma|nhưng|nhung) (?:(?:sao|bot|ad|vẫn|van|giờ|gio|lại|lai|tới giờ|toi gio) )*(?:chưa|không|ko|k|hk|hok|hông|hổng|hong|chua|khong) (?:(?:được|duoc|đc|dc|thấy|thay|có|co|ai|bot|ad) )*(?:ghi|cộng|cong|tính|tinh|chấm|cham|lưu|luu|hiện|hien|lên|len|nhận|nhan)(?!\p{L})/u;
const CORRECTS =
  /(?<!\p{L})(?:nhầm|lộn|nham|(?<!(?:nuoc|cai|song|duong|rach|cay|khu|con|hoi|bot|tay|mua|cua|truong|nha|viec) )lon(?! (?:tuoi|len|nhat|hon|nho|bia|nuoc|xe|qua|lam|nhip|xon))|(?:chứ|chu) (?:không|hổng|hông|ko|k|khong|hong) (?:phải|phai)|(?:sửa|sua) (?:lại|lai))(?!\p{L})/u;
/** A roster, a plan, an order: of work that is to come, or that others gave. */
const PLANS =
  /(?<!\p{L})(?:(?<!đặt )lịch(?! sử| khám| hẹn)|phân công|dự (?:kiến|định|là|tính)|du dinh|định(?= (?:làm|đi|ra|\d))|sẽ|nếu|neu|giả sử|gia su|kế hoạch|tuần (?:sau|tới)|sắp tới|được giao|bị phạt|phạt|(?<!dat )lich(?! su| kham| hen)|du la |phan cong|du kien|ke hoach|tuan (?:sau|toi)|bi phat)(?!\p{L})/u;
/** “để t7 em xuống dự”: then, and not now. */
const PUTS_OFF =
  /^(?:(?:dạ|da|ad|bot|ừ|u|ok|thôi|thoi|vậy|vay|thì|thi)[ ,]+)*(?:để|de) (?:(?:em|mình|minh|tui) )?(?:mai|mốt|thứ|thu|t[2-8]|cn|chủ nhật|chu nhat|bữa|bua|tối|toi|chiều|chieu|sáng|sang)(?!\p{L})/u;
const MONDAY = /(?<!\p{L})(?:(?:thứ|thu) ?(?:2|hai)|t2)(?!\p{L})/u;
const START_OF_WEEK =
  /(?<!(?:thứ|thu) (?:\d|hai|ba|tư) |t\d |\p{L})(?:đầu|dau) (?:tuần|tuan)(?! (?:này|nay|rồi|roi|trước|truoc|qua))(?!\p{L})/u;
/** “là ca của Lan”, “lớp nào rảnh đăng ký”: of others, or to them. */
const OF_WHOM =
  /(?<!\p{L})(?:là|la) (?:ca|lịch|lượt|phần|lich|luot|phan) (?:của|cua|trực|truc) |(?<!\p{L})(?:ai|lớp nào|bạn nào|chi đoàn nào|tổ nào|nhóm nào|lop nao|ban nao|to nao|nhom nao)(?: \p{L}+){0,2} (?:đăng ký|đi được|tham gia|rảnh|dang ky|di duoc|ranh)(?!\p{L})/u;
/** “thay mặt bí thư dự sinh hoạt kv5”: in whose name it counts. */
const FOR_ANOTHER =
  /(?<!\p{L})(?:(?:thay mặt|thay mat|đi thay|di thay|dự thay|du thay) (?:cho )?(?:bí thư|phó bí thư|đồng chí|anh|chị|cô|chú|thầy|bi thu|pho bi thu|dong chi|chi(?! doan| hoi)|co|chu|thay))(?!\p{L})/u;
const ASSIGNS =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:có ca|co ca|nhận ca|nhan ca|(?:cử|giao(?! lưu)|nhờ|thấy|nghe|bảo|kêu|nhắc)(?= ))/u;

/** “… nha mấy đứa”, “nhớ đội nón”, “ai đi điểm danh”: they are called together. */
const CALLS =
  /(?<!\p{L})(?:nha|nhé|nhe|nghe|nghen|nhen|hen) (?:mấy|các|cả|may|cac|ca) (?:đứa|bạn|chị|anh|em|nhà|dua|ban|chi|nha)(?!\p{L})|(?<!\p{L})(?:nhớ|nho) (?:đội|mang|đem|mặc|doi|dem|mac) |(?<!\p{L})(?:dặn|rủ thêm|ru them|kính mời|kinh moi)(?!\p{L})|(?<!\p{L})ai (?:đi|rảnh|di|ranh) (?:thì|điểm|đăng|báo|giơ|thi|diem|dang|bao)(?!\p{L})/u;
/** “tổ 1 kéo dây, tổ 2 …”, “25 tiểu thương dọn cống”: a roster, or the figures of a report. */
const REPORTS =
  /(?<!\p{L})(?:tổ|to|nhóm|nhom|đội|doi|chốt|chot) 1 .{1,60}(?<!\p{L})(?:tổ|to|nhóm|nhom|đội|doi|chốt|chot) 2(?!\d)|(?:^|[:,] ?)\d{2,3} (?:đoàn viên|tiểu thương|thanh niên|đồng chí|hội viên|doan vien|tieu thuong|thanh nien|dong chi|hoi vien)(?!\p{L})/u;

/** “… sao chưa thấy cộng”, “à nhầm, …”: a deed is told in it, and it is about what was logged of it before; not “2 tiếng, à nhầm 3 tiếng”. */
export function turnsToTheBot(text: string): boolean {
  return COMPLAINS.test(lowerOf(text)) || CORRECTS.test(lowerOf(corrected(text)));
}

/** “em cử Lan …”, “em có ca …”, “… là ca của Lan”: whoever does it, or when, is another matter. */
export function isAssigned(text: string): boolean {
  const lower = lowerOf(text);
  return ASSIGNS.test(lower) || OF_WHOM.test(lower) || FOR_ANOTHER.test(lower);
}

/** “đầu tuần em …”: of which week, and which of its days, is open. */
export function namesStartOfWeek(text: string): boolean {
  const lower = lowerOf(text);
  return START_OF_WEEK.test(lower) && !MONDAY.test(lower);
}

/** Whether a line that is like told ones says itself that it plans, orders, complains or corrects. */
export function speaksAgainst(text: string): boolean {
  const lower = lowerOf(text);
  // “định đi 4 tiếng mà mưa nên làm có 2 tiếng”: what came of it is told.
  const isPlanned =
    PLANS.test(lowerOf(asDone(text))) || PUTS_OFF.test(lower) || thanksFor(lower) || isAssigned(text);
  const isOfOthers = tellsOfOthersOnly(typedLine(text.trim()));
  const isToOthers = CALLS.test(lower) || REPORTS.test(lower);
  if (isDeniedAtEnd(lower) || wasOnlyMeant(lower)) return true;
  return isPlanned || isOfOthers || isToOthers || turnsToTheBot(text) || namesStartOfWeek(text);
}

function lowerOf(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
