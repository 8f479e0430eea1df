import type { Suggestion, Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { addDays, type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { HalfTold } from "../../../src/rules/reading/hours/half-told.ts";
import type { HoursRead } from "../../../src/rules/reading/hours/hours-reading.ts";
import { clipped, dateText, dayText } from "../../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../../src/words/words.ts";
import { LONGEST_NOTE, LONGEST_QUOTE, NO_NOTE, readAskedNote, readDay, readHours } from "./read-hours.ts";

/** Asks in three steps: how long, which day, what was done. What an answer already tells is not asked again. */
export async function askHours(talk: Talk): Promise<HoursRead> {
  const said = await askHowLongAndWhen(talk);
  return said.note === "" ? { ...said, note: await askNote(talk) } : said;
}

/** The first two steps: all that hours need to be logged. */
export async function askHowLongAndWhen(talk: Talk): Promise<HoursRead> {
  const said = await askDuration(talk);
  const today = dayOf(await talk.now());
  return said.day === today ? { ...said, day: await askDay(talk, today) } : said;
}

/** How long; the answer may hold the day and the note as well. */
export async function askDuration(talk: Talk, question = phrase("hours-ask-duration")): Promise<HoursRead> {
  const suggestions: Suggestion[] = ["1", "2", "3"].map((hours) => ({
    label: phrase("duration-hours", { hours }),
    text: hours,
  }));
  const read = (text: string, at: number) => readHours(text, "", dayOf(at));
  return talk.askDated(question, read, suggestions);
}

/** Asks only for what was left out of what was told, and keeps the rest, unless an answer tells more. */
export async function askTheRest(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { told, lacksLength, lacksDay }: HalfTold,
): Promise<HoursRead> {
  const today = dayOf(await talk.now());
  const question = howLong(told, lacksDay ? undefined : dayText(words, told.day, today));
  const { day: said, ...long } = lacksLength ? await askDuration(talk, question) : told;
  const answeredOn = dayOf(await talk.now());
  const isSaid = lacksLength && said !== answeredOn;
  const day = isSaid ? said : lacksDay ? await askDay(talk, answeredOn) : told.day;
  const { part } = told;
  return { ...(part && !long.clock ? { part } : {}), ...long, day, note: long.note || told.note };
}

function howLong({ note }: HoursRead, day: string | undefined): Phrase {
  const what = clipped(note, LONGEST_QUOTE);
  if (day === undefined) return phrase("hours-ask-duration");
  return what ? phrase("hours-ask-how-long", { what, day }) : phrase("hours-ask-how-long-on", { day });
}

export async function askDay(talk: Talk, today: Day): Promise<Day> {
  const yesterday = addDays(today, -1);
  const suggestions: Suggestion[] = [
    { label: phrase("hours-button-today", { date: dateText(today, today) }), text: today },
    { label: phrase("hours-button-yesterday", { date: dateText(yesterday, today) }), text: yesterday },
  ];
  const example = dateText(addDays(today, -3), today);
  const read = (text: string, at: number) => readDay(text, dayOf(at));
  return talk.askDated(phrase("hours-ask-day", { example }), read, suggestions, { numbered: true });
}

/** What was done, in a few words; nothing when it is left out. */
export async function askNote(talk: Talk): Promise<string> {
  const skip: Suggestion = { label: phrase("hours-button-skip"), text: NO_NOTE };
  const note = await talk.askText(phrase("hours-ask-note", { most: String(LONGEST_NOTE) }), readAskedNote, {
    skip,
  });
  return note === NO_NOTE ? "" : note;
}
