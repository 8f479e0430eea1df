import type { Read, Suggestion, Talk } from "../../../src/chat/dialog/talk.ts";
import { addDays, type Day, dayOf, weekdayOf } from "../../../src/rules/calendar/time.ts";
import { registeredText } from "../../../src/words/deed-text.ts";
import { clipped, dateText, dayText, durationText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import type { OwnParts } from "../../deeds/log-own.ts";
import { LONGEST_QUOTE, readDay } from "../reading/read-hours.ts";
import { datesFor, sundayAfter } from "./near-days.ts";
import type { HowLong, Registration } from "./read-registration.ts";

/** Pressed by whoever meant hours that are done. */
export const DONE_TODAY = "done today";

type Reads = (text: string, day: Day) => Read<Registration>;

/** @param isOpen whether it was done or is to be done */
export async function askDay(
  talk: Talk,
  { words }: Pick<OwnParts, "words">,
  { usual, isOpen, read }: { usual: HowLong; isOpen: boolean; read: Reads },
  today: Day,
): Promise<Registration | typeof DONE_TODAY> {
  const days = Array.from({ length: 8 - weekdayOf(today) }, (_, ahead): Suggestion => {
    const day = addDays(today, ahead);
    return { label: phrase("register-button-day", { day: dayText(words, day, today) }), text: day };
  });
  const done: Suggestion = { label: phrase("register-button-done-today"), text: DONE_TODAY };
  const question = phrase("register-ask", { usual: durationText(words, usual.minutes) });
  return talk.askDated(
    question,
    (text, at): Read<Registration | typeof DONE_TODAY> =>
      text === DONE_TODAY && isOpen ? { value: DONE_TODAY } : read(text, dayOf(at)),
    isOpen ? [done, ...days] : days,
  );
}

/** Of several days of a week one is registered: which. A day alone is meant as the line said it. */
export async function askWhichDay(
  talk: Talk,
  { words }: Pick<OwnParts, "words">,
  { line, days, read }: { line: string; days: readonly Registration[]; read: Reads },
  today: Day,
): Promise<Registration> {
  const options = days.map((said): Suggestion => {
    const day = registeredText(
      words,
      { duty: "D1", amount: said.minutes, day: said.day, note: said.note },
      today,
    );
    return { label: phrase("register-button-day", { day }), text: said.day };
  });
  const [got, example] = [clipped(line, LONGEST_QUOTE), dateText(sundayAfter(today), today)];
  return talk.askDated(
    phrase("register-several", { got, example }),
    (text, at): Read<Registration> => {
      const alone = readDay(datesFor(text, dayOf(at)), sundayAfter(today));
      const said = "value" in alone && days.find(({ day }) => day === alone.value);
      return said ? { value: said } : read(text, dayOf(at));
    },
    options,
  );
}
