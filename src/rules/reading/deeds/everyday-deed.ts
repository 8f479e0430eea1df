import { namesWork } from "../hours/volunteer-work.ts";
import { matchAt, pattern, wordStarts } from "../words/typed-line.ts";
import type { SaidKind } from "./kind-words.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { SPEAKS } from "./speaker-words.ts";

const TRAINS = pattern("(?:tập|luyện|học|rèn luyện|rèn|thuộc|thi đấu)$");
/** There is a contest; whether the speaker was in it has to be said. */
const CONTEST = pattern(
  "(?:giải|giao lưu|hội thi|hội thao|ngày chạy|olympic|marathon|vì sức khỏe|vì sức khoẻ)$",
);
/** “đá banh giao lưu”, unlike “giải cầu lông khai mạc”. */
const PLAYS = /^(?:đá|chạy|bơi|đánh|chơi|thi đấu|da|chay|boi|danh|choi|thi dau)(?!\p{L})/u;
/** With hours beside it a match may be anybody's: only practice is surely one's own. */
const PRACTISES = pattern("(?:tập|luyện|rèn luyện|rèn)$");
const DID_MYSELF =
  /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:(?:có|đã|cũng|đi|co|da|cung|di) )*(?:chơi|đá|đánh|chạy|bơi|đạp|thi|tập|bộ|hát|múa|nhảy|choi|da|danh|chay|boi|dap|hat|nhay)(?! (?:đùa|giỡn|bời|nhậu|xe|rượu|karaoke|hò|máy(?! \p{L})))(?!\p{L})/gu;
/** What may stand before the speaker beside the day: “đứa em đá bóng” and “Hùng em đá bóng” tell of others. */
const BEGINS = /(?:^|[,.;:!?)]|(?<!\p{L})(?:dạ|ạ|ad|bot|ơi|rồi|thì|là|nãy|quên))$/u;
/** Run to get somewhere, or played on a screen. */
const ERRAND =
  /(?<!\p{L})(?:(?:về|ve)(?= (?:nhà|nha|trọ|tro|phòng|phong|quê|que|cơ quan|vì|vi)(?!\p{L})|[ .!]*$)|mua|đi làm|di lam|tới(?! \d)|đến (?:cơ quan|trường|chỗ làm)|(?:trên|tren|bằng) (?:máy|may|điện thoại|dien thoai)|hư xe|hết xăng|hu xe|het xang)(?!\p{L})/u;

/** “hôm qua em chơi cầu lông”: who tells the bot of it, and when, wants it logged (IV.2.2: one sport, song or dance a year). */
function didMyself({ line: { lower }, days }: SaidInPiece): boolean {
  return [...lower.matchAll(DID_MYSELF)].some(({ index, 0: did }) => {
    const before = lower.slice(0, index).trimEnd();
    const isOwn = BEGINS.test(before) || days.some(({ end }) => end === before.length);
    return isOwn && !ERRAND.test(lower.slice(index + did.length));
  });
}
/** How far or how long it went on: “chạy bộ 5km”. */
const EFFORT = /\d *(?:km|cây số|cay so|vòng|vong|hiệp|hiep|set)(?!\p{L})/u;
/** Sung, danced or played for fun, or seen. */
const PASTIME =
  /(?<!\p{L})(?:đám|tiệc|nhậu|karaoke|sinh nhật|quán|dam (?:cuoi|gio|tiec)|tiec|nhau|(?<!(?:cơ|co|dân|dan|quân|y) )quan|xem|coi(?! như)|cổ vũ|nghe|thắng|thua|mệt|vui|đuối|met|vui)(?!\p{L})/u;
const WATCHED = /(?<!\p{L})(?:xem|coi|cổ vũ|co vu|nghe|thắng|thua|hay quá|hay ghê)(?!\p{L})/u;
/** “mới đi ra quân về mệt quá” is said to be heard, hardly to be logged. */
const FEELS =
  /(?<!\p{L})(?:mệt|met|vui|đuối|duoi|buồn ngủ|buon ngu|nóng|nong)(?: \p{L}+)? (?:quá|qua|ghê|ghe|luôn|luon|dữ|du)[ .!]*$/u;
/** What is told of a sport, a song or a dance that people also have for fun. */
export interface Everyday {
  /** Named in passing: neither trained nor the speaker's. */
  readonly isPassing: boolean;
  /** A sport that somebody went in for. */
  readonly isTrained: boolean;
  /** The speaker practised it. */
  readonly isSure: boolean;
}

/**
 * @param isPast the day has surely been
 * @param isOver from when to when on the day, and that is over
 */
export function everydayIn(
  said: SaidInPiece,
  kind: SaidKind & { at: number },
  { isPast, isOver, tookPart }: { isPast: boolean; isOver: boolean; tookPart: boolean },
): Everyday {
  const { line, hours, days } = said;
  const has = (wanted: RegExp) => wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  const plays = PLAYS.test(line.lower.slice(kind.at));
  // “chiều qua đá banh” may be meant; “tối qua hát cho nhau nghe vui ghê” is talk.
  const isPassing = kind.everyday && !has(TRAINS) && !has(SPEAKS) && !(has(CONTEST) && plays);
  const isTrained =
    kind.kind === "sport" &&
    (EFFORT.test(line.lower) || (isPast && plays)) &&
    !WATCHED.test(line.lower) &&
    !saysHowItFelt(said);
  // “hát gây quỹ 2 tiếng”: hours of a volunteer.
  const isWork = hours !== undefined && namesWork(line.source);
  const isSure =
    !isWork &&
    (has(hours ? PRACTISES : TRAINS) ||
      (!hours && tookPart && has(CONTEST)) ||
      (isOver && plays && !WATCHED.test(line.lower) && saysIsPlayed(said)) ||
      ((isPast || days[0]?.weekday !== undefined) && didMyself(said) && !PASTIME.test(line.lower)));
  return { isPassing, isTrained, isSure };
}

/** “mới đi ra quân về mệt quá”: said to be heard. */
export function saysHowItFelt({ line }: SaidInPiece): boolean {
  return FEELS.test(line.lower);
}

/** Played by others, while a volunteer stood by. */
const FOR_OTHERS =
  /(?<!\p{L})(?:cho|giúp|phụ|dạy|tổ chức|hỗ trợ|trọng tài|phục vụ|giữ|trực|giup|phu|day|to chuc|ho tro|trong tai|phuc vu|giu|truc)(?!\p{L})/u;

/** “chiều CN đánh cầu lông 1 tiếng”, “tập flashmob 2 tiếng”: so long it was played or practised, and no hours of a volunteer's. */
export function saysIsPlayed({ line, kinds }: SaidInPiece): boolean {
  const plays = kinds.some(
    ({ kind, at }) =>
      (kind === "sport" && PLAYS.test(line.lower.slice(at))) ||
      ((kind === "song" || kind === "dance") && REHEARSED.test(line.lower)),
  );
  return plays && !namesWork(line.source) && !FOR_OTHERS.test(line.lower);
}
const REHEARSED = /(?<!\p{L})(?:tập|tap|luyện|luyen|học|hoc)(?!\p{L})/u;
