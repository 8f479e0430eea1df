import type { DeedKind } from "../../duties/deed-kinds.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import { NAMED_SONG, TITLED_SONG } from "./song-words.ts";

/** A word of a deed found in a line. */
export interface SaidKind {
  readonly end: number;
  readonly kind: Exclude<DeedKind, "hours">;
  /** The words say nothing more than the kind, so they are no note. */
  readonly bare: boolean;
  /** The word is also of everyday life (`đá banh`, `hát`): it needs words of training. */
  readonly everyday: boolean;
}

const TEXT = "(?:(?:đi |đã |em |mình )?(?:dự|tham gia|tham dự|tập|luyện|học)(?: xong| thuộc| được| luôn)? )?";
/** A branch's meeting; others are held under the same word. */
const NOT_OF_A_BRANCH =
  "(?! (?:chi bộ|đảng|chi hội|gia đình|lớp|h\\u00e8|câu lạc bộ|clb|đội|hội|cộng đồng|dưới cờ|chào cờ|cờ|tổ|khu dân cư|dân cư|văn nghệ|văn hoá|văn hóa|tôn giáo|phí|cá nhân|hàng ngày|h\\u1eb1ng ngày|công dân|công đoàn|ngoại khóa|ngoại khoá|thiếu nhi|hướng đạo|dã ngoại))";
const MEETING = pattern(
  `(?:buổi )?(?:sinh hoạt${NOT_OF_A_BRANCH}|sh(?= (?:(?:với|cùng|bên|ở|tại|d\u00ed) )?(?:chi đoàn|cđ|cd|kv|đoàn|khu vực))|(?<=buổi )sh|(?<=(?:chi đoàn|cđ)(?: (?:kv_\\d{1,2}|khu vực \\d{1,2}|\\d{1,2}|em|mình|tụi em|tui))? )họp|shcđ|shcd|họp(?: (?:lệ|thường lệ|thường kỳ|thường kì|định kỳ|định kì|hàng tháng|hằng tháng|đầu tháng|cuối tháng))?(?= (?:(?:với|cùng|bên|ở|tại|chung với|vs|voi) )?(?:chi đoàn|cđoàn|cdoan|cđ|cd)(?![\\p{L}])))(?: (?:định kỳ|định kì|đoàn(?! (?:phường|xã|trường|cơ|viên))))?$`,
);
/** “đại hội chi đoàn kv3”: a branch's meeting, too. */
const CONGRESS = pattern("đại hội(?= (?:(?:của|với|bên|tại) )?(?:chi đoàn|cđoàn|cđ|cd)(?![\\p{L}]))");
/** “hoạt động tình nguyện 2 tiếng” are hours. */
const GENERIC_ACTIVITY = pattern(
  "(?:buổi )?(?:hoạt động(?! (?:của )?(?:máy|công ty|lại|bình|kinh doanh|thế nào))|hđ(?=[ :,;])|(?<=\\d )hđ)(?: (?:tình nguyện của đoàn|của đoàn(?! (?:phường|xã|trường|cơ|viên))|tình nguyện|thiện nguyện|đoàn(?! (?:phường|xã|trường|cơ|viên))|phong trào|thanh niên|xã hội))?$",
);
const ACTIVITY = pattern(
  "(?:(?:lễ )?phát động|ra quân|chiến dịch|công trình thanh niên|phần việc thanh niên|phong trào|(?:chủ nhật|thứ bảy|thứ 7|ngày thứ bảy) (?:xanh|tình nguyện)|mùa hè xanh|xuân tình nguyện|tiếp sức mùa thi|đền ơn đáp nghĩa|thắp nến tri ân|(?:tham gia|tham dự|tgia|dự) (?:ngày hội(?! (?:việc làm|tuyển|gia đình))|hội trại|hiến máu(?: tình nguyện| nhân đạo)?)|(?<=(?:mới|vừa|moi|vua)(?: đi| di| tham gia)? )(?:đi )?hiến (?:máu|tiểu cầu)(?: tình nguyện| nhân đạo)?)$",
);
/** Songs and dances taught to others are volunteer work: “tập văn nghệ cho thiếu nhi”. */
const NOT_TAUGHT =
  "(?!(?: \\p{L}+){0,3} (?:cho|giúp) (?:(?:các|m\\u1ea5y|tụi|may) |thiếu nhi|trẻ em|học sinh|đoàn viên|thiếu niên|sinh viên))";
const SONG = pattern(
  `(?:${NAMED_SONG}|${TEXT}(?:(?<!(?:tổ|đội|nhóm|ban|clb|câu lạc bộ) )văn nghệ|(?:bài )?(?:đoàn ca|quốc ca)|(?:hát |nghe )?(?:bài hát|bài ca|ca khúc)|(?<=(?:tập|luyện|hát)(?: xong| thuộc| được)? )bài(?! (?:tập|giảng|thể|vở|báo|học|thi|kiểm|múa|nhảy|dân))|hát(?! (?:karaoke|kara|hò))(?: (?:bài|quốc ca|đoàn ca|tập thể|truyền thống))?))$${NOT_TAUGHT}`,
);
const DANCE = pattern(
  `${TEXT}(?:(?:bài |điệu |màn |tiết mục )?(?:nhảy |múa )?(?:dân vũ|flashmob)|(?:bài|điệu) nhảy(?! (?:\\p{L}+ ){0,3}(?:cho|giúp))|(?:điệu |bài |tiết mục |màn )?(?:nhảy|m\\u00faa|mua(?= (?:tap the|sap|hat|bai))) (?:tập thể|sạp|bài|hát|truyền thống|hiện đại)|(?:điệu |bài |tiết mục |màn )?(?:m\\u00faa|(?<=(?:tập|học|điệu|tiết mục|đội|diễn) )mua(?= (?!sắm|đồ|hàng|bán|về|qu\\u00e0|thuốc|dùng|bảo|vui|lân|rối|may)\\p{L}))(?! (?:lân|rối|may|m\\u00e9p)))$${NOT_TAUGHT}`,
);
/** “dọn sân bóng đá”: the place of a sport. */
const SPORT = pattern(
  `(?<!(?:sân|sân vận động) )${TEXT}(?:(?:chơi |đá |đánh |thi đấu |tập |giải |môn |trận |hội thao )*(?:thể thao|thể dục(?: thể thao)?|tdtt|bóng đá|bóng chuyền|bóng rổ|bóng bàn|cầu lông|đ\\u00e1 (?:banh|bóng|cầu)|da (?:banh|bong)(?=[ ,.;]|(?![^]))|chạy bộ|chạy việt dã|việt dã|bơi lội|điền kinh|kéo co|cờ vua|cờ tướng|hội thao|pickleball|tennis|aerobic|zumba|cầu mây|đạp xe(?= (?:\\d|r\u00e8n|thể))|chạy(?= \\d+ ?km)|đi bộ(?= (?:\\d|thể))|v\\u00f5(?: thuật)?|yoga|bơi(?! xuồng)))$`,
);
const SHIRT = pattern(
  "(?:(?:mặc|bận|diện|khoác|mang|vận) )?(?:chiếc |cái |bộ )?áo (?:xanh(?: (?:thanh niên(?: việt nam| vn)?|đoàn|tình nguyện|tn))?|đoàn(?: viên| thanh niên| tn)?|thanh niên(?: việt nam| vn| tình nguyện)?|đvtn|tnvn|tn)$",
);
const KINDS: readonly (readonly [RegExp, SaidKind["kind"], "bare" | "note", "everyday" | "of the Union"])[] =
  [
    [MEETING, "meeting", "bare", "of the Union"],
    [CONGRESS, "meeting", "note", "of the Union"],
    [ACTIVITY, "activity", "note", "of the Union"],
    [GENERIC_ACTIVITY, "activity", "bare", "of the Union"],
    [DANCE, "dance", "note", "everyday"],
    [SONG, "song", "note", "everyday"],
    [SPORT, "sport", "note", "everyday"],
    [SHIRT, "shirt", "bare", "of the Union"],
  ];

const BY_TITLE = pattern(TITLED_SONG);

/** A song of which only its title tells that it is one: `thuộc bài Khúc hát sông quê`. */
function titledSong(line: TypedLine, at: number): SaidKind | undefined {
  const found = matchAt(line, at, BY_TITLE);
  const end = at + (found?.[0].length ?? 0);
  const isTitle =
    found && /^ *\p{Lu}/u.test(line.source.slice(end)) && line.source !== line.source.toUpperCase();
  return isTitle ? { end, kind: "song", bare: false, everyday: true } : undefined;
}

/** The word of a deed that begins at a place. */
export function kindAt(line: TypedLine, at: number): SaidKind | undefined {
  for (const [wanted, kind, bare, everyday] of KINDS) {
    const found = matchAt(line, at, wanted);
    if (found)
      return { end: at + found[0].length, kind, bare: bare === "bare", everyday: everyday === "everyday" };
  }
  return titledSong(line, at);
}
