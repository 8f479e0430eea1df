import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { isNameAt } from "../talk/names-that-talk.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import type { NamedUnit, PlaceNames } from "./place-names.ts";
import { AREA } from "./place-words.ts";

/** A place found in a line. `from` is where the word before it begins that only leads to it (“với”, “ở”). */
export interface SaidPlace {
  readonly end: number;
  readonly said: string;
  /** The units that it may be; none: it is kept as it was said. */
  readonly units: readonly NamedUnit[];
  /** `own`: “chi đoàn em”; `other`: “chi đoàn bạn”. */
  readonly whose: "named" | "own" | "other" | "any";
}

/** With whom it was, before the unit that they are of: “với mấy bạn chi đoàn 2”. */
const COMPANY =
  "(?:(?:(?:mấy|các|những|anh em|anh chị em|ae|bà con) )?(?:tụi nhỏ|tụi|bọn|đám|đứa|bạn|em|anh|ch\\u1ecb|đoàn viên|đv|đồng chí|thanh niên|anh em|ae) )";
const LEAD = `(?:(?:cùng với|với|ở|tại|bên|của|cùng|dưới|do|chung với|chung|vs|voi|d\\u00ed|xuống|trong) ${COMPANY}?)?`;
const UNION =
  "(?:các chi đoàn|chi đoàn cơ sở|chi đoàn|chidoan|cđoàn|cdoan|c\\.?đ(?=[ .\\d])|cd(?=[ .\\d])|đoàn cơ sở|đoàn (?:phường|xã|trường|thị trấn)|(?:phường|xã|trường) đoàn)";
const HEAD = pattern(`${LEAD}(?<union>${UNION})`);
const AREA_HEAD = pattern(`${LEAD}(?=(?:khu vực|khuvuc|kv|khu phố|kp|ấp|khóm)_(?:\\d|\\p{L}))`);
/** `2 buổi`, `3 người`, `20/11`: no number of a unit. */
const NO_NUMBER =
  "$(?!_(?:buổi(?! (?:sáng|trưa|chiều|tối))|bữa|tiếng|giờ|h|g|lần|lượt|cuộc|người|bạn|đ/c|đồng chí|đoàn viên|hoạt động|phút|p|ngày(?! \\d))$|[/:]\\d|[.,-]\\d)";
const NUMBERED = pattern(
  `(?:_(?:số |thứ )?(?:${AREA}_)?\\d{1,2}(?:[a-d]|[a-f]\\d{1,2})?${NO_NUMBER}|_${AREA} (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$)`,
);
/** “trường An Khánh 1”, “trường Mầm non 2/9” */
const NUMBER_OF_NAME = pattern(
  ` (?:\\d{1,2}${NO_NUMBER}|(?:2/9|30/4|19/5|3/2|1/5|19/8|27/7|8/3|26/3)(?![/\\d]))`,
);
const OWN = pattern(
  " (?:(?:trường|phường|xã|ấp|khóm|cơ quan|đơn vị|lớp) )?(?:của )?(?:tụi |bọn )?(?:em|e|mình|m\\u00ecnh|tôi(?! (?:nay|qua|thứ|chủ)$)|tui|nh\\u00e0|chúng em|chúng tôi)$",
);
const OTHER = pattern(" (?:bạn|khác|n\\u00e0o|kia|đó|họ)$");
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/uy;
const GAP = / +/uy;
/** Words of names that are typed without a capital: “chi đoàn trường mầm non Hoa Sen”. */
const OF_A_NAME = pattern(
  ` (?:${AREA}|mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt|mn|th|y tế|ủy ban|ubnd|dân quân|trung tâm|hợp tác xã|bưu điện|điện lực|kho bạc|chi cục|thuế|tòa án|viện kiểm sát|bảo hiểm xã hội|viễn thông|ngân hàng|công ty|nông dân|phụ nữ|giáo viên|học sinh|sinh viên|công nhân|công chức|viên chức|văn phòng|khoa|lớp|doanh nghiệp|bộ đội|đường phố|lực lượng)$`,
);
/** What goes on after a place and is none of its name. */
const AFTER = pattern(
  "(?:vui|mệt|đông|hay|ý nghĩa|ngon|chán|quá|ghê|lắm|trễ|sớm|lâu|rất|cũng|nhưng|mà|nên|vì|do|bị|có|không|nhảy|m\\u00faa|dọn|làm|trồng|nhặt|quét|vớt|phát|tặng|thăm|về|lúc|hồi|(?:t\\u1edbi|toi|đến|từ)(?= (?:gần |hơn |khoảng )?\\d)|và|rồi|xong|được|nha|nhé|nghen|ạ|hôm|bữa|tối|sáng|chiều|trưa|đêm|ngày|thứ|tuần|tháng|bàn|học|chuyên đề|để|tổ chức|ra quân|đi|dự|tham gia|em|mình|tôi|tui|khoảng|hết|trong|từ|cho|cùng|với|ở|tại|mặc|tập|hát|đã|có|mới|vừa|luôn|đó|ad|admin|bot|định kỳ|định kì|đầy đủ|mở rộng|gặp|triển khai|ghi|do|theo|sinh hoạt|hoạt động|h\\u1ecdp|hop|đại hội|đến trễ|một|hai|ba|\\d|\\d+(?:[.,]\\d+)?(?:h|g|t|p|ph|tiếng|giờ|phút)\\d*)$",
);
const MOST_WORDS = 6;
const MOST_UNKNOWN = 4;

/** “CN” stands in lines without any other capital. */
const SUNDAY = /(?<!\p{L})CN(?!\p{L})/gu;

/** The place that begins at a word, a word that leads to it included: `với chi đoàn 5`, `ở kv3`, `xã đoàn An Khánh`. */
export function placeAt(
  line: TypedLine,
  at: number,
  { today, places }: { today: Day; places?: PlaceNames },
): SaidPlace | undefined {
  const head = matchAt(line, at, HEAD);
  const area = head ? undefined : matchAt(line, at, AREA_HEAD);
  if (!head && !area) return undefined;
  const union = head?.groups?.union ?? "";
  const from = at + (head ?? area ?? [""])[0].length;
  const start = from - union.length;
  const found = (end: number, whose: SaidPlace["whose"]): SaidPlace => {
    const said = line.source.slice(start, end).trim();
    return { end, said, units: whose === "named" ? (places?.meantBy(said) ?? []) : [], whose };
  };
  const numbered = matchAt(line, from, NUMBERED);
  if (numbered) return found(from + numbered[0].length, "named");
  const own = matchAt(line, from, OWN);
  if (own) return found(from + own[0].length, "own");
  const other = matchAt(line, from, OTHER);
  if (other) return found(from + other[0].length, "other");
  const named = nameFrom(line, { start, from }, today, places);
  if (named !== undefined) return found(named, "named");
  return union === "" ? undefined : found(from, "any");
}

/** Where a name ends: as far as a known unit is called so; else as far as capitals go, or a few words of a line without any. */
function nameFrom(
  line: TypedLine,
  { start, from }: { start: number; from: number },
  today: Day,
  places: PlaceNames | undefined,
): number | undefined {
  const ends = endsOfWords(line, from, today);
  const known = ends.findLast((end) => (places?.meantBy(line.source.slice(start, end)).length ?? 0) > 0);
  if (known !== undefined) return known;
  let last = from;
  let isNamed = false;
  for (const end of ends) {
    if (end <= last) continue;
    const ordinary = matchAt(line, last, OF_A_NAME);
    const isCapital = /^ *\p{Lu}/u.test(line.source.slice(last, end));
    if (!ordinary && !isCapital) break;
    isNamed ||= isCapital;
    last = ordinary ? last + ordinary[0].length : end;
  }
  if (isNamed) return last + (matchAt(line, last, NUMBER_OF_NAME)?.[0].length ?? 0);
  const isPlainlyTyped = !/\p{Lu}/u.test(line.source.slice(1).replaceAll(SUNDAY, ""));
  return isPlainlyTyped && ends.length <= MOST_UNKNOWN ? ends.at(-1) : undefined;
}

function endsOfWords(line: TypedLine, from: number, today: Day): number[] {
  const ends: number[] = [];
  let at = from;
  let wasCapital = false;
  while (ends.length < MOST_WORDS) {
    const ordinary = matchAt(line, at, OF_A_NAME);
    if (ordinary) {
      at += ordinary[0].length;
      ends.push(at);
      continue;
    }
    const gap = matchAt(line, at, GAP);
    const next = at + (gap?.[0].length ?? 0);
    const word = (gap ?? at === from) ? matchAt(line, next, WORD) : undefined;
    // “trường Mai Văn Bộ” names no day.
    const isDay = () => dayAt(line, next, today) !== undefined && !isNameAt(line, next);
    // “Nguyễn Du”, “Hai Bà Trưng”: within a name no word goes on.
    const isOfName = wasCapital && /^\p{Lu}\p{Ll}/u.test(line.source.slice(next));
    if (!word || (!isOfName && matchAt(line, next, AFTER)) || isDay()) break;
    wasCapital = /^\p{Lu}\p{Ll}/u.test(line.source.slice(next));
    at = next + word[0].length;
    ends.push(at);
  }
  return ends;
}
