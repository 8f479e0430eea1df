const ADDRESSED =
  "(?: (?:bạn|bot|mn|ae|sếp|đồng chí|các anh chị|mấy anh chị|các bạn|mấy bạn|ơi|anh|chị|em|cô|chú|thầy|ad|admin|bí thư|cả nhà|mọi người|nhiều|ban|dong chi|chi|co|chu|thay|bi thu|ca nha|moi nguoi|nhieu))";
const MARK = "\\s*[,;:.!–-]+";

/**
 * “dạ hội” is a gala, and “chào mừng” and “báo cáo viên” belong to a note. So what is not a greeting by itself needs an
 * addressee or a comma.
 */
const GREETING = new RegExp(
  `^(?:(?:(?:báo cáo|bao cao|thưa|thua|chào|chao|gửi|gui) (?:anh|chị|cô|chú|thầy|sếp|bí thư|đồng chí|đ/c|chi|co|chu|thay|dong chi)(?: \\p{L}+){1,2}(?:\\s*:|\\s*,(?=\\s*(?:dạ|hôm|hom|hqua|em|tối|toi|sáng|chiều|chieu|cn|thứ|thu|t[2-7])(?!\\p{L})))` +
    `|(?:dạ(?! hội| tiệc)|vâng|ừ|vang|da(?= (?:hom|hqua|em|minh)\\b))${ADDRESSED}*(?:${MARK}|(?=\\s))` +
    `|(?:(?:em|con|cháu|mình|tôi|tui|minh|toi) (?:xin )?(?=chào|thưa|chao|thua))?(?:xin chào|chào|(?:kính )?thưa|báo cáo|xin chao|chao|thua|bao cao)(?:${ADDRESSED}+(?: (?:là|rằng)(?=\\s))?(?:${MARK}|(?=\\s))|${MARK})` +
    `|(?:(?:em|mình|tôi|tui|minh|toi) )?(?:xin )?(?:báo cáo|bao cao)(?: là| rằng)?(?=\\s+(?:hôm|hom|bữa|bua|hqua|sáng|sang|trưa|chiều|chieu|tối|thứ|thu|chủ|chu|cn|t7))` +
    `|(?:em|mình|tôi|tui|con|minh|toi) (?:(?:tên|ten)(?: là| la)?|là|la) (?:[\\p{L}\\d]+ ?){1,5}[,.:;]|(?:em|mình|tôi|tui|con) (?:\\p{L}+ ){1,3}(?:đây|nè)(?: ạ)?[,.:;]` +
    `|(?:bot|ad|admin) (?:ơi|oi)(?:${MARK}|(?=\\s))(?=\\s*(?:dạ |cho )?(?:hôm|hqua|hom|bữa|bua|sáng|sang|chiều|chieu|tối|trưa|nãy|thứ|thu|cn|chủ|t[2-7]|em|e|mình|tôi|tui|minh)(?!\\p{L}))` +
    `|(?:kính|kinh) (?:gửi|gởi|gui|goi)${ADDRESSED}+${MARK}` +
    `|(?:quên|quên nữa)(?: (?:mất|nữa|em quên))*${MARK}` +
    `|(?:(?:ủa|à|ê|ơ|ui|ý|í|chết|trời|hihi|hehe|haha|hj|alo|hello|hi|sorry|xin lỗi|nhớ rồi)(?: (?:ad|bot|anh|chị|quên|nha|nhé|mất|nữa|em quên|mới nhớ))*(?:${MARK}|(?=\\s+(?:hôm|hqua|tối qua|chiều qua|sáng qua|em|mình)(?!\\p{L}))))` +
    `|(?:cảm ơn|cám ơn|cam on)${ADDRESSED}*${MARK})\\s*)+`,
  "iu",
);

/** A line without a leading “dạ”, “Chào bạn,” or “Báo cáo đồng chí:”. */
export function withoutGreeting(text: string): string {
  return text.normalize("NFC").trimStart().replace(GREETING, "");
}
