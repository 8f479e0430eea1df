import type { Day } from "../../calendar/time.ts";
import { VAGUE_DAY } from "../days/said-days.ts";
import { matchAt, pattern, type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursProblem, HoursRead, HoursRefused } from "./hours-reading.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";
import { NO_NUMBER, SESSION } from "./vague-amounts.ts";

/** Work that was told without saying how long it took, or on which day it was. */
export interface HalfTold {
  /** As it was told; what is lacking in it is not to be used. */
  readonly told: HoursRead;
  readonly lacksLength: boolean;
  readonly lacksDay: boolean;
}

/** “…, không để ý mấy tiếng”: that it is not known. */
const UNKNOWN =
  /(?<![\s,.(])(?:^|[\s,.(]+)(?:(?:mà|nhưng|ma|nhung|do|tại|vì|nên|nen)(?= ) ?)?(?:(?:(?!không|khong|hông|hong|quên|quen)\p{L}+) ){0,5}?(?:không|khong|hông|hong|hổng|ko|k|chẳng|chưa|quên|quen)(?: có| co)? (?:để ý|de y|nhớ|nho|canh|coi|xem|biết|biet|rõ|ro|tính|tinh|đếm|dem|bấm|bam|ghi)(?: \p{L}+){0,3}?(?: (?:mấy|may|bao nhiêu|bao nhieu|bao lâu|bao lau|đồng hồ|dong ho|giờ giấc|gio giac|thời gian|thoi gian|giờ|gio|tiếng|tieng))+(?: (?:giờ|gio|tiếng|tieng|phút|phut|nữa|nua|luôn|hết|ạ|a|nha|á|đó|do))*[ .!)]*$/iu;
/** “một lúc”, “hơi lâu”: some time, and no number. */
const SOME_TIME = pattern(
  "(?:cũng |được |hết |mất )*(?:(?:một|1) (?:lúc|hồi|chút|lát|tí|xíu)(?: lâu)?|(?:hơi|khá|cũng|rất|quá) lâu|lâu lắc|lâu lắm|lâu quá|lâu dữ|nửa ngày|gần (?:hết|cả) (?:buổi|ngày)|lai rai|từ (?:hồi )?(?:sáng|trưa|chiều|tối)(?: sớm)? (?:cho )?(?:đến|t\\u1edbi) (?:gần |lúc )?(?:trưa|chiều|tối|khuya|trời tối|giờ|nay))$",
);
const CERTAIN = "2 tiếng";
/** “bữa hổm”, “tuần trước”: it was on one day; “mấy bữa nay” has to be told day by day. */
const ONE_DAY =
  /^(?:hôm|hum|hom|bữa|bửa|bua|ngày|ngay|lúc|luc|hồi|hoi|đợt|dot|lần|lan|(?:(?:đầu|cuối|giữa|dau|cuoi|giua) )?(?:tuần|tháng|tuan|thang)) ?(?!(?:này|nay|rày|ray)(?!\p{L}))/u;
const CERTAIN_DAY = "hôm qua";
const WITHOUT_LENGTH: ReadonlySet<HoursProblem> = new Set(["no-hours", "vague-amount", "time-of-day"]);

/** A line without the words by which it says that it does not know how long it was. */
export function withoutUnknownLength(text: string): string {
  return text.replace(UNKNOWN, "");
}

/** What a line tells of work, where how long it was or on which day is not told, or so vaguely that no number or day is near. */
export function readHalfTold(text: string, when: { today: Day; now?: number }): HalfTold | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const told = withoutUnknownLength(text);
  const reading = readHoursLine(told, when);
  const hasOffers = !reading.ok && reading.offers !== undefined && reading.offers.length > 0;
  if (reading.ok || hasOffers) return undefined;
  const line = saidLine(told);
  const vagueDay = wordStarts(line, 0).find((at) => matchAt(line, at, VAGUE_DAY));
  if (vagueDay !== undefined && !ONE_DAY.test(line.lower.slice(vagueDay))) return undefined;
  const lacksDay = vagueDay !== undefined;
  const lacksLength = WITHOUT_LENGTH.has(reading.reason) || (lacksDay && !hasLength(line));
  if (!lacksLength && reading.reason !== "vague-day") return undefined;
  const dated = vagueDay === undefined ? line : typedLine(withDay(line, vagueDay));
  const certain = readHoursLine(lacksLength ? withLength(dated, reading) : dated.source, when);
  return certain.ok ? { told: certain, lacksLength, lacksDay } : undefined;
}

function hasLength(line: TypedLine): boolean {
  const found = hoursWithin(line, 0);
  return found !== undefined && !("flaw" in found);
}

function withDay(line: TypedLine, at: number): string {
  const end = at + (matchAt(line, at, VAGUE_DAY)?.[0].length ?? 0);
  return `${line.source.slice(0, at)}${CERTAIN_DAY}${line.source.slice(end)}`;
}

/** Where a line tells how long without any number: `một lúc`, `cả buổi`, `từ sáng tới trưa`. */
export function vagueLengthIn(line: TypedLine): { at: number; end: number } | undefined {
  for (const at of wordStarts(line, 0)) {
    const vague = matchAt(line, at, NO_NUMBER) ?? matchAt(line, at, SESSION) ?? matchAt(line, at, SOME_TIME);
    if (vague) return { at, end: at + vague[0].length };
  }
  return undefined;
}

/** The line as if it had told a length. */
function withLength(line: TypedLine, { reason, got = "" }: HoursRefused): string {
  const { source } = line;
  const vague = vagueLengthIn(line);
  if (vague) return `${source.slice(0, vague.at)}${CERTAIN}${source.slice(vague.end)}`;
  const timeless = reason === "time-of-day" ? source.replace(got, got.replace(LAST_TIME, "")) : source;
  return `${timeless.replace(/(?<![\s.,!])[\s.,!]+$/u, "")} ${CERTAIN}`;
}

/** “em dọn rác tới 9h”: when it began or ended. */
const LAST_TIME = /(?:(?:từ|tu|lúc|luc|đến|den|tới|toi|hồi|sau|trước) )?\d{1,2} ?(?:h|g|giờ|gio|:)\d{0,2}$/iu;
