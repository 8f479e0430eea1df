import type { Read } from "../../../src/chat/dialog/talk.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readHoursLine } from "../../../src/rules/reading/hours/hours-line.ts";
import type { HoursRead, HoursRefused } from "../../../src/rules/reading/hours/hours-reading.ts";
import { plain } from "../../../src/rules/reading/words/plain.ts";
import { clipped, dateText } from "../../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../../src/words/words.ts";

/** Longer notes are cut, because they would not fit where they are shown. */
/** A note, in characters. */
export const LONGEST_NOTE = 200;
/** What is shown of a line that is asked about, in characters. */
export const LONGEST_QUOTE = 40;

/** Hours as read, or why not, with what they may be where that is known. */
export type HoursSaid = { value: HoursRead } | HoursUnsure;
export interface HoursUnsure {
  readonly no: Phrase;
  readonly offers: readonly HoursRead[];
}

/** Reads an hours line, or says kindly why not, with `lead` before its example (nothing where a dialog asks); with `now` (epoch milliseconds) also when its times are not over yet. */
export function readHours(text: string, lead: string, today: Day, now?: number): HoursSaid {
  const reading = readHoursLine(text, { today, ...(now === undefined ? {} : { now }) });
  if (!reading.ok) return { no: whyNot(reading, lead), offers: reading.offers ?? [] };
  const note = readNote(reading.note);
  return "no" in note ? { ...note, offers: [] } : { value: { ...reading, note: note.value } };
}

/** Reads a note; line breaks become spaces. */
export function readNote(text: string): Read<string> {
  const note = text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  const length = [...note].length;
  if (length <= LONGEST_NOTE) return { value: note };
  return { no: phrase("hours-note-too-long", { length: String(length), most: String(LONGEST_NOTE) }) };
}

/** Means “no note”; sent by the button that leaves it out. */
export const NO_NOTE = "-";
const NOTHING = /^(?:khong|ko|k|hong|khong co|ko co|khong ghi|khong can)[.!]*$/;

/** As {@link readNote}, for a note that was asked for: “không” leaves it out. */
export function readAskedNote(text: string): Read<string> {
  return NOTHING.test(plain(text)) ? { value: NO_NOTE } : readNote(text);
}

/** Reads a day that is not in the future: `hôm qua`, `thứ 7`, `20/11`, read as a line of hours with that day. */
export function readDay(text: string, today: Day): Read<Day> {
  const reading = readHoursLine(`120 phút ${text}`, { today });
  if (reading.ok && reading.minutes === 120 && reading.note === "") return { value: reading.day };
  const [got, example] = [clipped(text, LONGEST_QUOTE), dateText(today, today)];
  const isFuture = !reading.ok && reading.reason === "future-day";
  return { no: phrase(isFuture ? "hours-day-future" : "hours-day-unread", { got, example }) };
}

function whyNot({ reason, got = "" }: HoursRefused, lead: string): Phrase {
  return phrase(`hours-no-${reason}`, { got: clipped(got, LONGEST_QUOTE), lead });
}
