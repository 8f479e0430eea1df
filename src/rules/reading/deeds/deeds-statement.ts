import { addDays, type Day, momentAt, weekdayOf } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";
import { saidLine } from "../hours/said-line.ts";
import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { deedsOfPiece } from "./piece-deeds.ts";
import { type SaidInPiece, saidInPiece } from "./said-in-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";

/**
 * Reads a line without a command as deeds only when it states them as done by the speaker: `đi sinh hoạt chi đoàn kv3 tối qua`,
 * `hôm nay có mặc áo thanh niên`. What is certain to be done but unclear in something (which unit, how many) is asked about.
 */
export function readToldDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  const said = ownPiece(text, context);
  if (!said) return undefined;
  const [kind] = said.kinds;
  if (!kind || !isCertain(said, context)) return undefined;
  const reading = deedsOfPiece(said, kind.kind, context);
  return reading.kind === "refuse" ? undefined : reading;
}

/** Reads a line that may tell a deed without saying surely that it was done: it leads to a question, never to an entry. */
export function readPossibleDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  const said = ownPiece(text, context);
  if (!said) return undefined;
  const [kind] = said.kinds;
  if (!kind) return undefined;
  const reading = deedsOfPiece(said, kind.kind, context);
  if (reading.kind !== "deeds") return undefined;
  return { kind: "ask", about: "if-done", got: text.trim(), offers: [reading.deeds] };
}

const SUBJECT = pattern(
  "(?:(?:dạ|em|e|mình|mik|tôi|tui|tớ|đã|vừa|mới|có|cũng|báo cáo|xin|cho|ghi|thêm|khai|được|đi|dự|tham dự|tham gia|buổi|và|lại|hôm|rồi|cùng|với|ở|tại|lúc|vào)(?:[ ,.:;-]+|(?![^])))+",
);
const DONE = pattern(
  ".*?(?<![\\p{L}])(?:đã|vừa|m\\u1edbi|có mặc|có đi|có dự|có tham gia|xong|rồi|r\\u00f9i)$",
);

function ownPiece(text: string, context: DeedsContext): SaidInPiece | undefined {
  if (text.length > MOST_READ) return undefined;
  const line = saidLine(text);
  if (isTalkOfDeeds(line)) return undefined;
  const said = saidInPiece(line, context, "units only");
  const [kind] = said.kinds;
  if (!kind) return undefined;
  const start = skipSeparators(line, 0);
  return isAboutSomebodyElse(line, said.days[0]?.at === start ? said.days[0].end : start, kind.at)
    ? undefined
    : said;
}

function isCertain(said: SaidInPiece, { today, now }: DeedsContext): boolean {
  const [kind] = said.kinds;
  if (!kind || !isOwn(said.line, kind.at, said)) return false;
  const isDone = matchAt(said.line, 0, DONE) !== undefined;
  const [day] = said.days;
  if (kind.everyday && !/(?:tập|tap|luyện|luyen|học|hoc|rèn|ren)(?!\p{L})/u.test(said.line.lower))
    return false;
  if (day?.weekday !== undefined) return isDone || (said.hours !== undefined && isNearerPast(day.day, today));
  if (!day) return isDone || (said.dayFlaw?.flaw === "vague-day" && said.counts.length > 0);
  if (day.day < today) return true;
  return isDone || (day.part !== undefined && isOver(day.part, now, today));
}

/** Whether nothing but who it was and that it was done stands before the word of the deed. */
function isOwn(
  line: TypedLine,
  until: number,
  { days, dayFlaw, places, counts, hours, part }: SaidInPiece,
): boolean {
  const known = [
    ...days,
    ...(dayFlaw ? [dayFlaw] : []),
    ...places,
    ...counts,
    ...(hours ? [hours] : []),
    ...(part ? [part] : []),
  ];
  let at = skipSeparators(line, 0);
  while (at < until) {
    const found = known.find((each) => each.at === at);
    const next = found?.end ?? at + (matchAt(line, at, SUBJECT)?.[0].length ?? 0);
    if (next === at) return false;
    at = skipSeparators(line, next);
  }
  return true;
}

const ENDS: Readonly<Record<DayPart, number>> = {
  dawn: 8,
  morning: 12,
  noon: 14,
  afternoon: 18,
  evening: 24,
  night: 24,
};

function isOver(part: DayPart, now: number, today: Day): boolean {
  return now >= momentAt(today, `${String(ENDS[part]).padStart(2, "0")}:00`);
}

/** Whether a weekday without a qualifier is rather the past one: it is nearer than the coming one. */
function isNearerPast(day: Day, today: Day): boolean {
  return addDays(day, 3) >= today && weekdayOf(day) !== weekdayOf(today);
}
