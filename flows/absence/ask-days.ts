import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Span } from "../../src/rules/duties/days-away.ts";
import { readAbsence, type SaidAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { whyOf } from "../../src/rules/reading/absence/told-absence.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { dateText, dayText } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import type { WhomText } from "./whom-text.ts";

/** Days away, and why, as far as it was said. */
export interface DaysTold {
  span: Span;
  why?: string;
}

/** The days of a line; asks where it names none for sure. */
export async function daysTold(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { said, of }: { said: SaidAbsence; of: WhomText },
  today: Day,
): Promise<DaysTold> {
  const why = whyOf(said);
  const { days } = said;
  if ("span" in days) return { span: days.span, ...(why && { why }) };
  const { from } = days;
  const read = (text: string, at: number): Read<DaysTold> => {
    const now = dayOf(at);
    // A number alone is a place in the list, or half a date.
    if (/^\s*\d+\s*$/u.test(text)) return { no: phrase("absence-days-unread", { example: exampleOf(now) }) };
    const later =
      from && readAbsence(`từ ${fullDate(from)} đến ${text.replace(/^(?:đến|tới|den|toi) /iu, "")}`, now);
    const flaw = later && flawOf(words, later, now);
    if (flaw) return { no: flaw };
    const again = later && "span" in later.days ? later : readAbsence(text, now);
    if (!("span" in again.days))
      return {
        no: flawOf(words, again, now) ?? phrase("absence-days-unread", { example: exampleOf(now) }),
      };
    const reason = whyOf(again) ?? why;
    return { value: { span: again.days.span, ...(reason && { why: reason }) } };
  };
  const suggestions: Suggestion[] = from ? endsOf(words, from, today) : [];
  return talk.askDated(questionOf(words, { said, of }, today), read, suggestions, { numbered: true });
}

/** An example of days that can still be typed tomorrow. */
export function exampleOf(today: Day): string {
  return `từ ${dateText(addDays(today, 1), today)} đến ${dateText(addDays(today, 3), today)}`;
}

function questionOf(
  words: Services["words"],
  { said, of: { who, whom } }: { said: SaidAbsence; of: WhomText },
  today: Day,
): Phrase {
  const flaw = flawOf(words, said, today);
  if (flaw) return flaw;
  const { days } = said;
  const example = exampleOf(today);
  if ("span" in days) return phrase("absence-ask-days", { who, example });
  const { doubt, from } = days;
  if (doubt === "half-day") return phrase("absence-ask-whole-day", { example });
  if (from)
    return phrase("absence-ask-until", {
      who,
      from: dayText(words, from, today),
      example: fullDate(addDays(from, 2)),
    });
  return doubt === "none"
    ? phrase("absence-ask-days", { who, example })
    : phrase("absence-ask-which-days", { whom, example });
}

/** What is wrong with the last day, where one was said. */
function flawOf(words: Services["words"], { days }: SaidAbsence, today: Day): Phrase | undefined {
  if ("span" in days || !days.from) return undefined;
  if (days.doubt !== "end-first" && days.doubt !== "too-long") return undefined;
  return phrase(`absence-ask-${days.doubt}`, {
    from: dayText(words, days.from, today),
    example: fullDate(addDays(days.from, 2)),
  });
}

function endsOf(words: Services["words"], from: Day, today: Day): Suggestion[] {
  return [0, 2, 6].map((more) => {
    const day = addDays(from, more);
    const label =
      more === 0
        ? phrase("absence-only", { day: dayText(words, day, today) })
        : phrase("absence-until", { day: dayText(words, day, today) });
    return { label, text: `${fullDate(from)} - ${fullDate(day)}` };
  });
}
