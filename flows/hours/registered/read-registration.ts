import type { Read } from "../../../src/chat/dialog/talk.ts";
import { addDays, type Day } from "../../../src/rules/calendar/time.ts";
import { daysBeside } from "../../../src/rules/reading/days/days-beside.ts";
import { negates } from "../../../src/rules/reading/hours/own-work-told.ts";
import { namesWork } from "../../../src/rules/reading/hours/volunteer-work.ts";
import { skipSeparators, typedLine } from "../../../src/rules/reading/words/typed-line.ts";
import { clipped, dateText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { LONGEST_NOTE, readDay, readHours } from "../reading/read-hours.ts";
import { datesFor, sundayAfter } from "./near-days.ts";
import { unfitFor } from "./unfit-registration.ts";

/** How long somebody means to work, and at what. */
export interface HowLong {
  readonly minutes: number;
  readonly note: string;
}

/** Hours that somebody means to do. */
export interface Registration extends HowLong {
  readonly day: Day;
}

const LONGEST_QUOTE = 40;

/**
 * Reads what is to be done in the rest of this week: `thứ 7`, `2 thứ 7 dọn kênh`, `3 tiếng mai`.
 * @param usual what is meant, where no hours are said
 */
export function readRegistration(
  text: string,
  { today, usual }: { today: Day; usual: HowLong },
): Read<Registration> {
  const line = datesFor(text.replace(BY_NAME, ""), today);
  // Seen from its end all days of the week are past, as the readers of what was done have them.
  const sunday = sundayAfter(today);
  const [got, example] = [clipped(text, LONGEST_QUOTE), dateText(sunday, today)];
  const unfit = unfitFor(text.replace(BY_NAME, ""), today);
  if (unfit) return { no: phrase(`register-${unfit}`, { got, example }) };
  const alone = readDay(line, sunday);
  const hours = readHours(line, "", sunday);
  const said =
    "value" in alone
      ? { ...usual, day: alone.value }
      : "value" in hours
        ? hours.value
        : dayAndWork(line, sunday, usual);
  if (!said) return { no: phrase("register-unread", { got, example }) };
  if ("no" in alone && howLongAlone(text, today)) return { no: phrase("register-no-day", { got, example }) };
  const { minutes, day, note } = said;
  if (day < today) return { no: phrase("register-other-week", { got, example }) };
  return { value: { minutes, day, note: isSmall(note) ? "" : note } };
}

/** “thứ 7 dọn kênh”: the day that was asked for, and what for. */
function dayAndWork(text: string, sunday: Day, { minutes }: HowLong): Registration | undefined {
  // Without the question it may be a place in somebody's activity: “em đăng ký t7 đi hiến máu”.
  if (minutes === NONE.minutes) return undefined;
  const line = typedLine(text);
  const start = skipSeparators(line, 0);
  const lead = daysBeside(line, start, sunday);
  if (!lead || "flaw" in lead || /[\d?？]/u.test(line.lower.slice(lead.end))) return undefined;
  const note = line.source.slice(skipSeparators(line, lead.end)).trim();
  const isWork = namesWork(note) && !negates(note) && note.length <= LONGEST_NOTE;
  return isWork ? { minutes, day: lead.day, note } : undefined;
}

/** “giờ tình nguyện chủ nhật 2 tiếng”: what is registered, by its name. */
export const BY_NAME = /^\s*(?:giờ|gio|gtn)(?: (?:tình nguyện|tinh nguyen|tn))?(?=[: ])[: ]+(?!sau|này)/iu;
/** “mai đi, 2 tiếng”, “chắc thứ 5”: nothing of what is to be done. */
export function isSmall(note: string): boolean {
  return note === "" || SMALL_WORDS.test(note);
}

const SMALL_WORDS =
  /^(?:(?:chắc|chac|đi|di|làm|lam|nha|nhé|nhe|ạ|a|luôn|luon|em|mình|minh|cho|là|la|vào|vao|lúc|được|duoc)(?:[, ]+|$))+$/iu;

/** Of each week or of a year a pledge tells. */
export const EACH =
  /(?<!\p{L})(?:mỗi|moi|hằng|(?:hàng|hang) (?:tuần|tuan|tháng|thang)|một tuần|(?<!(?:thứ|thu) )(?:năm|nam))(?!\p{L})/iu;
/** Nothing is meant where no hours are said. */
export const NONE: HowLong = { minutes: 0, note: "" };

/** Hours without a day (`2 tiếng`): as of whatever day they are read, they are of that day. */
export function howLongAlone(text: string, today: Day): HowLong | undefined {
  const sunday = sundayAfter(today);
  const [read, ...others] = [sunday, addDays(sunday, -1)].flatMap((day) => {
    const hours = readHours(datesFor(text, today), "", day);
    return "value" in hours && hours.value.day === day ? [hours.value] : [];
  });
  return read && others.length > 0 ? { minutes: read.minutes, note: read.note } : undefined;
}
