import { dayOf, momentAt } from "../../calendar/time.ts";
import { hasBegun } from "../hours/hours-ahead.ts";
import { daysNamed } from "../told/days-that-were.ts";
import { typedLine } from "../words/typed-line.ts";
import { type DayPart, partNamed } from "./day-parts.ts";

/** “hoi toi” in the middle of a line without marks is rather “hỏi tôi”. */
const BEEN =
  /(?<!\p{L})(?:hồi (tối|trưa|chiều)|(?:(?<=^\s*(?:(?:da|em|e|minh|tui) )?)hoi (toi)|hoi (toi)(?=[ .!]*$)|hoi (trua|chieu)))(?!\p{L})(?! (?:qua|nay|này)(?!\p{L}))/giu;

/** From then on “hồi tối” is the evening of the same day; before it is last evening. */
const EVENING = "18:00";

/**
 * A line in which a part of the day that has been has its day: “hồi tối” is “hồi tối qua” in the morning and “hồi tối nay” late in the
 * evening, “hồi chiều” before noon that of yesterday. Beside a day it is that day's.
 * @param now epoch milliseconds
 */
export function withPartsDated(text: string, now: number): string {
  const composed = text.normalize("NFC");
  const today = dayOf(now);
  const without = composed.replaceAll(BEEN, "");
  if (without === composed || daysNamed(typedLine(without), today).length > 0) return text;
  const hasBeen = (part: DayPart) =>
    part === "evening" ? now >= momentAt(today, EVENING) : hasBegun(part, today, now);
  return composed.replaceAll(BEEN, (said: string, ...parts: (string | undefined)[]) => {
    const part = parts.slice(0, 4).find((each) => each !== undefined);
    return part === undefined ? said : `${said} ${hasBeen(partNamed(part)) ? "nay" : "qua"}`;
  });
}
