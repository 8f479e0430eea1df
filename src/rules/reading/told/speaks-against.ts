const COMPLAINS = /(?<!\p{L})sao (?:mà |lại )?(?:chưa|không|ko|k|hông|hong|chua|khong)(?!\p{L})/u;
const CORRECTS =
  /(?<!\p{L})(?:nhầm|lộn|nham|lon|(?:chứ|chu) (?:không|hổng|hông|ko|k|khong|hong) (?:phải|phai)|(?:sửa|sua) (?:lại|lai))(?!\p{L})/u;
/** A roster, a plan, an order: of work that is to come, or that others gave. */
const PLANS =
  /(?<!\p{L})(?:lịch(?! sử)|phân công|dự kiến|kế hoạch|tuần (?:sau|tới)|sắp tới|được giao|bị phạt|phạt|tập huấn|lich(?! su)|phan cong|du kien|ke hoach|tuan (?:sau|toi)|bi phat|tap huan)(?!\p{L})/u;
const MONDAY = /(?<!\p{L})(?:(?:thứ|thu) ?(?:2|hai)|t2)(?!\p{L})/u;
const START_OF_WEEK =
  /(?<!(?:thứ|thu) (?:\d|hai|ba|tư) |t\d |\p{L})(?:đầu|dau) (?:tuần|tuan)(?! (?:này|nay|rồi|roi|trước|truoc|qua))(?!\p{L})/u;
const ASSIGNS =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:có ca|co ca|nhận ca|nhan ca|(?:cử|giao(?! lưu)|nhờ|thấy|nghe|bảo|kêu|nhắc)(?= ))/u;

/** “… sao chưa thấy cộng”, “à nhầm, …”: a deed is told in it, and it is about what was logged of it before. */
export function turnsToTheBot(text: string): boolean {
  const lower = lowerOf(text);
  return COMPLAINS.test(lower) || CORRECTS.test(lower);
}

/** “em cử Lan …”, “em có ca …”: whoever does it, or when, is another matter. */
export function isAssigned(text: string): boolean {
  return ASSIGNS.test(lowerOf(text));
}

/** “đầu tuần em …”: of which week, and which of its days, is open. */
export function namesStartOfWeek(text: string): boolean {
  const lower = lowerOf(text);
  return START_OF_WEEK.test(lower) && !MONDAY.test(lower);
}

/** Whether a line that is like told ones says itself that it plans, orders, complains or corrects. */
export function speaksAgainst(text: string): boolean {
  const lower = lowerOf(text);
  return turnsToTheBot(text) || namesStartOfWeek(text) || PLANS.test(lower) || ASSIGNS.test(lower);
}

function lowerOf(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
