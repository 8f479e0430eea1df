import { type Day, dayOf, timeOf } from "../rules/calendar/time.ts";
import type { EventFacts } from "../rules/events/event-acts.ts";
import { dateText, dayText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** When an event is: `14:00–16:30 Thứ Năm 03/12`; over several days `08:00 05/12 – 17:00 06/12`. */
export function eventWhenText(
  words: Words,
  { startsAt, endsAt }: Pick<EventFacts, "startsAt" | "endsAt">,
  today: Day,
): string {
  const [first, last] = [dayOf(startsAt), dayOf(endsAt)];
  const [from, to] = [timeOf(startsAt), timeOf(endsAt)];
  if (first === last) return words.text("event-when", { from, to, day: dayText(words, first, today) });
  const days = { first: dateText(first, today), last: dateText(last, today) };
  return words.text("event-when-days", { from, to, ...days });
}

/** An event in a line: `Họp BCH, 14:00–16:30 Thứ Năm 03/12, tại hội trường UBND`. */
export function eventText(
  words: Words,
  facts: Pick<EventFacts, "title" | "place" | "startsAt" | "endsAt">,
  today: Day,
): string {
  const { title, place } = facts;
  const when = eventWhenText(words, facts, today);
  return place
    ? words.text("event-what-at", { title, when, place })
    : words.text("event-what", { title, when });
}
