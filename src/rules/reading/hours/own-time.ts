import { isPrivateLife } from "./private-life.ts";
import { saidLine } from "./said-line.ts";
import { isTalk } from "./talk-of-hours.ts";
import { namesWork } from "./volunteer-work.ts";

/** What is done again and again, or was done long ago. */
const NOT_ONCE =
  /(?<!\p{L})(?:mỗi|hàng|hằng|từng|moi|hang|tung) (?:ngày|tuần|tháng|tối|sáng|chiều|buổi|ngay|tuan|thang|toi|sang|chieu|buoi)|(?:tuần|ngày|tối|hôm|nhật|bữa|tuan|ngay|toi|hom|nhat|bua) nào|(?<!\p{L})(?:lúc|khi|lần|hồi|năm|tháng|luc|lan|hoi|nam|thang) (?:nào|nao)(?!\p{L})|(?:hồi|ngày|thời|hoi|ngay) (?:xưa|xua|đó|do|trước|truoc|nhỏ|nho)(?!\p{L})/iu;
/** What nobody does as a volunteer. */
const PASTIME =
  /(?<!\p{L})(?:(?:ngồi|ngoi)(?= (?:chơi|không|chờ|đợi|coi|xem|nghe|nhậu|tám|họp|học|lướt|game|cà phê|cafe|quán|im|trong lớp|xe|choi|khong|cho doi|hop|hoc|luot|ca phe|quan)(?!\p{L})|(?: \p{L}+)? ?\d|[ .!]*$)|ngủ|nhậu|coi|xem|chờ|đợi|ăn|(?<!(?:nước|nuoc) )(?:uống|uong)|chơi|(?<!(?:lớp|lop|trường|truong|tin|dạy|day|khuyến|khuyen|đại|dai|văn|hóa|khoa|tự|giờ) )(?:học|hoc)(?! (?:sinh|trò|tro|viên|vien|bổng|bong|đường|duong|vụ|vu|liệu))|tám|nói|cãi|kẹt|họp|ngu|nhau|xem|cho doi|an(?! (?:toan|ninh|trua tu thien))|choi|tam|cai|ket|hop|cà phê|cafe|(?:đi|di) (?:lễ|le) (?:chùa|chua|phật|phat)|cúng(?! (?:dường|giỗ liệt))|đám|khám(?!(?: \p{L}+){0,3} (?:cho|giúp|miễn phí|từ thiện|lưu động)(?!\p{L}))|kham (?:suc khoe|benh|rang|mat)(?!(?: \p{L}+){0,3} (?:cho|giup|mien phi|tu thien|luu dong)(?!\p{L}))|cưới|tang|karaoke|bia|gym|yoga|tập (?:đàn|đờn|guitar|piano|organ|võ|xe|gym)|du lịch|đi chợ|(?:câu|cau) (?:cá|ca)|đánh bài|danh bai|(?:đi|di) (?:bộ|bo)(?! (?:gây|gay|đồng hành|dong hanh|tuyên|tuyen|diễu|dieu|vì|tuần|tuan|đội|doi|phát|phat|ủng|ung|vận|van|hưởng|huong)))(?!\p{L})/u;

/** What happens to people, and is done by nobody: “mất điện từ 2h đến 4h”, “mưa 2 tiếng”. */
const HAPPENS =
  /(?<!\p{L})(?:mưa|mua(?= (?:moi|suot|lon|to|dam|\d))|(?:cúp|mất|cup|mat) (?:điện|nước|mạng|sóng|dien|nuoc|mang|song)|kẹt (?:xe|đường|phà)|ket (?:xe|duong|pha))(?!\p{L})/u;

/** Whether it tells of what happened, and names no work. */
export function isMishap(source: string): boolean {
  return HAPPENS.test(source.toLowerCase()) && !namesWork(source);
}

/** “mỗi tuần …”, “hồi đó …” */
export function isNotOnce(source: string): boolean {
  return NOT_ONCE.test(source);
}

/** Whether it names a pastime; some are volunteers' work with other words beside them. */
export function isPastime(source: string): boolean {
  return PASTIME.test(source.toLowerCase());
}

/** Whether a line is of one's own time, of every day, or talk, so that it is not even asked whether it was a volunteer's. */
export function isOwnTime(text: string): boolean {
  const line = saidLine(text);
  if (isTalk(line) || isNotOnce(line.source) || isMishap(line.source)) return true;
  return !namesWork(line.source) && (isPastime(line.source) || isPrivateLife(line.source));
}
