import type { Day } from "../../calendar/time.ts";
import type { DeedKind } from "../../duties/deed-kinds.ts";
import { beginsWithOwnWork } from "../hours/volunteer-work.ts";
import type { KindShares } from "../told/kind-shares.ts";
import type { TypedLine } from "../words/typed-line.ts";
import { clausesOfKinds, type KindClause, type KindsOf, shareOf } from "./clauses-of-kinds.ts";
import { noteOf } from "./deed-note.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext } from "./deeds-reading.ts";
import { saysIsPlayed } from "./everyday-deed.ts";
import { isExactLength } from "./piece-hours.ts";
import { type SaidInPiece, saidInPiece } from "./said-in-piece.ts";

/** What a line is so much about is one of its deeds. */
const TOLD_BESIDE = 0.2;
/** The same, where a word of the kind stands in it. */
const TOLD_BESIDE_BY_WORD = 0.05;
/** The same, where no word of it does, and one of what was read does: “tập 2 bài nhảy mới”. */
const TOLD_BESIDE_NAMED = 0.3;
/** Less, and a length beside it is none of a volunteer's. */
export const NO_VOLUNTEER = 0.1;

/** Whether a line tells of a kind that is none of these; a volunteer's hours are a kind of activity. */
export function tellsOtherKinds(
  line: TypedLine,
  told: readonly DeedKind[],
  context: DeedsContext,
  kindsOf: KindsOf,
): boolean {
  if (line.source.length > MOST_READ) return false;
  const said = saidInPiece(line, context, "units only");
  const shares = kindsOf(line.source);
  const has = (wanted: DeedKind) => told.includes(wanted);
  const isTold = (wanted: DeedKind) =>
    wanted === "hours" || has(wanted) || (wanted === "activity" && has("hours"));
  // One gathering is called by either name.
  const isNearly = (wanted: DeedKind) =>
    (wanted === "meeting" && has("activity")) || (wanted === "activity" && has("meeting"));
  const isNamed = (wanted: DeedKind) => said.kinds.some((each) => each.kind === wanted);
  const clauses = clausesOfKinds(line, context, kindsOf);
  // “đá bóng giao lưu với chi đoàn 4”: one game, whatever it was played for.
  const isItsOccasion = (wanted: DeedKind) =>
    wanted === "activity" && told.every((kind) => kind === "sport") && clauses.length === 1;
  // “sơn lại cầu với chi đoàn 5”: words of volunteer work are like those of a sport, and no sport is named.
  const isOnlyLike = (wanted: DeedKind) =>
    wanted === "sport" && clauses.length === 1 && beginsWithOwnWork(noteOf(said));
  const areNamed = told.every(isNamed);
  const isBeside = shares.kinds.some(({ kind, share }) => {
    const least = isNamed(kind) ? TOLD_BESIDE_BY_WORD : areNamed ? TOLD_BESIDE_NAMED : TOLD_BESIDE;
    if (!isNamed(kind) && isOnlyLike(kind)) return false;
    return share > least && !isTold(kind) && !isNearly(kind) && !isItsOccasion(kind);
  });
  if (isBeside || lacksHours(said, told, shares) || tellsTwo(line, told)) return true;
  return (
    clauses.length > 1 &&
    clauses.some(
      (each) => each.isSure && (!isTold(each.kind) || (!has("activity") && isApart(each, clauses))),
    )
  );
}

/** “họp xong ở lại dọn tới 1h45”: hours that are told and not read. */
function lacksHours(said: SaidInPiece, told: readonly DeedKind[], shares: KindShares): boolean {
  if (told.includes("hours") || told.includes("activity") || saysIsPlayed(said)) return false;
  const saysWhen = said.hours !== undefined || said.hoursFlaw !== undefined;
  const isExact = isExactLength(said) && !told.includes("sport");
  // “mặc áo xanh đi đắp đường 2 tiếng”: nobody says how long a shirt was worn.
  if (isExact && told.every((kind) => kind === "shirt")) return true;
  return saysWhen && shareOf(shares, "hours", said) > (isExact ? NO_VOLUNTEER : TOLD_BESIDE);
}

/** “…, sáng nay thì đi hiến máu”, “… rồi dự lễ phát động”: an activity of another day than the hours, or that is named as one. */
export function isApart({ kind, said }: KindClause, clauses: readonly KindClause[]): boolean {
  if (kind !== "activity") return false;
  const hours = clauses.filter((each) => each.kind === "hours").flatMap((each) => each.said.days);
  const isOfOtherDay = said.days.length > 0 && !said.days.some(({ day }) => isAmong(day, hours));
  return hours.length > 0 && (isOfOtherDay || said.kinds.some((each) => each.kind === "activity"));
}

const isAmong = (day: Day, days: readonly { day: Day }[]) => days.some((each) => each.day === day);

/** “mặc áo đoàn đi hiến máu”: what it was worn at is a deed, too. */
const WORN_AT_DEED =
  /(?:áo|ao) (?:xanh|đoàn|doan|tn|đvtn|thanh niên|thanh nien|tình nguyện|tinh nguyen)(?: (?:việt nam|viet nam|vn|tình nguyện|tinh nguyen))? (?:(?:đi|di) )?(?:sinh hoạt|sinh hoat|họp (?:chi|cđ)|hop (?:chi|cd)|ra quân|ra quan|hiến máu|hien mau|trồng|trong cay|dọn|thăm|viếng|đi bộ|di bo|chạy bộ|chay bo|đắp|dap duong|vớt|vot|quét|quet|phát|phat|phụ|tuyên truyền|tuyen truyen|chiến dịch|chien dich|tham gia|dự(?! chào| hội nghị| họp)|du (?:le|hoi)|tập|hát|đá (?:bóng|banh))(?!\p{L})/u;
/** “tham gia mít tinh có mặc áo xanh”: so is what stands before it. */
const WORN_BESIDE_DEED =
  /(?<!\p{L})(?:tham gia|tham dự|tgia|dự|tham du|du)(?! (?:chào|chao|hội nghị|hoi nghi|họp|hop|lễ chào|le chao)(?!\p{L})) \p{L}{2,}.{0,60}?(?<!\p{L})(?:mặc|mac|bận|diện) (?:áo|ao) (?:xanh|đoàn|doan|tn|đvtn|thanh niên|thanh nien|tình nguyện|tinh nguyen)(?!\p{L})/u;
/** “dự lễ khởi công xong ở lại phụ hồ hai tiếng”: what was attended first is a deed, too. */
const ATTENDED_FIRST =
  /(?<!\p{L})(?:dự|du|tham dự|tham du|hiến máu|hien mau|đi hội|di hoi)(?!\p{L})[^;.]{2,60}(?<!\p{L})(?:xong|rồi|roi)(?= (?:(?:em|tui|tôi|mình|minh|toi) )?(?:ở lại|o lai|phụ|phu|dọn|don|ra|qua|đi|di|làm|lam)(?!\p{L}))/u;
/** “vừa trồng cây vừa đánh bóng chuyền” */
const BOTH =
  /(?<!\p{L})(?:vừa|vua) [^,.]{2,40} (?:vừa|vua) (?:hát|hat|ca|múa|mua|nhảy|nhay|đánh|danh|đá|da|chạy|chay|bơi|boi|kéo co|keo co|dọn|don|trồng|trong|hiến|hien|họp|hop|dự|du|mặc|mac|phát|phat|phụ|phu|tập|tap|thăm|tham|nấu|nau|dạy|day)(?!\p{L})/u;

/** Whether a line joins two deeds, and only one of them was read. */
function tellsTwo({ lower }: TypedLine, told: readonly DeedKind[]): boolean {
  if (told.every((kind) => kind === "shirt")) return WORN_AT_DEED.test(lower) || WORN_BESIDE_DEED.test(lower);
  if (told.every((kind) => kind === "hours")) return ATTENDED_FIRST.test(lower);
  return new Set(told).size === 1 && !told.includes("hours") && BOTH.test(lower);
}
