import type { Day } from "../../calendar/time.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { typedLine } from "../words/typed-line.ts";
import { dayAt } from "./days.ts";
import { statedDay } from "./stated-day.ts";

/**
 * The answer to a question for a day that is over: as a day is stated, or as it is told of a deed (`hôm kia`, `t7 tuần rồi`, `ngày
 * 20`), with courtesy around it. A day to come is handed out, so that it can be said that it is one.
 * @returns nothing where the words are no one day
 */
export function askedDay(text: string, today: Day): Day | undefined {
  const lines = [text, text.replaceAll(CLOCK, " ").trim()].filter((line, n) => n === 0 || line !== text);
  for (const said of lines.flatMap(withoutCourtesy)) {
    const day = statedDay(said, today) ?? toldDay(said, today);
    if (day) return day;
  }
  return undefined;
}

/** “hôm nay lúc 2h chiều”: where a day is asked for, the hour beside it is no part of it. */
const CLOCK =
  /(?:(?:^|\s)(?:lúc|luc|vào lúc|vao luc|khoảng|khoang|từ|tu|đến|den|tới|toi)\s+)?(?<![\p{L}\d/.])\d{1,2}\s?(?:h|g|giờ|gio|:)\s?(?:\d{2})?(?:\s+(?:rưỡi|ruoi))?(?:\s*[-–]\s*(?=\d))?(?:\s+(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi|đêm|dem)(?!\s+(?:nay|qua|mai|hôm|hom)))?(?![\p{L}\d])/giu;

/** The whole text is one day. */
function toldDay(text: string, today: Day): Day | undefined {
  const line = typedLine(text);
  const found = dayAt(line, 0, today);
  if (!found || "flaw" in found || !/^[ .!]*$/u.test(line.lower.slice(found.end))) return undefined;
  return found.day;
}
