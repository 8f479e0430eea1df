import type { Day } from "../../../src/rules/calendar/time.ts";
import { namesDayAhead } from "./near-days.ts";
import { EACH, NONE, type Registration, readRegistration } from "./read-registration.ts";

/**
 * “thứ 7 này em làm 2 tiếng”, “mai em sẽ đi dọn kênh 3 tiếng”: hours of a day of this week that is still to come, told and not
 * registered. @returns them, without the words that only say so
 */
export function hoursToCome(text: string, today: Day): Registration | undefined {
  const line = text.normalize("NFC").trim();
  const isAhead = AHEAD.test(line) || namesDayAhead(line);
  const isOwn = ONESELF.test(line) && IN_LENGTH.test(line) && !OTHERWISE.test(line) && !EACH.test(line);
  if (!isAhead || !isOwn) return undefined;
  const read = readRegistration(line.replace(MEANS_TO, " ").replace(WITHIN, ""), { today, usual: NONE });
  return "value" in read && read.value.day > today ? read.value : undefined;
}

const AHEAD =
  /(?<!\p{L})(?:sẽ|dự (?:định|kiến|tính)|(?<!giả )(?:định|tính)(?= (?:đi|làm|ra quân))|(?:(?:thứ|thu) ?(?:\d|hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|bẩy)|t\d|(?:chủ|chu) (?:nhật|nhat)|cn) (?:này|nay))(?!\p{L})/iu;
/** “xã mình”, “mượn mình”: not who does it. */
const ONESELF =
  /(?<!\p{L}|(?:xã|phường|lớp|trường|đoàn|ấp|xóm|nhóm|tổ|khoa|nhà|bên|mượn|của|cho|mấy|các|anh|chị) )(?:em|e|mình|minh|tôi|toi|tui)(?!\p{L})/iu;
/** “7h” may be a time of the day. */
const IN_LENGTH = /\d ?(?:tiếng|tieng|phút|phut)(?!\p{L})/iu;
const MEANS_TO =
  /(?<=^|\s)(?:(?:em|mình|tôi|tui) )?(?:sẽ|dự (?:định|kiến|tính)|định|tính)(?: (?:làm|đi làm))?(?= )/giu;
const WITHIN = /^(?:dạ )?(?:trong )?tuần (?:này|nay)[, ]+|(?<= )vào(?: lúc)? (?=\p{L})/giu;
/** A question, what others are to do or may do, what is not sure, was meant and did not come to be, or is over. */
const OTHERWISE =
  /[?？/]|(?<!\p{L})(?:ai|nếu|neu|chắc|chac|phân công|phan cong|hẹn|hen|thay|cần|can|mọi người|moi nguoi|mấy (?:đứa|bạn|ban)|may ban|mà|nhưng|nhung|không|khong|ko|hông|hong|hổng|chưa|chua|bận|ban|kẹt|ket|hủy|huỷ|nghỉ|nghi|hoãn|hoan|nhờ|nho|giúp em|dùm|giùm|vừa|vua|rồi|roi|xong|hôm qua|hom qua)(?!\p{L})/iu;
