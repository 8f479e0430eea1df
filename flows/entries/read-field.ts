import type { Read } from "../../src/chat/dialog/talk.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import type { EntryValues } from "../../src/rules/entries/entry.ts";
import type { EntryField } from "../../src/rules/entries/entry-field.ts";
import type { EntryKind } from "../../src/rules/entries/entry-kinds.ts";
import { flatLine } from "../../src/rules/reading/absence/flat-line.ts";
import { dayAnswered, lastDayAnswered } from "../../src/rules/reading/entries/answered-day.ts";
import { countAnswered } from "../../src/rules/reading/entries/entry-count.ts";
import { LINK } from "../../src/rules/reading/entries/entry-line.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { capitalised } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

const MOST_TITLE = 200;

const MOST_TEXT = 600;

export const NOTHING = "-";

export const NO_LONGER = "--";

/** Days before today that an example of a day lies, and that a last day lies behind the first. */
const EXAMPLE_DAYS = 14;

export interface Asked {
  readonly kind: EntryKind;
  readonly field: EntryField;
  /** What was said already: a last day is not before the first. */
  readonly values: EntryValues;
  /** Whether what was said of a field that may be left out can be taken away. */
  readonly mayClear?: boolean;
}

export function exampleOf(words: Words, { kind, field, values }: Asked, today: Day): string {
  if (field.id === "title") return words.label(`entry-title-example-${kind}`);
  if (field.id === "to") return fullDate(addDays(values.from ?? today, EXAMPLE_DAYS));
  return fullDate(addDays(today, -EXAMPLE_DAYS));
}

/** How an answer is read: a day and a number as text, too, so that a dialog can keep it. */
export function readerOf(words: Words, asked: Asked, today: Day): (text: string) => Read<string> {
  const { field, values } = asked;
  const example = exampleOf(words, asked, today);
  return (text) => {
    const given = text.normalize("NFC").trim();
    if (field.optional && (given === NOTHING || given === NO_LONGER)) return { value: given };
    switch (field.reads) {
      case "day":
        return readDay(given, { field, from: values.from, example }, today);
      case "count": {
        const count = countAnswered(given);
        return count === undefined
          ? { no: phrase("entry-count-unread", { given: asTyped(given) }) }
          : { value: String(count) };
      }
      case "link": {
        const [link] = LINK.exec(given) ?? [];
        return link === undefined
          ? { no: phrase("entry-link-unread", { given: asTyped(given) }) }
          : { value: link };
      }
      case "document-number":
        return /\d/u.test(given) && given.length <= MOST_TITLE
          ? { value: given.replace(/^(?:số|so)[: ]+/iu, "") }
          : { no: phrase("entry-number-unread", { given: asTyped(given) }) };
      default:
        return readText(given, field, example);
    }
  };
}

function readText(given: string, { id }: EntryField, example: string): Read<string> {
  const most = id === "title" ? MOST_TITLE : MOST_TEXT;
  if (given.length > most)
    return id === "title"
      ? { no: phrase("entry-title-long", { most: String(most), example }) }
      : { no: phrase("entry-text-long", { most: String(most) }) };
  if (!/\p{L}/u.test(given))
    return id === "title"
      ? { no: phrase("entry-title-unread", { given: asTyped(given), example }) }
      : { no: phrase("entry-text-unread", { given: asTyped(given) }) };
  return { value: id === "title" ? capitalised(given) : given };
}

function readDay(
  given: string,
  { field, from, example }: { field: EntryField; from: Day | undefined; example: string },
  today: Day,
): Read<Day> {
  const line = flatLine(given);
  const no = (reason: Phrase) => ({ no: reason });
  if (field.id === "to" && from !== undefined) {
    const last = lastDayAnswered(line, from, today);
    if (last) return { value: last };
    return no(phrase("entry-to-unread", { from: fullDate(from), given: asTyped(given), example }));
  }
  const day = dayAnswered(line, today);
  if (!day) return no(phrase("entry-day-unread", { given: asTyped(given), example }));
  if (day > today && field.id !== "from" && field.id !== "to")
    return no(phrase("entry-day-to-come", { day: fullDate(day), example }));
  return { value: day };
}
