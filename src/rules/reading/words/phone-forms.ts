/**
 * Short forms that mean one thing only beside certain words: `tn` behind “làm”, `tg` before a deed. A line told of hours or deeds is
 * read with them written out.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[ ,.])e(?= )/gu, "em"],
  [/(?<=^|[ ,.])(?:mk|mik|mih)(?= )/gu, "mình"],
  [/(?<=^|[ ,.])a(?= \p{Lu}\p{Ll})/gu, "anh"],
  [/(?<=^|[ ,.])c(?= \p{Lu}\p{Ll})/gu, "chị"],
  [/(?<=^|[ ,.])(?<!\d )t(?= (?:\p{Ll}{2,}|đi ))(?! (?:tấn|ta))/gu, "tôi"],
  [/(?<=^|[ ,.])lm(?= )/gu, "làm"],
  [/(?<=^|[ ,.])h ?k[iì]a(?=[ ,.]|$)/giu, "hôm kia"],
  [
    /(?<=(?:^| )(?:em|e|mình|minh|tôi|toi|tui|qua|hqua|hnay|nay|kia|cn|t[2-7]|nhật|nhat|đi|di) )hd(?= (?:bà con|ba con|người|nguoi|dân|dan|các|cac|mấy|may|cho|học|hoc))/giu,
    "hướng dẫn",
  ],
  [/(?<!\p{L})(?:đc|dc|đx)(?= (?:\d|nửa|nua|hai|ba|một))/giu, "được"],
  [/(?<=(?:^| )(?:em|e|mình|minh|mk|tôi|toi|tui) )vs(?= [\p{L}\d])/giu, "với"],
  [
    /(?<=(?:^| )(?:cn|c\.n|nhật|nhat|t[2-7]|thứ \S{1,3}|thu \S{1,3}|tuần|tuan|hôm|hom|bữa|bua|vừa|vua) )(?:r|rùi|rui|gòi|òi)(?=[ ,.])/giu,
    "rồi",
  ],
  [/(?<=[ ,])(?:dới|zới|dzới)(?= )/giu, "với"],
  [/(?<=^|[ ,.])sho[aạ]t(?= )/giu, "sinh hoạt"],
  [/(?<!\p{L})gtn(?!\p{L})/giu, "giờ tình nguyện"],
  [/(?<!\p{L})tnv(?!\p{L})/giu, "tình nguyện"],
  [/(?<!\p{L})mhx(?!\p{L})/giu, "mùa hè xanh"],
  [/(?<!\p{L})(?:(?:nhà|nha) (?:vh|v\.h)|nvh)(?!\p{L})/giu, "nhà văn hóa"],
  [/(?<!\p{L})cccd(?!\p{L})/giu, "căn cước"],
  [/(?<!\p{L})vsmt(?!\p{L})/giu, "vệ sinh môi trường"],
  [/(?<!\p{L})atgt(?!\p{L})/giu, "an toàn giao thông"],
  [/(?<!\p{L})antt(?!\p{L})/giu, "an ninh trật tự"],
  [/(?<!\p{L})pccc(?!\p{L})/giu, "phòng cháy chữa cháy"],
  [/(?<!\p{L})sh ?c\.?[đd](?=\d)/giu, "sinh hoạt chi đoàn "],
  [/(?<!\p{L})sh ?c\.?[đd](?!\p{L})/giu, "sinh hoạt chi đoàn"],
  [/(?<=^|[ ,])bv(?= )/giu, "bệnh viện"],
  [/(?<=^|[ ,])đv(?= )/giu, "đoàn viên"],
  [
    /(?<=^|[ ,])ht(?= (?:bà con|ba con|người|nguoi|dân|dan|các|cac|mấy|may|cho|học|hoc|thí|thi|tiếp|tiep|trẻ|tre|công|cong|làm|lam|bệnh|benh|xã|phường|ấp|chốt|trực|đội|chi|dọn|don) )/giu,
    "hỗ trợ",
  ],
  [/(?<=(?:^| )(?:ghi|khai|nhan|cong|bao) (?:cho|giup|gium|dum|ho) )toi(?= )/giu, "tôi"],
  [
    /(?<=(?:^|[ ,])(?:giờ|gio|tiếng|tieng|\dh|làm|lam|đi|di|hđ|hd|hoạt động|hoat dong|việc|viec|công tác|tham gia|tgia|tg|dc|đc|được) )tn(?!\p{L})/giu,
    "tình nguyện",
  ],
  [
    /(?<=^|[ ,])tg(?= (?:hđ|hd|hoạt động|hoat dong|sh|sinh hoạt|sinh hoat|ra quân|ra quan|tình nguyện|ngày|ngay|ct|chương trình|lễ|buổi|buoi|dọn|don|hiến|hien|tập|tap) )/giu,
    "tham gia",
  ],
  [/(?<=(?:^| )(?:làm|lam|tham gia|dọn|phụ) )(?:đc|dc|đx)(?![\p{L}/])/giu, "được"],
  [
    /(?<=(?:^| )(?:cn|nhật|nhat|t[2-7]|thứ \S{1,3}|thu \S{1,3}|tuần|tuan|tháng|thang) )(?:vr|vừa r|vưa r)(?=[ ,.])/giu,
    "vừa rồi",
  ],
  [
    /(?<=(?:^| )(?:tuần|tuan|hôm|hom|bữa|bua|tháng|thang|ngày|ngay) )(?:trc|trk|trươc)(?=[ ,.]|$)/giu,
    "trước",
  ],
  [/(?<= )nx(?=[ .!]*$)/giu, "nữa"],
  [/ vs[ .!]*$/giu, ""],
  [/(?<=^|[ ,])x\. ?(?=\p{Lu})/gu, "xã "],
  [/(?<=^|[ ,])[pP]\. ?(?=\p{Lu})/gu, "phường "],
];

export function writtenOut(text: string): string {
  return FORMS.reduce((line, [form, meant]) => line.replaceAll(form, meant), text);
}
