import { saidLine } from "../hours/said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { namesWork } from "../hours/volunteer-work.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { skipSeparators } from "../words/typed-line.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { whoseDeed } from "./own-deed.ts";
import { type SaidInPiece, saidInPiece } from "./said-in-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";
import { isDenied } from "./vague-deeds.ts";

/** “đã đi”, “hôm 28/11”, “được 2 tiếng”: told as done. Without its mark “da” at the beginning is rather “dạ”. */
const AS_DONE =
  /(?<!\p{L})đã (?=\p{L})|(?<=\p{L} )da (?=(?:di|du|mac|tham|lam|ra|don|tap|co|sinh|hop|trong|hat|nhat|vot|phat|quet)(?!\p{L}))|(?<!\p{L})(?:hôm|hom|bữa|bua|hồi|hoi) (?:ngày |ngay )?\d{1,2}[/.-]\d{1,2}(?![\d/.-])(?! (?:này|nay|tới|toi|sau))|(?<!\p{L})(?:được|duoc|dc|đc) (?:\d|một|hai|ba|nửa|mot|nua)|(?<!\p{L})(?:xong|vừa|vua|mới (?=đi|dự|làm|tập|họp))/u;
/** What is done is only that it was planned. */
const PLANNED =
  /(?<!\p{L})(?:chốt|chot|duyệt|duyet|xếp|xep|lên lịch|len lich|định|dinh ngay|đặt|dat lich|hứa|hua|nhận ca|nhan ca|gửi|gui|mời|moi|báo|bao|biết|biet|đủ người|du nguoi)(?!\p{L})/u;

/** Refuses a deed that is told as done on a date that has not come: `đã đi ra quân hôm 28/11 rồi`. A plan of that day is none. */
export function readDeedsToCome(text: string, context: DeedsContext): DeedsReading | undefined {
  if (text.length > MOST_READ) return undefined;
  const line = saidLine(text);
  if (!AS_DONE.test(line.lower) || PLANNED.test(line.lower) || isTalkOfDeeds(line) || isDenied(line))
    return undefined;
  const said = saidInPiece(line, context, "units only");
  const got = dateToCome(said);
  return got !== undefined && isOwn(said) ? { kind: "refuse", reason: "future-day", got } : undefined;
}

/** The date that has not come, with the weekday before it; nothing where another day is named. */
function dateToCome({ line, days, dayFlaw }: SaidInPiece): string | undefined {
  if (dayFlaw?.flaw !== "future-day") return undefined;
  const isBeside = days.every(
    ({ weekday, end }) => weekday !== undefined && skipSeparators(line, end) === dayFlaw.at,
  );
  const got = line.source.slice(dayFlaw.at, dayFlaw.end).trim();
  return isBeside && /\d/u.test(got) ? got : undefined;
}

function isOwn(said: SaidInPiece): boolean {
  const { line, kinds, hours, dayFlaw } = said;
  const [kind] = kinds;
  if (!kind && !(hours && namesWork(line.source))) return false;
  const start = skipSeparators(line, 0);
  const from = dayFlaw?.at === start ? dayFlaw.end : start;
  const end = line.lower.length;
  if (isAboutSomebodyElse(line, from, end) || isAboutAUnit(line, from, end) || tellsOfAnother(line, from))
    return false;
  return kind === undefined || whoseDeed(said, kind.at, kind.bare) !== "other";
}
