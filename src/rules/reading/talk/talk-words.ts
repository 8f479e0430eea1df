import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { withoutComment } from "./comment-behind.ts";
import { withoutNames } from "./names-that-talk.ts";

/** Words with the letters of talk, or with talk in them, that say nothing of it: “Cần Thơ” is no “cần”, “thắp nến” no “nên”. */
const LOOKALIKES = pattern(
  `(?:${[
    "cần thơ|cán bộ|căn cước|căn (?:nhà|hộ)|thời (?:gian|tiết|sự)|xáng thổi|(?:thắp|đốt|ngọn|đèn) nến|(?:đổ|nâng|san|láng|lát) nền|nền nhà",
    "mặt (?:trận|bằng|đường|nước|ruộng|sân)|bóng mát|(?:vẽ|rửa) mặt|(?:nhân|thân|bác) ái|mái (?:ấm|che|tôn|nhà|trường|hiên)|lợp mái|(?:hoa|cây|lá) mai",
    "(?:viện|khoa|bệnh) nhi|nhi đồng|hợp tác|(?:phối|tổng|tập|kết) hợp|(?:cơm|sữa) hộp|hộp (?:cơm|sữa|quà|bánh|thuốc)",
    "đầu (?:năm|tuần|tháng|giờ|buổi|đường|hẻm|ấp|cầu|kênh|kinh|chợ|xóm|khóm|lộ)|(?:ban|lần|bước) đầu|dầu (?:ăn|gội)|đậu (?:hũ|xanh|phộng)",
    "cồn (?:khương|sơn|ấu|phú|tân)|con (?:em|đường|hẻm|kênh|kinh|rạch|nít|lộ|sông)|bà con|(?:cán bộ|lực) lượng|lực lượng|lục bình",
    "(?:cho|dạy|kèm|giúp|phụ|trông|giữ|với) (?:mấy|các|tụi|đám|lũ) (?:(?:em|bé|cháu|bạn|đứa|trẻ) )?nhỏ|(?:trẻ|đứa) nhỏ|(?:tưởng|ghi|đáng) nhớ|nhớ (?:ơn|nguồn|công)",
    "(?:ở|tại|quét|trong|quanh|gần|ngôi|cổng|sân|vệ sinh|trang trí|lên) (?:ch\\u00f9a|chua$(?= [a-z\\d])(?! (?:a|ad|bot|ha|ta|vay|z|vậy|day|nhi|roi|may|moi|cac|anh|chi|em)$))|hạ tầng|thập hồng|(?:trường|lớp|khối) mn",
    "(?:rất|khá|thật|thiệt) hay|nghỉ (?:lễ|hè|hưu)|(?:ngày|giờ) nghỉ|phòng họp|tuần trước nữa",
  ].join("|")})$`,
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
  for (const at of wordStarts(line, 0)) {
    const found = at < from ? undefined : matchAt(line, at, LOOKALIKES);
    if (!found) continue;
    kept.push(line.lower.slice(from, at), "_".repeat(found[0].length));
    from = at + found[0].length;
  }
  return { source: said.source, lower: kept.join("") + line.lower.slice(from) };
}

function isWellMarked(lower: string): boolean {
  const words = lower.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  return marked.length >= LEAST_MARKED && 2 * marked.length >= words.length;
}
