import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import { nextPeriod, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf, weekdayOf } from "../../src/rules/calendar/time.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";
import type { PolicyItem } from "../../src/rules/policy/items.ts";
import { type ReadValue, readValue } from "../../src/rules/policy/read-value.ts";
import { startDay } from "../../src/rules/reading/days/start-day.ts";
import { yesOrNo } from "../../src/rules/reading/talk/yes-no.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { clipped } from "../../src/words/spoken.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import type { Proposal } from "./proposal.ts";
import { titled } from "./show.ts";

const LONGEST_QUOTE = 40;
const LONGEST_WHY = 200;

/** What the value is to be. @param now what holds, in words */
export function askValue(
  talk: Talk,
  words: Words,
  {
    item,
    policy,
    now,
    refuses,
  }: {
    item: PolicyItem;
    policy: Policy;
    now: string;
    /** Why a value cannot be, whatever is decided beside it. */
    refuses: (value: ReadValue) => Phrase | undefined;
  },
  today: Day,
): Promise<ReadValue> {
  const help = helpFor(words, item);
  const read = (text: string): Read<ReadValue> => {
    // “có” says neither that deeds wait nor that they count at once.
    if (item.kind === "approval" && yesOrNo(text)) return { no: unread(words, item, text) };
    const value = readValue(item, text, policy, today);
    if (!value) return { no: unread(words, item, text) };
    const no = refuses(value);
    return no ? { no } : { value };
  };
  const question = phrase(`policy-ask-${item.kind}`, { name: titled(words, item), now });
  return talk.ask(question, read, likely(words, item, policy), { help });
}

export function unread(words: Words, item: PolicyItem, given: string): Phrase {
  const help = words.say(helpFor(words, item));
  return phrase("policy-value-unread", { given: clipped(given, LONGEST_QUOTE), help });
}

function helpFor(words: Words, { kind }: PolicyItem): Phrase {
  return kind === "asked"
    ? phrase("policy-help-asked", { example: words.label("policy-example-asked") })
    : phrase(`policy-help-${kind}`);
}

function likely(words: Words, { kind }: PolicyItem, { levels }: Policy): Suggestion[] {
  const said = (text: string): Suggestion => ({ label: phrase("policy-likely", { text }), text });
  switch (kind) {
    case "time":
      return ["07:00", "07:30", "08:00", "19:00", "21:30"].map(said);
    case "days":
      return ["3", "5", "7"].map(said);
    case "minutes":
      return ["5", "10", "15"].map(said);
    case "yes-no":
      return [words.label("policy-yes"), words.label("policy-no")].map(said);
    case "approval":
      return [words.label("policy-approve"), words.label("policy-trust")].map(said);
    case "weekdays":
      return [words.label("policy-likely-five"), words.label("policy-likely-six")].map(said);
    case "spans":
      return ["07:00–11:00, 13:00–17:00", "07:30–11:30, 13:30–17:00"].map(said);
    case "level":
      return levels.map(said);
    default:
      return [];
  }
}

/** From when it holds: from today on, which is offered first. @param past why an earlier day is refused */
export function askFrom(talk: Talk, today: Day, past: (day: Day) => Phrase): Promise<Day> {
  const read = (text: string, at: number): Read<Day> => {
    const day = startDay(text, dayOf(at));
    if (!day) return { no: phrase("policy-from-unread", { given: clipped(text, LONGEST_QUOTE) }) };
    return day < today ? { no: past(day) } : { value: day };
  };
  const monday = addDays(today, 8 - weekdayOf(today));
  const month = nextPeriod(periodOf("month", today)).from;
  const later = [...new Set([monday, month])].map((day) => ({
    label: phrase("policy-from-day", { day: fullDate(day) }),
    text: fullDate(day),
  }));
  const now = { label: phrase("policy-from-today", { day: fullDate(today) }), text: fullDate(today) };
  return talk.askDated(phrase("policy-ask-from"), read, [now, ...later]);
}

/** A change and a mark are for later days only: reports of before stay word for word. */
export function whyNotPast(permission: Proposal["permission"], today: Day): (day: Day) => Phrase {
  return (day) =>
    permission === "mark-scope"
      ? phrase("policy-scope-past")
      : phrase("policy-from-past", { day: fullDate(day), example: fullDate(today) });
}

/** Why; may be left out. */
export async function askWhy(talk: Talk, words: Words): Promise<string> {
  const none = words.label("policy-skip-why");
  const read = (text: string): Read<string> =>
    [...text].length > LONGEST_WHY
      ? { no: phrase("policy-why-long") }
      : { value: text === none ? "" : text.trim() };
  return talk.askText(phrase("policy-ask-why"), read, {
    skip: { label: phrase("policy-skip-why"), text: none },
    why: true,
  });
}
