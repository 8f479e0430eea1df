const COURTESY =
  "(?:(?:dạ|da|bot|ad|admin|ơi|oi|nhờ|nho|em|e|mình|minh|tôi|toi|tui|sẵn|san|tiện|tien|tranh thủ|tranh thu|xin|cho)[ ,]+){0,5}";
const SOON =
  "(?:nhanh|lẹ|le|liền|lien|gấp|gap|vội|voi|ngay|luôn|luon|tạm|tam|trước|truoc|đã|vài dòng|vai dong|ngắn gọn|ngan gon)";
/** “kẻo quên”, “cho nhớ”, “để khỏi quên”, “không thôi quên” */
const LEST =
  "(?:(?:(?:cho|để|de) )?(?:kẻo|keo|khỏi|khoi|không|khong|ko|hông|hong)(?: (?:thôi|thoi|lại|lai|bị|bi|mà|ma))? (?:quên|quen|lỡ|sót|sot)|(?:cho|để|de) (?:nhớ|nho))";
const TOO =
  "(?:lại|lai|vô|vo|vào|vao|sổ|so|đây|day|giùm|gium|dùm|dum|giúp|giup|hộ|ho|cho|em|e|mình|minh|tôi|toi|tui|cái|cai|nha|nhé|nhe|nè|ne|nghen|ạ|bot|ad|mất|mat)";
/** More words of it are no courtesy; as many as one likes would be looked for again from each of them. */
const MOST = "{0,6}";
const HOW = `(?: (?:${LEST}|${SOON}|${TOO}))`;
const WRITE =
  "(?:ghi nhận|ghi chú|ghi|note|lưu|luu|chép|chep|báo cáo|báo|bao|khai báo|khai|nhập|nhap|log|add)";
const SAY = `(?:${WRITE}|nói|noi|kể|ke)`;
const DAY =
  "(?=(?:hôm|hom|bữa|bua|hqua|tối|toi|sáng|sang|chiều|chieu|trưa|trua|cn|chủ nhật|chu nhat|thứ|thu|t[2-7]|ngày|ngay|nay|hnay|\\d{1,2}[/.-]\\d)(?!\\p{L}))";
const MARK = " *[,:;.–-]+ *";

/** “Ghi nhanh kẻo quên: …”, “nhật ký hôm nay: …”, “note lẹ tối qua …”: in front of what was done. */
const AHEAD = new RegExp(
  `^${COURTESY}(?:(?:${SAY}${HOW}${MOST}? ${LEST}${HOW}${MOST}|(?:ghi|note|lưu|luu|chép|chep)${HOW}${MOST}? ${SOON}${HOW}${MOST})(?:${MARK}| ${DAY})|${WRITE}${HOW}{1,6}${MARK}|(?:tranh thủ|tranh thu|sẵn|san|tiện|tien)(?: (?:em|đây|day|thì|thi))* ${WRITE}${HOW}${MOST}${MARK}|(?:nhật ký|nhat ky|sổ|ghi chú)(?: (?:hôm nay|hom nay|ngày|ngay|tuần này|tuan nay|tình nguyện|của em|\\d{1,2}/\\d{1,2}))* *: *|${LEST}${MARK})(?=\\S)`,
  "iu",
);
/** “…, ghi lại kẻo quên”, “…, note nhanh nha” */
const BEHIND = new RegExp(
  `(?<![ ,.;!–-])(?:[ ,.;!–-]+${COURTESY}(?:${SAY}${HOW}${MOST}? ${LEST}|(?:kẻo|keo)(?: (?:lại|lai|mà|ma))? (?:quên|quen|lỡ|sót|sot))${HOW}${MOST}| ?[,.;!–-][ ,.;!–-]*${COURTESY}(?:ghi|note|lưu|luu|chép|chep)${HOW}{1,6})[ .!]*$`,
  "iu",
);

/** A line without words that ask only for it to be written down before it is forgotten. */
export function withoutWriteDown(text: string): string {
  return text.replace(AHEAD, "").replace(BEHIND, "");
}
