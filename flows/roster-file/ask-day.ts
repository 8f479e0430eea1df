import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { startDay } from "../../src/rules/reading/days/start-day.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { clipped } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** From when something of the roster is true; today is suggested. */
export function askDay(
  talk: Talk,
  { question, wrong }: { question: Phrase; wrong: "roster-file-day-wrong" | "cadre-day-wrong" },
  today: Day,
): Promise<Day> {
  const read = (text: string, at: number): Read<Day> => {
    const day = startDay(text, dayOf(at));
    return day ? { value: day } : { no: phrase(wrong, { given: clipped(text, 40) }) };
  };
  const day = fullDate(today);
  return talk.askDated(question, read, [{ label: phrase("roster-file-today", { day }), text: day }]);
}
