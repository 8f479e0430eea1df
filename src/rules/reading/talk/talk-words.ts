import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { withoutComment } from "./comment-behind.ts";
import { withoutNames } from "./names-that-talk.ts";

/** Words with the letters of talk, or with talk in them, that say nothing of it: “Cần Thơ” is no “cần”, “thắp nến” no “nên”. */
const LOOKALIKES = pattern(
  `(?:${[
    "cần thơ|hậu cần|đội (?:văn nghệ|bóng|dân phòng|xung kích|tình nguyện|thanh niên|hậu cần|trật tự|múa)|nhắc (?:bà con|người dân|các hộ|từng hộ|hộ dân)|sắp xếp|không (?:rác|khói thuốc|ma t\\u00fay|nhựa|đồng|tiền mặt|dùng tiền mặt|tội phạm)|tiếp cận|cán bộ|căn cước|căn (?:nhà|hộ)|thời (?:gian|tiết|sự)|xáng thổi|(?:thắp|đốt|ngọn|đèn) nến|(?:đổ|nâng|san|láng|lát) nền|nền nhà",
    "(?:phước|tân|đông) thới|thới (?:lai|hưng|thạnh|đông|xuân|tân|an|bình|hòa|long|thuận|ngươn|trinh|sơn|phong|quy)|(?:tuyến|con|trong|ngoài|đầu|cuối|quét|dọn|quanh|dọc|các|mấy|cái|đèn|đường) hẻm|hem_\\d|hem (?:so|nho|cut|cong)$",
    "mặt (?:trận|bằng|đường|nước|ruộng|sân)|bóng mát|(?:vẽ|rửa) mặt|(?:nhân|thân|bác) ái|mái (?:ấm|che|tôn|nhà|trường|hiên)|lợp mái|(?:hoa|cây|lá) mai",
    "cây sao|ngôi sao|sao (?:đen|dầu)|hộ (?:neo đơn|nghèo|cận nghèo|khó|dân|gia đình|kinh doanh|chính sách|khẩu|tịch)$|(?:viện|khoa|bệnh) nhi|nhi đồng|hợp tác|(?:phối|tổng|tập|kết) hợp|(?:cơm|sữa) hộp|hộp (?:cơm|sữa|quà|bánh|thuốc)",
    "đầu (?:năm|tuần|tháng|giờ|buổi|đường|hẻm|ấp|cầu|kênh|kinh|chợ|xóm|khóm|lộ)|(?:ban|lần|bước) đầu|dầu (?:ăn|gội)|đậu (?:hũ|xanh|phộng)",
    "cồn (?:khương|sơn|ấu|phú|tân)|con (?:em|đường|hẻm|kênh|kinh|rạch|nít|lộ|sông)|bà con|(?:cán bộ|lực) lượng|lực lượng|lục bình",
    "(?:cho|dạy|kèm|giúp|phụ|trông|giữ|với) (?:mấy|các|tụi|đám|lũ) (?:(?:em|bé|cháu|bạn|đứa|trẻ) )?nhỏ|(?:trẻ|đứa) nhỏ|(?:tưởng|ghi|đáng) nhớ|nhớ (?:ơn|nguồn|công)",
    "(?:ở|tại|quét|trong|quanh|gần|ngôi|cổng|sân|vệ sinh|trang trí|lên) (?:ch\\u00f9a|chua$(?= [a-z\\d])(?! (?:a|ad|bot|ha|ta|vay|z|vậy|day|nhi|roi|may|moi|cac|anh|chi|em)$))|hạ tầng|thập hồng|(?:trường|lớp|khối) mn",
    "(?:rất|khá|thật|thiệt) hay|nghỉ (?:lễ|hè|hưu|trưa(?= (?:nên |thì |tranh thủ )?(?:em|e|mình|tôi|tui|đi|ra|qua|ghé)$))|(?:ngày|giờ) nghỉ|nho co(?=_(?:\\d|o |tai |nghia|san|dinh|chua|vuon|khu|truoc|sau|ven|le|voi|cung|[,.]))|phòng họp|tuần trước nữa",
  ].join("|")})$`,
);

/** “o nha van hoa”, “giup nha chi Sau”: without marks it is a house, but at an end or before whom it calls. */
const HOUSE = pattern(
  "nha$(?!_(?:[,;.!?…):]|(?![^]))| (?:ad|admin|bot|mn|ae|ạ|a|ơi|mấy|các|cả nhà|mọi người|(?:bạn|anh|ch\\u1ecb|chi|em|đ/c|đồng chí|sếp|cô|chú|thầy)(?: \\p{L}+)?(?: ơi)?_(?:[,;.!?]|(?![^])))(?![\\p{L}\\d]))",
);
/** A line with most of its marks: there a word without them is meant so. */
const LEAST_MARKED = 3;

/** Words that turn a line into talk, found where they are meant. */
export class TalkWords {
  readonly #anyMarks: RegExp;
  readonly #ownMarks: RegExp;

  /** @param spelt as for {@link pattern} */
  constructor(spelt: string) {
    this.#anyMarks = pattern(spelt);
    this.#ownMarks = pattern(spelt, "marked only");
  }

  areIn(said: TypedLine): boolean {
    const line = asTalk(said);
    const wanted = isWellMarked(said.lower) ? this.#ownMarks : this.#anyMarks;
    return wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  }
}

/** The line, as long as before, without names, lookalikes and a comment behind what was done. */
export function asTalk(said: TypedLine): TypedLine {
  const line = { source: said.source, lower: withoutComment(withoutNames(said)) };
  const kept: string[] = [];
  let from = 0;
  const isMarked = isWellMarked(said.lower);
  for (const at of wordStarts(line, 0)) {
    if (at < from) continue;
    const house = isMarked ? undefined : matchAt(line, at, HOUSE);
    const found = matchAt(line, at, LOOKALIKES) ?? house;
    if (!found) continue;
    kept.push(line.lower.slice(from, at), found === house ? "nhà" : "_".repeat(found[0].length));
    from = at + found[0].length;
  }
  return { source: said.source, lower: kept.join("") + line.lower.slice(from) };
}

function isWellMarked(lower: string): boolean {
  const words = lower.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  return marked.length >= LEAST_MARKED && 2 * marked.length >= words.length;
}
