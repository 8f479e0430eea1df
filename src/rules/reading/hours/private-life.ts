import { matchAt, pattern, typedLine, wordStarts } from "../words/typed-line.ts";
import { namesOnlyWorkOfAnybody, onlyServes } from "./volunteer-work.ts";

/**
 * Work of one's own home, family and bread. Marks outside the alphabet of a class are escaped where a word without marks is
 * another: má, mà; bà, ba.
 */
const PRIVATE = pattern(
  [
    "(?:bà|ông) (?:nội|ngoại|xã)$|(?:ba|cha|bố) (?:m\\u00e1|mẹ)$|m\\u00e1$|m\\u1eb9$(?! (?:việt|vn|anh hùng|liệt))",
    "(?:vợ|(?<!phòng )chồng|người yêu|bạn gái|bạn trai|con trai|con gái)$|con (?:mình|tôi|tui)$",
    "(?:gia đình|nhà|phòng|xe|vườn|ruộng|quán|tiệm|ba|mẹ|cháu) (?:của )?(?:em|mình|tôi|tui|ruột)$",
    "(?:phụ|giúp|hỗ trợ) (?:ba|m\\u00e1|ma|mẹ|cha|gia đình|nhà|quán|tiệm|bán)$",
    "(?:chăm|giữ|trông|dạy|đón|đưa|rước|chăm sóc) (?:con|cháu|em bé|em út|ba|mẹ)$(?! (?:em|cái|các|của|công|hộ))",
    "(?:(?:dọn|dọn dẹp|lau|lau dọn|lau chùi|quét|quét dọn|chùi|sửa|sửa sang|sơn|xây|vệ sinh|coi|giữ) nhà$)(?! (?:sập|tốc|văn|cho|giúp|tình|nhân|thiếu|dân|hộ|sinh|cộng|thờ|truyền|đại|trẻ|máy|lồng|bia|tưởng|b\\u00e0|ông|c\\u00f4|chú|mẹ|người|chính|ăn|vệ|thi|đa|triển|ga|chờ|rông))",
    "(?:sau|trước|trong|ở|vườn|bếp|tại) nhà$(?! (?:văn|dân|thiếu|sinh|cộng|thờ|truyền|b\\u00e0|ông|c\\u00f4|chú|mẹ|ga|chờ|rông|người|hộ))",
    "(?:phòng|nhà) (?:trọ|ngủ|bếp|riêng)$|(?:rửa|sửa|lau|chùi) xe$|giặt (?:đồ|giũ|ủi|quần)$|rửa (?:chén|bát)$|(?:ủi|phơi|xếp|soạn) đồ$|đi chợ$",
    "(?:đám (?:cưới|giỗ|hỏi|tiệc|nói|tang|ma)|tiệc|sinh nhật|tất niên|thôi nôi|tân gia|đầy tháng)$",
    "(?:ruộng|lúa|heo|(?<!ổ )g\\u00e0|vịt|b\\u00f2|tr\\u00e2u|ao cá|vuông tôm|chăn nuôi)$|(?:bán|buôn) (?:hàng|quán|online|đồ|cơm|nước|buôn)$|làm thêm$|dạy thêm$|bánh (?:để )?bán$|(?:cho|ở|tại|phụ|dọn) (?:quán|tiệm|shop|công ty|xưởng)$|vệ sinh (?:xe|máy|tủ|phòng|cá nhân)$|chuồng$|sau hè$|trước sân$|kiểng$|tủ lạnh$|dạy (?:học |kèm )?(?:ở|tại) (?:trung tâm|lớp|nhà)$|chạy xe ôm$",
    "(?:trồng|tưới|hái|bón) rau$",
    "trực (?:cơ quan|văn phòng|công ty|ca|ban|bệnh viện|ủy ban|phòng)$",
    "nấu (?:cơm|ăn|nướng|canh|món|đồ|cháo|nước|lẩu|tiệc|bếp|b\\u1eefa)$",
    "thăm (?:b\\u00e0|ông|ba|cha|bố|bạn|người thân|họ hàng|nhà|quê|bệnh|anh|chị|c\\u00f4|chú|d\\u00ec|c\\u1eadu|bác|thím|sui|ngoại|nội)$",
  ].join("|"),
);

/** Help for one's own family and its trade, and what is paid: wherever it was, it is for nobody else. */
const FAMILY = pattern(
  "(?:phụ|giúp|hỗ trợ|theo|đưa|chở|rước) (?:ba|m\\u00e1|ma|mẹ|cha|bố|vợ|chồng|gia đình (?:em|mình|tôi|tui)|nhà (?:em|mình|tôi|tui)|ông xã|b\\u00e0 xã)$(?! (?:việt|vn|anh hùng|liệt|con|hai|tư|năm|sáu|bảy|tám|chín|út|cụ|goá|góa|neo|c\\u1ee7a|bạn))|(?:bán|buôn) (?:hàng|quán|online|đồ|cơm|nước|buôn)$|(?:làm|dạy) thêm$|(?:quán|tiệm|shop|sạp) (?:của )?(?:nhà )?(?:em|mình|tôi|tui)$",
);
const CHARITY = pattern(
  "(?:tình nguyện|thiện nguyện|từ thiện|gây quỹ|quyên góp|(?:0|không) đồng|miễn phí|nghĩa tình)$",
);

/** Where or of what kind volunteers' work is, whoever is served by it. */
const BY_VOLUNTEERS = pattern(
  "(?:tình thương|tình nghĩa|nhân ái|neo đơn|chính sách|thương binh|free|nghèo|khó khăn|hoàn cảnh|công ích|khuyết tật|mồ côi|cơ nhỡ|vô gia cư|chùa|đình|vùng (?:lũ|sâu|xa)|chiến dịch|mùa hè xanh|tiếp sức|mái ấm|bảo trợ|nhà mở|hội trại|khu phố|ấp|khóm|chốt|nhà văn hóa|nhà văn hoá|công viên|ngày hội|trung thu|chi đoàn|đoàn phường|đoàn viên|hiến máu|mùa thi|vneid|y tế lưu động|clb|câu lạc bộ|hẻm|xóm)$",
);

/** Mothers of heroes are nobody's family. */
const OF_HEROES = pattern("(?:vnah|việt nam anh hùng|vn anh hùng|liệt (?:sĩ|sỹ))$");

const HOUSES_OF_CHARITY = pattern(
  "(?:mái ấm|nhà mở|bảo trợ|tình thương|mùa hè xanh|tiếp sức|hiến máu|nhà văn hóa khu vực|vô gia cư|khuyết tật|mồ côi)$",
);

/** “làm 3 tiếng ở mái ấm”: nobody is paid or at home there. */
export function isWhereVolunteersWork(note: string): boolean {
  const line = typedLine(note);
  return wordStarts(line, 0).some((at) => matchAt(line, at, HOUSES_OF_CHARITY) !== undefined);
}

/** For whom or with whom volunteers work: with one of these, cooking and visiting are for others. */
const FOR_OTHERS = pattern(
  "(?:tình nguyện|thiện nguyện|từ thiện|tình thương|tình nghĩa|nhân ái|neo đơn|chính sách|liệt (?:sĩ|sỹ)|thương binh|anh hùng|vnah|có công|bà con|nhóc|free|(?:người|nhân) dân|giúp dân|dân nghèo|cộng đồng|hộ (?:nghèo|dân|khó|cận)|nghèo|khó khăn|hoàn cảnh|bệnh nhân|người bệnh|miễn phí|(?:0|không) đồng|công ích|gây quỹ|khuyết tật|mồ côi|cơ nhỡ|vô gia cư|người già|già yếu|liệt giường|tật nguyền|tàn tật|đơn chiếc|cao tuổi|lớn tuổi|thư viện (?:cộng đồng|phường|xã|trường|thiếu nhi)|tủ sách|(?:các|m\\u1ea5y|may) (?:em|cháu|b\\u00e9|cụ)|trẻ em|thiếu nhi|học sinh|sinh viên|thí sinh|tân binh|bộ đội|dân quân|đoàn viên|đoàn phường|chi đoàn|khu phố|tổ dân phố|chùa|đình|miếu|vùng lũ|bão lũ|chiến dịch|mùa hè xanh|tiếp sức|xanh|mái ấm|bảo trợ|nhà mở|trường|hội trại|phường|ấp|khóm|chốt|nhà văn hóa|nhà văn hoá|công viên|nghĩa trang|tượng đài|tưởng niệm|di tích|kênh|kinh|rạch|sông|đường|hẻm|c\\u1ea7u|ch\\u1ee3|(?<=(?:ở|tại|quanh|trong) )chợ|l\\u1ed9|(?<=(?:đắp|v\\u00e1|làm|dọn|tráng|tuyến) )lộ|thầy c\\u00f4|nhà giáo|giáo viên|hưu trí|cụ (?:ông|b\\u00e0)|mẹ (?:việt|vn)|xóm|an ninh|trật tự|x\\u00e3|huyện|hội trường|trạm|nhà thông tin|môi trường|giao thông|mùa thi|vneid|định danh|căn cước|dịch vụ công|một cửa|y tế|hiến máu|cột điện|đê$|bờ bao|m\\u01b0\\u01a1ng|cống|cây xanh|cảnh quan|khuôn viên|sân (?:trường|phường|xã|ủy)|băng rôn|l\\u1ec5|sự kiện|chương trình|hội thi|ngày hội|trung thu|bão|người (?:bán|đi|khuyết|nghèo|bệnh|có công|lao động|khó|neo|mù|khiếm|vô gia)|sân khấu|hội diễn|ban tổ chức|liên hoan|lễ hội|hội chợ|vườn ươm|vườn hoa|bồn hoa|hàng cây|nông thôn mới|thanh niên|d\\u00e2n|đoàn|ủy ban|trụ sở|tiếp dân|clb|câu lạc bộ|lớp (?:học )?(?:tình|phổ|xóa|hè|năng|bơi)|kỹ năng|bơi|rác|phòng dịch|(?:\\d+|trăm|chục) (?:phần(?! (?:ăn )?nhậu)|suất|cây|túi|bao|hộp|ổ|giỏ|thùng|ký|kg|tấn|căn)|tham gia (?:dọn|quét|trồng|phát|làm sạch|nhặt|vệ sinh))$",
);

/** “dọn nhà với má”: nobody means it as volunteer work. */
const WITH_FAMILY = pattern(
  "(?:với|cùng|chung với) (?:ba|m\\u00e1|ma|mẹ|cha|bố|vợ|chồng|gia đình|b\\u00e0 (?:nội|ngoại|xã)|ông (?:nội|ngoại|xã)|con gái|con trai)$(?! (?:hai|tư|năm|sáu|bảy|tám|chín|út|cụ|việt|vn|anh hùng|liệt|con|chính|khó|neo|nghèo|c\\u00f3))",
);

/** Whether it is work at home with one's family, so that it is not even asked about. */
export function isHomeLife(note: string): boolean {
  const line = typedLine(note);
  const has = (wanted: RegExp) => wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  return has(WITH_FAMILY) && has(PRIVATE) && !has(CHARITY) && !has(FOR_OTHERS);
}

/** Whether it was help for one's own family and its trade. */
export function isForOnesFamily(note: string): boolean {
  const line = typedLine(note);
  const has = (wanted: RegExp) => wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  return has(FAMILY) && !has(CHARITY) && !has(OF_HEROES);
}

/**
 * Whether what was done is of one's own home, family, feasts or job, and of nobody else who was helped: “thăm bà ngoại”, “nấu cơm”;
 * not “nấu cơm từ thiện”. Such hours may still be meant as volunteer hours, so they are asked about, and never logged untold. So are those
 * of work that may be either: “sửa máy tính”.
 */
export function isPrivateLife(note: string): boolean {
  const line = typedLine(note);
  const has = (wanted: RegExp) => wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  if (isForOnesFamily(note)) return true;
  if (onlyServes(note)) return !has(CHARITY) && !has(BY_VOLUNTEERS);
  return (has(PRIVATE) || namesOnlyWorkOfAnybody(note)) && !has(FOR_OTHERS);
}
