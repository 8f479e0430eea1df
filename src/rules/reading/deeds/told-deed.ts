import type { Day } from "../../calendar/time.ts";
import { isAhead, isOver } from "../hours/hours-ahead.ts";
import { isNearerPast } from "../hours/past-days.ts";
import { namesWork } from "../hours/volunteer-work.ts";
import { withoutComment } from "../talk/comment-behind.ts";
import { matchAt, pattern, wordStarts } from "../words/typed-line.ts";
import { noteOf } from "./deed-note.ts";
import type { DeedsContext } from "./deeds-reading.ts";
import { everydayIn, saysHowItFelt } from "./everyday-deed.ts";
import type { SaidKind } from "./kind-words.ts";
import { whoseDeed } from "./own-deed.ts";
import { hoursOf, isExactLength, isLength } from "./piece-hours.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { isShirtWorn, saysIWear } from "./shirt-worn.ts";
import { SPEAKS } from "./speaker-words.ts";
import { saysWhoTookPart } from "./there-myself.ts";

/** How surely a piece tells a deed done by the speaker: `told`; `undated`: on a weekday that may as well be the coming one; only `perhaps`. */
export type Certainty = "told" | "undated" | "perhaps";

const DONE = pattern(
  "(?:đã|vừa(?! (?:phải|m\\u1edbi nghe))|m\\u1edbi|xong|rồi|rùi|r|có (?:cùng |xuống |qua |về |ghé )?(?:mặc|bận|đi|dự|tham dự|tham gia|tập|học|ra quân|hát|luyện|sinh hoạt|chạy|đá|chơi|mặt))$",
);
/** Done, and lately: “có dự” alone may be long ago. */
const DONE_JUST = pattern("(?:đã|vừa(?! (?:phải|m\\u1edbi nghe))|m\\u1edbi|xong|rồi|rùi|r)$");
const WITH = pattern("(?:cùng với|cùng|với|chung với|chung|vs|voi|d\\u00ed) ");
/** Only speaks of what there is: `tuần này có 2 buổi sinh hoạt`. */
const THERE_IS = /(?:^|\s)(?:có|co)\s+$/u;
/** “em có họp …” tells of the speaker. */
const I_HAD = /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi)(?: (?:cũng|đã|cung|da))? (?:có|co) +$/u;
/** “nha” calls together; “nha ad” speaks to the bot. */
const CALLS =
  /(?<!\p{L})(?:nha|nhé|nhe|nghen|nhen|hen|nghe|(?:đi|di)(?= (?:mấy|may|các|cac|mọi|moi|cả|ca|anh|chị|chi|em|ae|mn|nha|nhé|nào|nao|bạn|ban) |[ .!]*$))(?! (?:ad|admin|bot)(?!\p{L}))(?: [\p{L}\d]+){0,3}[ .!]*$/u;
const HOM =
  /(?<!\p{L})(?:hồi|hôm|hom|bữa|bua) (?:sáng |chiều |tối |sang |chieu |toi )?(?:thứ|thu|t\d|chủ|chu|cn)/u;

/** How surely a piece tells a deed of this kind, done by the speaker; undefined: not at all. */
export function certaintyOf(
  said: SaidInPiece,
  kind: SaidKind & { at: number },
  { today, now }: DeedsContext,
  inherited: Day | undefined,
): Certainty | undefined {
  const { line, days, dayFlaw, counts, hours, places } = said;
  const whose = whoseDeed(said, kind.at, kind.bare);
  const has = (wanted: RegExp) => wordStarts(line, 0).some((at) => matchAt(line, at, wanted) !== undefined);
  const [day] = days;
  // Who says how it was speaks of what has been.
  const isDone = has(DONE) || withoutComment(line.lower) !== line.lower;
  const isPast = day ? isSurelyPast(said, today, now) : inherited !== undefined && inherited < today;
  if (whose === "other") return undefined;
  // “nha” calls others together, or is courtesy where the speaker tells of a weekday that has been.
  const wearsNow = kind.kind === "shirt" && day?.day === today && saysIWear(line);
  const mayReport = wearsNow || (day?.weekday !== undefined && day.day < today && has(ONLY_SELF));
  if (!isDone && !isPast && CALLS.test(line.lower))
    return mayReport && whose === "own" ? "perhaps" : undefined;
  if (day?.day === today && !isDone && !has(SPEAKS) && CALLS.test(line.lower) && AT_AN_HOUR.test(line.lower))
    return undefined;
  const note = noteOf(said);
  const tookPart = saysWhoTookPart(said, kind.end);
  if (kind.kind === "shirt" && !isShirtWorn(line)) return undefined;
  const rest = note.replace(line.source.slice(kind.at, kind.end), "").trim().replace(ONLY_DID, "");
  const isNamed = places.some((place) => place.whose === "named");
  const isWithUnit = places.some(({ at }) => matchAt(line, at, WITH) !== undefined);
  // “ra quân cùng chi đoàn kv3 cạo vôi tường hai tiếng”: whatever was done there, so long it took.
  const isLongThere = kind.kind === "activity" && isNamed && isWithUnit && isExactLength(said);
  if (!tookPart && !isLongThere && !isTold(kind, rest, places.length > 0 || hours !== undefined)) {
    const mayBe =
      kind.kind === "meeting" ? isPast && isNamed : kind.kind === "activity" && !kind.bare && rest === "";
    return mayBe ? "perhaps" : undefined;
  }
  if (!isPast && !isDone && !day && !dayFlaw && kind.bare && TURNS.test(line.lower.slice(kind.end)))
    return undefined;
  if (!isPast && !isDone && !day && kind.kind === "shirt" && !has(SPEAKS)) return undefined;
  const everyday = everydayIn(said, kind, { isPast, isOver: isOverByClock(said, now), tookPart });
  if (kind.everyday && !day && !isDone && !dayFlaw && !isPast)
    return everyday.isTrained ? "perhaps" : undefined;
  if (everyday.isPassing && !everyday.isTrained && note !== line.source.slice(kind.at, kind.end))
    return undefined;
  const first = Math.min(kind.at, counts[0]?.at ?? kind.at);
  // “có sinh hoạt chi đoàn có mặc áo thanh niên luôn”: whoever wore it was there.
  const isWornThere = said.kinds.some((each) => each.kind === "shirt" && each.at > kind.end);
  const exists =
    !isWornThere &&
    !isWithUnit &&
    !I_HAD.test(line.lower.slice(0, first)) &&
    THERE_IS.test(line.lower.slice(0, first)) &&
    kind.bare &&
    kind.kind !== "shirt";
  const isSure =
    whose === "own" &&
    !exists &&
    !(kind.bare && TURNS.test(line.lower.slice(kind.end))) &&
    !(places.length === 0 && hours === undefined && saysHowItFelt(said)) &&
    (!kind.everyday || everyday.isSure);
  const isWorn = kind.kind === "shirt" && has(SPEAKS);
  if (!isSure) return exists && !saysWhoTookPart(said, first - 1) ? undefined : "perhaps";
  if (day?.weekday !== undefined) {
    const isPastWeekday =
      isDone ||
      isPast ||
      (isExactLength(said) && (has(SPEAKS) || (kind.kind === "activity" && namesWork(rest)))) ||
      (isNearerPast(day.day, today) && (isLength(said) || isExactLength(said) || isWorn));
    if (day.day > today) return "perhaps";
    return isPastWeekday ? "told" : "undated";
  }
  if (isPast || has(DONE_JUST) || (isDone && (day || inherited || kind.kind === "shirt"))) return "told";
  if (day?.part) return "perhaps";
  if (dayFlaw?.flaw === "vague-day") return "told";
  return kind.kind === "shirt" && day?.day === today && has(SPEAKS) ? "told" : "perhaps";
}

/** “5h tập văn nghệ … nha” calls together, also for an hour of today that is over. */
const AT_AN_HOUR = /\d *(?:h|g|giờ|gio)(?:\d\d)?(?!\p{L})/u;

/** “ra quân với kv5 làm 2 tiếng”: before hours it says nothing more. */
const ONLY_DID = /^(?:làm|lam|được|duoc|trong|hết|het)(?: (?:được|duoc|trong|hết|het))*$/iu;
/** What follows turns it into a story: “… bị công an thổi phạt”. */
const TURNS = /(?<!\p{L})(?:bị|nhưng|mà|tưởng(?! niệm))(?!\p{L})/u;
/** Nobody else is meant; “mình” may be all. */
const ONLY_SELF = pattern("(?:em|e|tôi|tui)$");

/** “thứ hai này” may be the coming one. */
function isSurelyPast({ line, days: [day] }: SaidInPiece, today: Day, now: number): boolean {
  if (!day || day.day > today) return false;
  if (day.day === today)
    return (
      day.part !== undefined &&
      day.weekday === undefined &&
      (isOver(day.part, today, now) || /^h[ồo]i /u.test(line.lower.slice(day.at)))
    );
  if (day.weekday !== undefined) return HOM.test(line.lower);
  const words = line.lower.slice(day.at, day.end);
  return !/(?:th|t\d|ch|cn)/u.test(words) || !/(?<!tuần|tuan) n[àa]y$/u.test(words);
}

/** “chiều nay 17h-18h30 đá banh”, told after that. */
function isOverByClock(said: SaidInPiece, now: number): boolean {
  const [day] = said.days;
  const hours = hoursOf(said);
  const clock = "reason" in hours ? undefined : hours.clock;
  return (
    day !== undefined &&
    day.weekday === undefined &&
    clock !== undefined &&
    !isAhead({ day: day.day, clock }, now)
  );
}

/** Without a word for taking part, a meeting is told by nothing beside it, and an activity by its work, hours or place. */
function isTold({ kind }: SaidKind, note: string, hasMore: boolean): boolean {
  if (kind === "activity") return namesWork(note) || (note === "" && hasMore);
  return kind === "meeting"
    ? note === "" || /^(?:chuyên đề|chuyen de|chủ đề|chu de|nội dung|noi dung|tháng|thang)/iu.test(note)
    : true;
}
