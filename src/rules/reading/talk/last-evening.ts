/** A day of its own, or a part of one, beside which “tôi qua” is somebody who comes over. */
const OTHER_DAY =
  /(?<!\p{L})(?:(?:hôm|hom|bữa|bua|sáng|sang|trưa|trua|chiều|chieu|tối|đêm|dem) (?:nay|qua|kia|thứ|thu|t\d|cn|chủ|chu|\d)|hqua|hnay|cn|t[2-7]|(?:thứ|thu) (?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật|chu nhat|\d{1,2}\/\d{1,2}|(?:vừa|vua|mới|moi|nãy|hồi|sắp|mai|tuần|tuan|tháng|thang)(?!\p{L}))/iu;
const EVENING = /^((?:(?:dạ|da|báo cáo|bao cao|anh|chị|chi|ơi|ad|bot)[ ,]+)*)(tôi|Tôi) qua(?=,? )/u;
/** Nobody comes over to them: “tôi qua đi dọn rác” is last evening. */
const NO_GOAL =
  /^,? (?:(?:đã|da|có|co|mới|cũng|cung) )?(?:đi|di|ra quân|ra quan|ở|tập|tap|em|e|mình|minh|tui|tớ|mk|họp|hop)(?!\p{L})/u;
/** A place right behind it is where somebody came to. */
const PLACE =
  /^,? (?:kv|khu vực|khu vuc|cđ|cd|chi đoàn|chi doan|ấp|ap|khóm|khom|phường|phuong|xã|xa|nhà|nha|trường|truong|ủy ban|uy ban|ubnd|bên|ben|bển|đó|chùa|chua|chợ|cho|chỗ|\p{Lu})(?!\p{L})/u;
/** Usual words without their marks: who leaves them out has left out that of “tối”. */
const IN_HASTE =
  /(?<!\p{L})(?:hoat|doan|daon|đaon|dona|đoan|tieng|phut|rac|kenh|voi|nguyen|phat|duong|thanh nien|dan vu|ruoi|truong|trong cay)(?!\p{L})/iu;

/** What “tôi qua” at the beginning is: last evening with its mark lost, or perhaps that; nothing where somebody comes over. */
function meant(text: string): "evening" | "perhaps" | undefined {
  const said = EVENING.exec(text)?.[0];
  if (said === undefined) return undefined;
  const rest = text.slice(said.length);
  if (OTHER_DAY.test(rest) || PLACE.test(rest)) return undefined;
  return NO_GOAL.test(rest) || IN_HASTE.test(rest) ? "evening" : "perhaps";
}

/** “tôi qua dự sinh hoat kv3”, typed in haste, with the evening that is meant. */
export function withLastEvening(text: string): string {
  return meant(text) === "evening" ? text.replace(EVENING, "$1tối qua") : text;
}

/** “tôi qua dự sinh hoạt kv3” with all its marks, as of last evening, which it may be; nothing for any other line. */
export function perhapsLastEvening(text: string): string | undefined {
  return meant(text) === "perhaps" ? text.replace(EVENING, "$1tối qua") : undefined;
}
