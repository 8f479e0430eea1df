import type { DeedKind } from "../../duties/deed-kinds.ts";
import { tidy } from "../hours/note-text.ts";
import { matchAt, pattern, skipSeparators, type TypedLine, typedLine } from "../words/typed-line.ts";
import { eachOfDays } from "./each-of-days.ts";
import { blanked, type SaidInPiece } from "./said-in-piece.ts";
import type { SaidPlace } from "./said-places.ts";

/** Who did it, that it was done, and words that only led to what was understood: no note. */
const BEFORE = pattern(
  "(?:nhờ|ad|bot|cho (?:em|e|mình|tôi|tui) ghi|ghi (?:cho|giùm|giúp|dùm|hộ) (?:em|e|mình|tôi|tui)|báo cáo|dạ|em|e|mình|mik|tôi|tui|tớ|tụi em|tụi mình|đã(?! (?:banh|bóng|cầu)$)|vừa|m\\u1edbi|moi|có|cũng|được|dc|đc|đi|theo|dự|tham dự|tham gia|tgia|có mặt|rồi|r|thì|l\\u00e0|lúc|vào|hồi|buổi|với|cùng|ở|tại|của|về|v\\u00e0|va|còn|(?:các|những)(?! (?:em|anh|chị|cháu|con|bạn|c\\u00f4|ch\\u00fa|bác|cụ|mẹ|bé|ông|b\\u00e0|đồng chí|đoàn viên|hộ|đơn vị)$)|tranh thủ|ghé|chỉ|đều|xin|bổ sung|cập nhật|ghi nhận|ghi|cộng|chấm|thêm|khai|hôm|xong)$",
);
const AFTER =
  /(?:^|(?<![\s,.;-])[\s,.;-]+)(?:rồi|roi|r|xong|luôn|luon|nha|nhé|nghen|nè|ne|ạ|a|đó|với|voi|cùng|cung|ở|tại|tai|của|cua|cho|và|lúc|luc|vào|ngày|buổi|về|thì|là|tham gia|dự|du|có|(?<!(?:trẻ|tre|chị|chi|anh|các|cac|mấy|may|những|nhung|hai|ba|con|cùng|cung) )em|đủ|đầy đủ|được|dc|đc|từ|ad|bot|ơi|oi|á|hen|vs)[\s,.;!-]*$/iu;

/** “… xong mới về tới nhà” */
const HOME_AGAIN =
  /(?:^|(?<![ ,])[ ,]+)(?:xong |mới |vừa |moi |vua )*(?:về|đi về|ve|di ve) ?(?:tới |đến |toi |den )?(?:nhà|nha|trọ)(?: (?:nè|ne|rồi|roi|luôn|đây))*[ .!]*$/iu;
/** What was worn there is a deed of its own. */
const WORN = /^(?:mặc|bận|mac|ban) .*(?:áo|ao) /u;
/** “em có đi”, “tôi qua kv3 dự …”; the end of a name (“Dậy mà đi”) is none. */
const ONLY_GONE = /^(?:đi|di|qua|xuống|xuong|ghé|ghe|tới|lên|len)$/iu;

/** What is left of a piece when all that was understood is taken away: `dọn kênh`. */
export function noteOf(said: SaidInPiece): string {
  const { line, places, days, part, hours, counts, kinds, dayFlaw } = said;
  const firstBare = kinds.find(({ bare }) => bare);
  const left = blanked(line, [
    ...places.filter((place) => kinds[0]?.kind === "meeting" || !isToldInWords(place)),
    ...days,
    ...(dayFlaw ? [dayFlaw] : []),
    ...(part ? [part] : []),
    ...(hours ? [hours] : []),
    ...counts,
    ...(days.length > 1 ? eachOfDays(line) : []),
    ...kinds.filter((each) => each === firstBare || WORN.test(line.lower.slice(each.at, each.end))),
  ]);
  const words = left.source
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?=[,.;])/gu, "")
    .replace(HOME_AGAIN, "");
  const note = tidy(withoutTail(withoutLead(typedLine(words))));
  return ONLY_GONE.test(note) ? "" : note;
}

/** Whose it was, where it goes into no field of its own: “với đoàn trường”, “với chi đoàn em”. */
function isToldInWords({ whose, said }: SaidPlace): boolean {
  return whose === "own" || (whose === "any" && OF_A_LEVEL.test(said));
}

const OF_A_LEVEL = /phường|xã|trường|thị trấn|phuong|xa|truong|thi tran/iu;

function withoutLead(line: TypedLine): string {
  let at = skipSeparators(line, 0);
  for (let lead = matchAt(line, at, BEFORE); lead; lead = matchAt(line, at, BEFORE))
    at = skipSeparators(line, at + lead[0].length);
  return line.source.slice(at).trim();
}

function withoutTail(text: string): string {
  const shorter = text.replace(AFTER, "").trim();
  return shorter === text ? text : withoutTail(shorter);
}

const TRAINED = "(?:(?:đi|tham gia|tập|luyện|học|chơi|múa|nhảy|hát|một|1|bài|điệu|môn) )*";
/** What only says again of what kind it was. */
const KIND_AGAIN: Readonly<Partial<Record<DeedKind, RegExp>>> = {
  activity: pattern(
    "(?:(?:tham gia|dự|đi|các|những|buổi) )*(?:hoạt động|hđ)(?: (?:tình nguyện|của đoàn|đoàn|thanh niên))?$[ :,-]*",
  ),
  meeting: pattern("(?:(?:tham gia|dự|đi|buổi) )*(?:sinh hoạt(?: chi đoàn)?|họp chi đoàn|sh)$[ :,-]*"),
  song: pattern(`${TRAINED}(?:hát|bài hát|bài ca|ca khúc)(?![^])`),
  dance: pattern(`${TRAINED}(?:múa|điệu múa|múa tập thể|nhảy)(?![^])`),
  sport: pattern(`${TRAINED}(?:thể thao)(?![^])`),
};

/** A note without what the deed's own name says already, so that it reads “1 hoạt động – trồng cây”. */
export function beyondKind(note: string, kind: DeedKind): string {
  const wanted = KIND_AGAIN[kind];
  const again = wanted && matchAt(typedLine(note), 0, wanted);
  return again ? typedLine(note).source.slice(again[0].length).trim() : note;
}
