import { type Day, daysBetween } from "../rules/calendar/time.ts";
import type { Span } from "../rules/duties/days-away.ts";
import { dayText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** Days away as they are said: `từ Thứ Năm 03/12 đến hết Thứ Bảy 05/12 (3 ngày)`. */
export function awayText(words: Words, { from, to }: Span, today: Day): string {
  if (from === to) return words.text("absence-one-day", { day: dayText(words, from, today) });
  return words.text("absence-days", {
    from: dayText(words, from, today),
    to: dayText(words, to, today),
    days: String(daysBetween(from, to) + 1),
  });
}

/** The same with why, for the person and whoever decides. */
export function awayTextWithWhy(words: Words, { why, ...span }: Span & { why?: string }, today: Day): string {
  const days = awayText(words, span, today);
  return why ? words.text("absence-with-why", { days, why }) : days;
}
