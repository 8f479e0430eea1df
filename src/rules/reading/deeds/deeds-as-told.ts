import { vagueLengthIn, withoutUnknownLength } from "../hours/half-told.ts";
import { hoursWithin } from "../hours/said-hours.ts";
import { saidLine } from "../hours/said-line.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { daysNamed, namesSpeaker, saysWhenItWas } from "../told/days-that-were.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import type { DeedsContext, SaidDeeds } from "./deeds-reading.ts";
import { readPossibleDeeds } from "./deeds-statement.ts";
import { readOfWhichKind } from "./of-which-kind.ts";

/** “tham gia ngày hội bánh dân gian”: whatever it was, it was no meeting. */
const TOOK_PART = /(?<!\p{L})(?:tham gia|tham dự|tgia|tham du|phụ btc|phu btc)(?!\p{L})/u;
/** Where nobody says “em”, who else is named may be who was there. */
const ELDERS =
  /(?<!\p{L})(?<!(?:với|voi|vs|cùng|cung|cho|thăm|tham|tặng|tang|chúc|chuc|mừng|giúp|giup|phụ|phu|dạy|day|hoa|đón|don) (?:(?:mấy|các|may|cac|những) )?)(?:đồng chí|đ\/c|bí thư|chủ tịch|cô|chú|bác|dong chi|bi thu|chu tich)(?!\p{L})/u;
const MEETING = /(?<!\p{L})(?:họp|sinh hoạt|sh|đại hội|hội nghị|hop|sinh hoat|dai hoi|hoi nghi)(?!\p{L})/u;

/**
 * The deeds of a line of which something else knows that it tells what the speaker has done, in whatever words: only where they can be meant
 * in one way, and all that the line tells is in them. It says nothing of whether the line tells that.
 * @param isCertain its like tells so certainly that what the speaker took part in needs no name that is known
 */
export function readDeedsAsTold(
  text: string,
  context: DeedsContext,
  isCertain: boolean,
): SaidDeeds | undefined {
  const line = saidLine(text);
  if (!isOwnAndBeen(text, context, isCertain)) return undefined;
  // “trồng hoa với chi đoàn mấy tiếng liền”: how long it was belongs to it.
  if (vagueLengthIn(line) || withoutUnknownLength(text) !== text) return undefined;
  const deeds =
    onlyOne(text, context) ?? (isCertain && namesSpeaker(line) ? someActivity(text, context) : undefined);
  if (!deeds) return undefined;
  const hours = hoursWithin(line, 0);
  const isAllOfHours =
    hours === undefined ||
    ("flaw" in hours && hours.flaw === "time-of-day") ||
    deeds.some(({ kind }) => kind === "hours");
  const isAllOfDays = daysNamed(line, context.today).every((named) =>
    deeds.some(({ day }) => day === named.day),
  );
  return isAllOfHours && isAllOfDays ? deeds : undefined;
}

/** Whether a line that is like told ones tells of nobody else, of nothing to come, and takes nothing back. */
export function isOwnAndBeen(text: string, context: DeedsContext, isCertain: boolean): boolean {
  const line = saidLine(text);
  return (
    !tellsOfAnother(line, 0) &&
    saysWhenItWas(line, context, { isCertain }) &&
    !speaksAgainst(text) &&
    (isCertain || namesSpeaker(line) || !ELDERS.test(line.lower))
  );
}

function onlyOne(text: string, context: DeedsContext): SaidDeeds | undefined {
  const reading = readPossibleDeeds(text, context);
  if (reading?.kind !== "ask" || reading.about !== "if-done") return undefined;
  const [deeds, ...others] = reading.offers;
  return others.length === 0 ? deeds : undefined;
}

function someActivity(text: string, context: DeedsContext): SaidDeeds | undefined {
  const lower = text.normalize("NFC").toLowerCase();
  if (!TOOK_PART.test(lower) || MEETING.test(lower)) return undefined;
  const reading = readOfWhichKind(text, context);
  return reading?.kind === "ask"
    ? reading.offers.find((deeds) => deeds.every(({ kind }) => kind === "activity"))
    : undefined;
}
