const NOT = "(?:không|khong|ko|hông|chưa|chua)";
const COMING =
  "(?:mặc|mac|(?:mang|bận) áo|dự|du|tham (?:gia|dự|du)|đi|di|đến|den|tới|toi|họp|hop|có mặt|co mat)(?! (?:trễ|tre|muộn|muon))";

/** Said of somebody, wherever it stands: `vắng`, no `không vắng`; `nghỉ`, no `nghỉ hưu`. */
const AWAY = new RegExp(
  `(?<!\\p{L})(?<!${NOT} (?:(?:có|co|hề|he|bị|bi) )?)(?:vắng|nghỉ(?! hưu))(?!\\p{L})|[❌✗✘✖]`,
  "iu",
);
/** “Not” alone says nothing of who was there: `không trễ`, `chưa kết nối`, `không quân`. */
const NOT_COMING = new RegExp(
  `(?<!\\p{L})${NOT} (?:(?:có|co|thể|the|kịp|kip|được|duoc|thấy|thay) )*${COMING}(?!\\p{L})`,
  "iu",
);
/** Who was late, or came all the same, was there, whatever kept them. */
const CAME = new RegExp(
  `(?<!\\p{L})(?:(?:đi|di|đến|den|tới|toi|vào|vao) (?:trễ|tre|muộn|muon)|(?:vẫn|van) ${COMING})(?!\\p{L})`,
  "iu",
);
/** Begins a remark, in whatever spelling; in the middle of one, without its marks, it may be another word. Nghi and Vang are people. */
const FIRST = new RegExp(
  `^(?:vang (?:mat|co|khong|ko)|nghi (?:phep|om|benh)|${NOT} (?:phép|phep|lý do|ly do|lí do|li do)|${NOT}(?=[\\s.)]*$)|xin phep|co phep|ốm|(?:bị )?bệnh(?! viện)|bận(?! (?:áo|đồ)))(?!\\p{L})`,
  "iu",
);
const WITHIN = /(?<!\p{L})(?:xin phép|có phép)(?!\p{L})/iu;

/** Whether what stands beside a name in a list of people says that they were not there: `vắng`, `không mặc`, `xin phép`, `❌`. */
export function saysAbsent(remark: string): boolean {
  const said = remark.normalize("NFC").replace(/^[\s\p{Pd}:|(,;]+/u, "");
  if (AWAY.test(said) || NOT_COMING.test(said)) return true;
  return !CAME.test(said) && (FIRST.test(said) || WITHIN.test(said));
}

/** In small letters and with their marks these begin no name. */
const BEGINS_REMARK = /^(?:không|chưa|đã|ốm|bận|nghỉ|(?:đi|đến|tới|vào) (?:trễ|muộn))(?!\p{L})/u;
/** A surname, typed without its mark as the word for “not” is. */
const OF_KHONG = /^K(?:hong|HONG)(?: \p{Lu}[\p{L}'’-]*)+$/u;
const NOT_OF_KHONG = /^khong (?:mac|tham (?:gia|du)|co mat)(?!\p{L})/iu;

/** Whether what stands behind a name and a comma is said of it, and no next name: `Khong Minh Thi` is one. */
export function isRemarkBehind(text: string): boolean {
  const said = text.normalize("NFC");
  if (OF_KHONG.test(said) && !NOT_OF_KHONG.test(said)) return false;
  return saysAbsent(said) || BEGINS_REMARK.test(said);
}
