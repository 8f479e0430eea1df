import { pattern } from "../words/typed-line.ts";

/** Who speaks, as a part of a pattern. */
export const SELF = "(?:em|e|mình|mik|tôi|tui|tớ|tụi em|tụi mình|tụi tui|chúng em|bọn em)";
export const SELF_WORD = pattern(`${SELF}$`);

/** “sếp em”, “bạn em”: somebody of the speaker's. */
export const SOMEBODY_OF =
  /(?<!\p{L})(?:(?<!(?:ở|o|tại|tai|trong|cùng|cung|với|voi|của|cua) )(?:phường|phuong|xã|quận|khoa|khối|ngành)|sếp|bạn|vợ|(?<!vợ )chồng|con|nhà|lớp|phòng|mẹ|má|ba|cha|anh|chị|cháu|nhóm|đội|tổ|đơn vị|cơ quan|trường|xóm|ấp|thầy|cô|trai|gái|bé|thằng|nhỏ|út|thư|giùm|giúp|dùm|hộ) (?:em|mình|tôi|tui|minh|toi)(?!\p{L})/u;

/** “toi nay” is an evening. */
export const SPEAKS = pattern("(?:em|e|mình|tôi(?! (?:nay|qua|hôm|thứ|chủ nhật))|tui)$");

/** “có ghé kv5”: a place that somebody went to is no subject. */
export const GONE_TO =
  /(?<!\p{L})(?:ghé|đi|(?<!(?:hôm|tối|sáng|chiều|trưa|bữa|đêm|tuần|tháng|vừa|hom|toi|sang|chieu|trua|bua|dem|vua) )qua|về|lên|vô|vào|tới|đến|xuống|dự|theo|ghe|di|ve|len|vo|vao|den|xuong|du) $/u;
