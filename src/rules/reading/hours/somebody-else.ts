import { plain } from "../words/plain.ts";
import { matchAt, pattern, skipSeparators, type TypedLine, wordStarts } from "../words/typed-line.ts";

/**
 * Who is told about, at the beginning: “bạn Trâm …”, “mấy em học sinh …”, “nó …”. Marks outside the alphabet of a class are
 * escaped where a word without marks is another: có, cô; ba, bà.
 */
const OTHERS = pattern(
  "(?:dạ |ạ |thì |có |nghe nói |hình như |bên |lớp |nhóm |đội |clb |câu lạc bộ )*(?:(?:ba|b\\u1ed1|cha|m\\u00e1|mẹ|vợ|chồng|nội|ngoại|bồ|người yêu) (?:của )?(?:em|mình|tôi|tui)|(?:anh chị|anh|chị) em (?:trong|của|ở|bên) (?:chi đoàn|đoàn|ấp|xã|phường|xóm)$|em (?:gái|trai|họ(?! trợ)|út|rể|dâu|ấy)|bạn|anh(?! em)(?! chị em)|chị(?! đoàn)(?! em)|c\\u00f4|chú(?! nhật)|bác|d\\u00ec|cậu|ông|b\\u00e0|b\\u00e9|thằng(?! (?:nay|roi|qua|truoc|vua|sau|toi|\\d)(?![\\p{L}\\p{M}]))|n\\u00f3|họ(?! trợ)|người ta|tụi nó|tụi nhỏ|tụi kia|tụi bạn|bọn trẻ|lũ trẻ|đám nhỏ|bọn nó|chúng nó|v\\u1ee3(?! ch\\u1ed3ng)|chồng|mẹ|m\\u00e1|th\\u1ea7y|thay(?= (?:co|giao|hieu|chu nhiem|tro)$)|sếp|bí thư|phó bí thư|lớp trưởng|chủ tịch|giám đốc|trưởng phòng|đồng nghiệp|đồng chí|đ/c|mấy em|các em|mấy cháu|các cháu|mấy đứa(?! (?:em|mình|tôi|tui|minh|toi))|mấy bạn|các bạn|mấy anh|mấy chị|đoàn (?:từ thiện|khách|công tác|thanh niên|tình nguyện)|nhà hảo tâm|mạnh thường quân|xe cuốc|m\\u00e1y (?:cuốc|xúc|ủi|cày)|công nhân|b\\u00e0 con|người dân|thầy tr\\u00f2|sư thầy|học sinh|học trò|sinh viên|hs|sv|đvtn|đoàn viên|thanh niên|tuổi trẻ|con em|con b\\u00e9|con trai|con gái|con nhỏ|nhỏ|cháu|đội bạn|chi đoàn bạn|chi đoàn khác|(?:công an|quân sự|mặt trận|hội phụ nữ|phụ nữ|hội nông dân|cựu chiến binh|hội chữ thập đỏ|trạm y tế|công đoàn|điện lực|biên phòng|ủy ban)(?! (?:tụi |bọn )?(?:em|mình|tôi|tui))(?= (?:đã |mới |vừa )?(?:đi|làm|dọn|ra|xuống|tổ chức|tuyên truyền|phát|tuần))|đoàn trường bạn|đơn vị bạn|đơn vị khác|bên kia|đồng đội)$",
);
/** One is called, not told about; or it was done together with them. */
const CALLED = pattern("[^,]{0,24}?(?: ơi$| à$| ạ$|_,)");
const TOGETHER = pattern(
  ".*?(?:(?:với|và|cùng|c\\u1ed9ng) (?:em|mình|tôi|tui|tụi em|tụi mình|chúng tôi|chúng em)$|(?<!(?:bạn|vợ|chồng|ba|m\\u00e1|mẹ|anh|chị|con|của|nhóm|lớp) )(?:(?<=, )em|mình|tôi|tui) cũng$|có (?:cả )?(?:em|mình|tôi|tui)(?=[ ,.!]*(?![^])| (?:trong|hàng|đó|nữa)$))",
);
/** What may begin a line with a capital and is nobody's name. */
const NO_NAME =
  /^(?:em|minh|toi|tui|to|con|chau|tui|tao|da|vua|moi|di|lai|cung|sang|trua|chieu|toi|dem|hom|bua|nay|co|duoc|xong|roi|xin|cho|bao|khai|ghi|cap|nhap|log|done|update|check|tong|lam|tham|ra|chi|doan|nhom|to|doi|anh|tinh|hoat|gio|buoi|ngay|thu|chu|tuan|cuoi|dau|va|thi|la|chung|tui|team|ca|hai|ba|bon|phu|giup|ho|truc)$/;
const DOES =
  /^(?:da|vua|di|lam|don|nhat|quet|trong|tuoi|vot|phat|day|son|nau|gop|hien|truc|phu|tham gia|ve sinh)\b/;

/** A unit as the subject: “chi đoàn kv4 dọn rác …” tells of the unit, unless the speaker is named with it. */
const UNIT = pattern(
  "(?:bên )?(?:chi đoàn|cđoàn|cđ|cd|đoàn (?:phường|xã|trường|cơ sở)|(?:phường|xã|thị) đoàn|kv_\\d|khu vực \\d)(?! (?:của )?(?:em|mình|tôi|tui|tụi|minh|toi|chúng))",
);
/** “đoàn phường tổ chức …”, wherever it stands. */
const UNIT_HOLDS = pattern(
  "(?:chi đoàn|cđ|cd|đoàn (?:phường|xã|trường|cơ sở)|(?:phường|xã|thị|thành|huyện|quận) đoàn|chi hội|hội (?:phụ nữ|nông dân|lhtn)|ủy ban|ubnd|mttq)(?: \\S+){0,4} (?:đã |vừa |s\\u1ebd )?(?:tổ chức|phát động|huy động|triển khai)$",
);
const BRANCH_HOLDS = pattern(
  "(?:(?:chi đoàn|cđ|cd)(?: kv_\\d| khu vực \\d| \\d)?|kv_\\d|khu vực \\d) (?:đã |vừa |có )?(?:tổ chức|phát động|ra quân)$",
);
const SPEAKER = pattern(
  "(?<!(?:trường|phường|xã|ấp|khóm|lớp|khoa|xóm|quận|quan|cơ quan|công ty|đơn vị) )(?:em|e|mình|tôi|tui|tụi em|tụi mình)$",
);

/** Whether a unit is told about, in the words before its hours. */
export function isAboutAUnit(line: TypedLine, from: number, to: number): boolean {
  const start = skipSeparators(line, from);
  const isTold =
    matchAt(line, start, UNIT) ?? wordStarts(line, start, to).some((at) => matchAt(line, at, UNIT_HOLDS));
  if (!isTold) return false;
  return !wordStarts(line, start, to).some((at) => matchAt(line, at, SPEAKER));
}

/** “cđ kv4 tổ chức …, em dọn cỏ 3 tiếng”: beside the speaker's hours it was a branch's activity. */
export function saysBranchHeld(line: TypedLine): boolean {
  return wordStarts(line, 0).some((at) => matchAt(line, at, BRANCH_HOLDS) !== undefined);
}

/**
 * Whether the words before hours tell what somebody else did: such hours are not the speaker's.
 * @param to where the hours begin
 */
export function isAboutSomebodyElse(line: TypedLine, from: number, to: number): boolean {
  const at = skipSeparators(line, from);
  const words = line.source.slice(at, to).trim();
  const others = matchAt(line, at, OTHERS);
  if (others && at + others[0].length <= to)
    return (
      matchAt(line, at + others[0].length, CALLED) === undefined && matchAt(line, at, TOGETHER) === undefined
    );
  const [name = "", ...rest] = words.replace(/^em (?=\p{Lu})/iu, "").split(/\s+/u);
  const isName = /^\p{Lu}\p{Ll}/u.test(name) && !NO_NAME.test(plain(name)) && !DOES.test(plain(name));
  return isName && DOES.test(plain(rest.join(" ")));
}
