import type { Talk } from "../../src/chat/dialog/talk.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { EntryValues } from "../../src/rules/entries/entry.ts";
import { type EntryField, type EntryFieldId, isEntryOption } from "../../src/rules/entries/entry-field.ts";
import { fullDate } from "../../src/words/full-date.ts";
import type { Words } from "../../src/words/words.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { type Asked, exampleOf, NO_LONGER, NOTHING, readerOf } from "./read-field.ts";

/** Asks one field of an entry. @returns the values with it; as they were where it was passed over */
export async function askField(
  talk: Talk,
  words: Words,
  { kind, field, values, mayClear = false }: Asked,
  today: Day,
): Promise<EntryValues> {
  const { id, reads, options = [], optional } = field;
  const clears = mayClear && optional === true && values[id] !== undefined;
  if (reads === "choice") {
    const listed = options.map((option) => ({
      value: option.id,
      label: words.label(`entry-option-${option.id}`),
    }));
    const skip = { value: NOTHING, label: words.label("entry-skip") };
    const clear = { value: NO_LONGER, label: words.label("entry-clear") };
    const more = [...(clears ? [clear] : []), ...(optional ? [skip] : [])];
    const picked = await talk.pick(questionOf(id, ""), [...listed, ...more]);
    if (picked === NO_LONGER) return without(values, id);
    return isEntryOption(picked) ? { ...values, [id]: picked } : values;
  }
  const said = await askWords(talk, words, { asked: { kind, field, values }, clears }, today);
  if (said === NOTHING) return values;
  if (said === NO_LONGER) return without(values, id);
  return { ...values, [id]: reads === "count" ? Number(said) : said };
}

async function askWords(
  talk: Talk,
  words: Words,
  { asked, clears }: { asked: Asked; clears: boolean },
  today: Day,
): Promise<string> {
  const { field } = asked;
  const question = questionOf(field.id, exampleOf(words, asked, today));
  const read = (text: string, day = today) => readerOf(words, asked, day)(text);
  if (field.reads === "text" || field.optional)
    return talk.askText(question, (text) => read(text), {
      ...(field.optional && { skip: { label: phrase("entry-skip"), text: NOTHING } }),
      ...(clears && { suggestions: [{ label: phrase("entry-clear"), text: NO_LONGER }] }),
    });
  if (field.reads !== "day") return talk.ask(question, (text) => read(text));
  const dated = (text: string, at: number) => read(text, dayOf(at));
  return talk.askDated(question, dated, daysBelow(field, today), { numbered: true });
}

function without(values: EntryValues, id: EntryFieldId): EntryValues {
  const { [id]: _, ...rest } = values;
  return rest;
}

function questionOf(id: EntryFieldId, example: string): Phrase {
  switch (id) {
    case "title":
    case "day":
    case "from":
    case "to":
      return phrase(`entry-ask-${id}`, { example });
    default:
      return phrase(`entry-ask-${id}`);
  }
}

/** The likely days, below a question for one that is over. */
function daysBelow({ id }: EntryField, today: Day) {
  if (id !== "day") return [];
  return [today, addDays(today, -1)].map((day) => ({
    label: phrase("work-day", { day: fullDate(day) }),
    text: fullDate(day),
  }));
}
