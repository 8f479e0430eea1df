import type { Day } from "../../calendar/time.ts";
import { calledByTitle } from "../talk/called-by-title.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { plain } from "../words/plain.ts";
import type { TypedLine } from "../words/typed-line.ts";
import { readHoursLine } from "./hours-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { readStatementOfHours } from "./hours-statement.ts";
import { LONGEST_UNNAMED } from "./past-weekday.ts";
import { isHomeLife } from "./private-life.ts";
import { hoursWithin } from "./said-hours.ts";
import { saidLine } from "./said-line.ts";
import { isAboutSomebodyElse } from "./somebody-else.ts";
import { ASKS_FOR_TIME, ASSENT, isTalk, saysTalkWithMarks } from "./talk-of-hours.ts";
import { beforeTalk, behindTalk } from "./told-before-talk.ts";
import { MOST_CHARACTERS, readHoursToldLoosely } from "./told-loosely.ts";
import { beginsWithOwnWork, namesWork, servesSomebody } from "./volunteer-work.ts";

/** “bạn em làm …” tells of somebody else. */
const OTHER = /^(?:ban|anh|chi|co|chu(?! nhat)|con|dong chi|d\/c) /;
/** “xuống kv1 trồng cây” */
const GONE =
  /^(?:(?:em|mình|tôi|tui|đi|có|em|di|co) )*(?:xuống|qua|ghé|lên|về|vô|ra|xuong|ghe|len|ve|vo) (?:(?:chi đoàn|cđ|cd|khu vực|ấp|khóm|kv|xã|phường) ?\S+ |\S+ )/iu;
const HABIT = /\bmoi (?:ngay|toi|sang|chieu|tuan|buoi)\b/;
/**
 * Reads a line without a command that may be meant as hours done, though it does not say so surely: hours with their
 * unit, at most a day, who did it and volunteer work (`thứ 7 dọn kênh 3 tiếng`, `em làm 2 tiếng nha ad`). It leads to a
 * question, never to an entry.
 */
export function readPossibleHours(
  text: string,
  context: { today: Day; now?: number },
): HoursRead | undefined {
  const own = calledByTitle(text);
  if (own !== undefined) return readStatementOfHours(own, context) ?? readPossible(own, context);
  return readPossible(text, context) ?? readBeforeTalk(text, context) ?? readLoosely(text, context);
}

function readLoosely(text: string, context: { today: Day; now?: number }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  return ASKS_FOR_TIME.test(text.normalize("NFC")) ? undefined : readHoursToldLoosely(text, context);
}

/** Hours that are stated, with something else said behind them. */
function readBeforeTalk(text: string, context: { today: Day; now?: number }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text)) return undefined;
  const behind = behindTalk(text);
  for (const head of [...beforeTalk(text), ...(behind === undefined ? [] : [behind])]) {
    const read = readStatementOfHours(head, context);
    if (read) return read;
  }
  return undefined;
}

function readPossible(text: string, { today }: { today: Day }): HoursRead | undefined {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || ASSENT.test(text)) return undefined;
  if (ASKS_FOR_TIME.test(text.normalize("NFC"))) return undefined;
  if (OTHER.test(plain(text)) || saysTalkWithMarks(text)) return undefined;
  for (const each of withoutCourtesy(text)) {
    const line = saidLine(each);
    const found = isTalk(line) ? undefined : hoursWithin(line, 0);
    const reading = found && !("flaw" in found) ? readHoursLine(each, { today }) : undefined;
    const read = reading?.ok ? reading : reading?.offers?.[0];
    if (!read || !found || "flaw" in found) continue;
    // Two times of the clock are as often an appointment.
    if (read.clock && (read.day >= today || !namesWork(read.note))) continue;
    const isPlain = found.hours.kind !== "interval" && found.hours.duration?.form === "plain";
    const isLength = isPlain || (read.day < today && read.minutes <= LONGEST_UNNAMED);
    const said = plain(read.note);
    if (
      isLength &&
      !isHomeLife(read.note) &&
      (said === "" ||
        beginsWithOwnWork(read.note.replace(GONE, "")) ||
        isOwnService(line, read.note, found.at)) &&
      !HABIT.test(said)
    )
      return read;
  }
  return undefined;
}

/** “tắm cho tụi nhỏ”: of volunteers or of one's job; whose it was is said before the hours. */
function isOwnService(line: TypedLine, note: string, until: number): boolean {
  return servesSomebody(note) && !isAboutSomebodyElse(line, 0, until) && !tellsOfAnother(line, 0);
}
