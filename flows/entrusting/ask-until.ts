import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { LONGEST_ENTRUSTED_DAYS } from "../../src/rules/access/entrusted.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { readComingDay } from "../../src/rules/reading/days/coming-day.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";

/** Days of the two lengths that are offered. */
const LIKELY_DAYS = [30, 90];

/** The last day: as typed after the name, or asked for. @throws Refusal for a typed day that cannot be */
export async function askUntil(
  talk: Talk,
  { words, who }: { words: string; who: string },
  today: Day,
): Promise<Day> {
  const read = (text: string, day = today): Read<Day> => {
    const found = readComingDay(text, LONGEST_ENTRUSTED_DAYS, day);
    if ("day" in found) return { value: found.day };
    const example = fullDate(addDays(today, LIKELY_DAYS[0] ?? 1));
    return { no: phrase(`entrust-day-${found.flaw}`, { given: clipped(text, 40), example }) };
  };
  if (words) {
    const typed = read(words);
    if ("no" in typed) throw new Refusal(typed.no);
    return typed.value;
  }
  const days = LIKELY_DAYS.map((ahead) => fullDate(addDays(today, ahead)));
  const suggestions = days.map((day) => ({ label: phrase("entrust-until-day", { day }), text: day }));
  const question = phrase("entrust-ask-until", { name: who });
  return talk.askDated(question, (text, at) => read(text, dayOf(at)), suggestions);
}
