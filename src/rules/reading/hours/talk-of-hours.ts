import { saysNotHeld } from "../talk/not-held.ts";
import { tellsOfOthersOnly } from "../talk/of-others-only.ts";
import { isPassedOn } from "../talk/passed-on.ts";
import { asTalk, TalkWords } from "../talk/talk-words.ts";
import { UNREAL } from "../talk/unreal.ts";
import { type TypedLine, typedLine } from "../words/typed-line.ts";
import { isPaid } from "./paid-work.ts";

/**
 * Words of plans, appointments, questions, requests and other talk. A line with one of them does not state hours done.
 */
const TALK = new TalkWords(
  `(?:xin(?= (?:\\d|vài|m\\u1ea5y|ít|một|(?:cấp |lại )?(?:giấy|phiếu|xác nhận|chứng nhận|bảng)))|nữa(?! (?:tiếng|giờ|buổi|ngày))|sẽ|(?<!nhà )sắp|(?<!bà )(?<!qua (?:em|mình|tôi|tui) )còn(?! em| đường| hẻm)|lúc(?! bình| \\d{1,2}_(?:h|g|giờ))|họp|hẹn|mai|nhé|(?<!(?:cái|căn|ngôi|sửa|xây|lợp|sơn|cất) )nha(?! (?:ad$|admin$|bot$|sập|văn|tình|thờ|dân|trẻ|máy|trường|hộ|cho|người|bà|ông|thiếu nhi|cộng đồng|sinh hoạt|truyền thống))|nghen|nhen|(?<!thiếu )nhỉ(?! đồng)|hả|hông|(?<!(?:tuyên truyền|vận động|cam kết|chủ đề|n\\u00f3i) )không|ko|k|(?<!(?:tại|ở) )chưa|bao nhiêu|sao|ai|đâu(?! (?:chừng |khoảng |cũng )?(?:\\d|một|hai|ba|nửa))|khi nào|cần|phải|nên|muốn(?! (?:xỉu|chết|gãy|rã|khóc|lụi|tắt))|(?<!(?:quy|quyết|xác|nhất|cố|quanh|ngoài|trước|sân|cúng|trong|đền|chùa|cổng) )định(?! danh)|dự kiến|kế hoạch|chuẩn bị(?! (?:cho|hội|lễ|văn nghệ|chương trình|qu\\u00e0|sân|đồ|phòng|hồ sơ|trung thu|t\\u1ebft|đại hội|kỷ niệm|ngày|\\d))|nhắc|nếu|ch\\u1edd|ngủ|xem|mất(?! (?:(?:hết|t\\u1edbi|cả|đúng|gần|khoảng|chừng) )*(?:\\d|một|hai|ba|bốn|năm|sáu|nửa|cả|tiếng|hơn))|(?<!(?:tiếng|phút|rưỡi|\\d_h|\\d_p) )thôi|deadline|lịch(?! sử)|bắt đầu|kết thúc|mỗi ngày|mỗi tuần|ok|oke|${UNREAL})$`,
);
/**
 * Such words that only count with their marks, because without them they mean something else: một and mốt, trẻ and trễ,
 * đội and đợi.
 */
const MARKED_TALK =
  /(?<!\p{L})(?:trốn|(?:mới|là|cho) đủ|quên(?! (?:báo|ghi|khai|nhập|chưa|không|mất|nhắn|nói))|lỡ|hụt|hứa|tưởng(?! niệm| nhớ)|mơ(?! ước)|(?:thấy|coi|nghe) (?:người ta|bà con|tụi|họ)|nhờ (?!ad|bot|anh|chị|admin|vậy|có|sự)|kêu|được rủ|được phân công|(?:xóa|xoá) (?:giùm|giúp|dùm|hộ|đi)|giỡn|đùa|mốt|chắc(?! chắn)(?! (?:(?:cũng|là|khoảng|tầm|chừng|được|cỡ|đâu|em|mình|làm) )*(?:\d|(?:một|hai|ba|bốn|năm) ))|hình như|nghe nói|h[àằ]ng (?:tuần|ngày)|đừng|đợi|trễ|mời|hỏi|bị(?! (?:sụp|sạt|lở|hư|hỏng|ngập|gãy|đổ|tốc|nghẽn|tắc|cháy|thiệt|ảnh|xuống))|vắng|nghỉ(?! hưu)|thiếu(?! nhi| niên)|hoãn|dời|bàn(?= (?:chuyện|về|việc|kế|nhau))|mới có(?= \d)|nghe(?= (?:tuyên|nói|kể|phổ|tập|báo|thuyết|giảng))|coi(?= (?:người|mấy|các|họ|bạn|thiên))|tính(?= (?:đi|dọn|làm|ra(?! (?:cũng|được|là|thì|chừng|khoảng|gần|hơn|\d))|mai|bữa))|(?:mà|nhưng) (?:(?:em|mình|tôi|tui) )?(?:mưa|kẹt|bận|trời|thôi|đi công tác|đi học|bệnh|về quê|vắng))(?!\p{L})/u;

/** “cho em xin 5 phút”: courtesy, but of somebody who wants something. */
export const ASKS_FOR_TIME =
  /(?<!\p{L})xin (?:(?:phép|phep|thêm|them|anh|chị|chi|mọi người|cả nhà) )*(?:\d|vài|mấy|ít|một|nửa)/iu;

/** “ok 2h” agrees to something. */
export const ASSENT = /^\s*(?:ok|oke|okie|uh|ừ|ừm)(?!\p{L})/iu;

/** “giờ tình nguyện của mấy bạn …”, “có bạn chỉ 2 tiếng”: without the speaker it speaks of others' hours. */
const OF_SOME =
  /(?<!\p{L})(?:(?:giờ|tình nguyện|gio|tinh nguyen) (?:của|cua) (?:mấy|các|chi đoàn|cđ|kv|bạn|may|cac|chi doan|ban|tụi|đội|nhóm)|(?:có|co|mấy|nhiều|một số|vài|mỗi|may|nhieu|moi) (?:bạn|đứa|người|đồng chí|đ\/c|ban|dua|nguoi|dong chi)(?: \p{L}+)? (?:chỉ|mới|được|có|còn|chưa|đạt|chi|moi|duoc|co|con|chua|dat)|(?:bạn|đứa|người|ban|dua|nguoi) (?:chỉ|mới|được|chi|moi|duoc))(?!\p{L})/u;
/** “em”, “tụi mình”: the speaker, alone or among others. */
export const SPEAKER = /(?<!\p{L})(?:em|e|mình|minh|tôi|tui)(?!\p{L})/u;

/** Whether hours of others are spoken of, and none of the speaker. */
export function speaksOfSome(lower: string): boolean {
  return OF_SOME.test(lower) && !SPEAKER.test(lower);
}

/** “hôm qua em ghi 2 tiếng rồi mà” */
const I_LOGGED =
  /(?<!\p{L})(?:em|mình|tôi|tui|minh|toi) (?:(?:đã|có|da|co) )?(?:ghi|báo|khai|nhập|bao|nhap) (?!cáo|cao|cho|giúp|giùm)/u;
const ALREADY = /(?<!\p{L})(?:rồi|roi) (?:mà|ma|đó|á)[ .!]*$/u;

function saysItIsLogged(line: string): boolean {
  return I_LOGGED.test(line) && ALREADY.test(line);
}

/** Whether a line asks, plans, calls together, denies, tells of paid work, or was passed on: it states no hours done. */
export function isTalk(said: TypedLine): boolean {
  if (speaksOfSome(said.lower)) return true;
  return isTalkAllThrough(said) || MARKED_TALK.test(asTalk(said).lower) || TALK.areIn(said);
}

/** Whether nothing of a line tells hours done, whatever a part of it says by itself. */
export function isTalkAllThrough(said: TypedLine): boolean {
  const { lower } = said;
  return (
    /[?？]/u.test(lower) ||
    isPassedOn(said) ||
    tellsOfOthersOnly(said) ||
    saysNotHeld(lower) ||
    isPaid(lower) ||
    saysItIsLogged(lower)
  );
}

/** Words of talk with their marks, looked for before courtesy is taken away: “nghỉ” may look like the “nghĩ” of “em nghĩ”. */
export function saysTalkWithMarks(text: string): boolean {
  return MARKED_TALK.test(asTalk(typedLine(text)).lower);
}
