import type { Read, Talk } from "../src/chat/dialog/talk.ts";
import type { Services } from "../src/chat/services.ts";
import { periodOf } from "../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../src/rules/calendar/time.ts";
import { isOpen } from "../src/rules/duties/corrections.ts";
import type { Policy } from "../src/rules/duties/policy.ts";
import { askedDay } from "../src/rules/reading/days/asked-day.ts";
import { fullDate } from "../src/words/full-date.ts";
import { refuse } from "../src/words/refusal.ts";
import { clipped } from "../src/words/spoken.ts";
import { phrase } from "../src/words/words.ts";
import { readWords } from "./form/read-words.ts";

const MOST_NUMBER = 60;
const MOST_SIGNER = 120;

/** Asks for the number and the day of a decision, which is of a year that is not closed. */
export async function askDecision(
  talk: Talk,
  services: Pick<Services, "policies">,
  unit: string,
  today: Day,
): Promise<{ number: string; day: Day }> {
  const number = await talk.ask(phrase("work-ask-number"), (text): Read<string> => {
    const read = readWords(text, MOST_NUMBER, false);
    return "value" in read && !/\d/u.test(read.value) ? { no: phrase("work-number-unread") } : read;
  });
  const policy = await talk.call(() => services.policies.of(unit, today));
  const suggested = [today, addDays(today, -1)].map((day) => ({
    label: phrase("work-day", { day: fullDate(day) }),
    text: fullDate(day),
  }));
  const day = await talk.askDated(
    phrase("work-ask-day", { example: fullDate(addDays(today, -3)) }),
    (text, at) => readDay(text, policy, dayOf(at)),
    suggested,
    { numbered: true },
  );
  return { number, day };
}

/** @throws Refusal of a day that a closed year would count */
export function mustBeOfOpenYear(day: Day, policy: Policy, today: Day): void {
  const year = periodOf("year", day);
  if (!isOpen(year, policy, today)) throw refuse("work-day-locked", { year: year.id });
}

function readDay(text: string, policy: Policy, today: Day): Read<Day> {
  const day = askedDay(text, today);
  if (!day) return { no: phrase("work-day-unread", { given: clipped(text, 40), example: fullDate(today) }) };
  if (day > today) return { no: phrase("work-day-to-come", { example: fullDate(today) }) };
  const year = periodOf("year", day);
  if (!isOpen(year, policy, today)) return { no: phrase("work-day-locked", { year: year.id }) };
  return { value: day };
}

export function askSigner(talk: Talk): Promise<string> {
  return talk.askText(phrase("work-ask-signer"), (text) => readWords(text, MOST_SIGNER, false));
}
