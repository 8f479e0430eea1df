import { isDeniedAtEnd } from "../talk/denied-at-end.ts";
import { saysNotHeld } from "../talk/not-held.ts";
import { tellsOfOthersOnly } from "../talk/of-others-only.ts";
import { isPassedOn } from "../talk/passed-on.ts";
import { asTalk, TalkWords } from "../talk/talk-words.ts";
import { onlyThanksFor } from "../talk/thanks-for.ts";
import { UNREAL } from "../talk/unreal.ts";
import type { TypedLine } from "../words/typed-line.ts";

/** Questions, refusals, invitations and calls: whatever day is named, nothing is told. */
const NEVER_TOLD = new TalkWords(
  `(?:(?<!(?:tuyên truyền|vận động|cam kết|chủ đề|chuyên đề|n\\u00f3i) )không(?! nên làm)|ko|k|khg|hok|hông|hổng|h\\u0103ng|hem|chưa|chẳng|chả|khỏi|bao nhiêu|nhiêu|sao|hả|hở|ai(?! cũng)|chừng nào|khi nào|bao giờ|hồi nào|nhớ|hãy|hay|k\\u00ednh(?! (?:báo|bc))|kinh(?= (?:moi|gui|goi|thua|chao))|(?<!(?:với|cùng|c\\u00e1c) )các bạn(?! (?:rất|cũng|đều|đông|nhiệt|sôi|hăng|vui))|mọi người|mn|cả nhà|(?<!(?:với|cùng|dí|cho|phụ|giúp|trợ) )(?:mấy bạn|mấy em)|(?<!(?:với|cùng|và|gặp|mời|phụ|giúp) )(?:các đ/c|các đồng chí)|đồng chí nào|bạn nào|thông báo|hoãn|(?<!(?:bộ|quân|công) )dời|nếu|\\u0111\\u1eebng|xin phép|xin (?:hình|ảnh|link|file|danh sách|ds|số|mẫu|giấy|kế hoạch|thông tin|biên bản|bài|clip)|rủ|hẹn|đề nghị|yêu cầu|phân công|triệu tập|lịch(?! sử)|deadline|thành phần|địa điểm|trân trọng|dự kiến|đăng ký(?! giờ)|điểm danh|thời (?:sinh viên|học sinh|đi học|xưa|trai|còn)|hồi (?:xưa|nhỏ|năm nhất|năm hai|sinh viên|đi học|còn|trước)|năm ngoái|ngày xưa|nhắc|(?<!(?:để|đặng) )chuẩn bị(?! (?:cho|hội|lễ|văn nghệ|chương trình|qu\\u00e0|sân|đồ|phòng|hồ sơ|trung thu|t\\u1ebft|đại hội|kỷ niệm|ngày|\\d))|sắp|sẽ|mai|tuần sau|tuần t\\u1edbi(?! (?:giờ|nay)$)|tháng sau|tháng t\\u1edbi|quý sau|quý t\\u1edbi|năm sau|năm t\\u1edbi|ngày kia|ngày m\\u1ed1t|nữa|(?:xíu|lát|chút|tí) (?:em|e|mình|tui|tôi|đi|ra|về)|chỉ mới|mới chỉ|phải|(?<!(?:triển khai|phổ biến|thông qua|quán triệt|học tập) )kế hoạch|${UNREAL})$`,
);
/** The same, only with their marks, because without them they mean something else. */
const MARKED =
  /(?<!\p{L})(?:mốt|mời|mỗi(?! (?:ngày|bữa|hôm|buổi|lần|tối|sáng|chiều) (?:\d|một|hai|nửa))|tính(?! giờ)|chắc(?! chắn)|hình như|nghe nói|đợi|(?<!thăm )hỏi(?! thăm)|vắng(?! (?:(?:hơi|khá|cũng|bớt) )?(?:nhiều|người|mấy|vài|\d))|nghỉ|thiếu(?! nhi| niên)|quên(?! (?:báo|ghi|khai|nhắn|nhập|kê|nói))|lỡ(?! quên)|(?<!(?:quy|quyết|xác|nhất|cố|giả|nhận|khẳng|ấn|chỉ) )định(?! k[ỳì]| danh)|muốn(?! (?:xỉu|chết|gãy|rã|khóc|lụi|tắt))|(?:trễ|lỡ|hụt) (?:xe|tàu|phà|đò|chuyến)|cần|ráng|(?<!(?:tuần|tháng|năm|qua) )tới giờ|đâu|gì(?! đó)|mấy (?:giờ|người|cái|mấy|bữa(?=[ .!]*$)|(?:buổi|hoạt động|lần)(?!.*(?:đó|nè|nha|nghen)[ .!]*$))|nào(?! đó)|nhé các|ủa|mất|bỏ|hụt|nói(?! chuyện)|kể(?! từ)|kêu|biểu(?! diễn| dương)|bảo(?! vệ| tồn| trợ| tàng)|thấy|tưởng(?! niệm)|trốn|mơ|giỡn|đùa|hứa|hơn(?= (?:đi|ở|là|nhiều|hẳn|ngồi))|nhầm|lộn(?! xộn)|ghi sai)(?!\p{L})/u;
/** Without marks: in a line that has none, these are the same words. */
const UNMARKED =
  /(?<!\p{L})(?:dung (?:quen|di|co|nhac|ghi)|quen (?:di|mac)|moi (?:cac|dong|moi|ban|tuan|thang|ngay(?! (?:\d|mot|hai|nua))|quy)|dinh di|muon di|vang mat|(?:em|e|minh|tui|toi) vang|xin nghi|nghi hop|can di|phai di)(?!\p{L})/u;

/** Something is handed over: “em gửi anh hình ảnh buổi sinh hoạt tối qua”. */
const SENDS =
  /^(?:(?:dạ|da|thưa|em|e|mình|tôi|tui|xin|anh|chị|ơi|ạ)[ ,]+)*(?:gửi|gởi|gui|goi|nộp|nop|đăng|chuyển|up)(?: (?!hôm|hom|bữa|tối)\p{L}+){0,3} (?:hình|ảnh|hinh|anh|clip|video|file|link|biên bản|bien ban|danh sách|danh sach|ds|kế hoạch|ke hoach|nội dung|kịch bản)(?!\p{L})/u;

/** What was logged is to be changed. */
const CHANGES = /^(?:(?:dạ|ad|bot|admin|nhờ|cho) )*(?:xóa|xoá|xoa|gỡ|hủy|huỷ|huy|sửa|sua|chỉnh|bỏ|bớt|rút) /u;

/** Whether a line asks, plans, calls together or denies, so that it tells nothing that was done. */
export function isTalkOfDeeds(said: TypedLine): boolean {
  const line = asTalk(said);
  if (
    isPassedOn(said) ||
    tellsOfOthersOnly(said) ||
    saysNotHeld(said.lower) ||
    isDeniedAtEnd(said.lower) ||
    onlyThanksFor(said.lower) ||
    /[?？]/u.test(said.lower) ||
    CHANGES.test(line.lower) ||
    SENDS.test(line.lower) ||
    MARKED.test(line.lower) ||
    UNMARKED.test(line.lower)
  )
    return true;
  return NEVER_TOLD.areIn(said);
}
