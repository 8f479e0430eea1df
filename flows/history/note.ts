import type { House } from "../../src/chat/house.ts";
import type { Talk } from "../../src/chat/talk.ts";
import type { HoursEntry } from "../../src/records/hours-entry.ts";
import type { Person } from "../../src/records/person.ts";
import { refuse } from "../../src/refusal.ts";
import { dayOf } from "../../src/rules/time.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { entryButtons } from "../hours/log-own.ts";
import { NO_NOTE, readAskedNote } from "../hours/read-hours.ts";
import { mustBeOpen } from "../hours/settle-day.ts";
import { whichEntry } from "./which.ts";

/** Gives an entry a note, or another one. */
export async function noteEntry(talk: Talk, me: Person, house: House, ref: string): Promise<void> {
  const entry = await whichEntry(talk, me, house, ref, phrase("history-ask-fix"));
  await askAndKeepNote(talk, me, house, entry);
}

export async function askAndKeepNote(talk: Talk, me: Person, house: House, entry: HoursEntry): Promise<void> {
  const today = dayOf(await talk.now());
  await mustBeOpen(talk, house, me, entry, today);
  const what = declaredText(house.words, { ...entry, note: "" }, today);
  const note = await talk.ask(phrase("history-ask-new-note", { what }), readAskedNote);
  if (note === NO_NOTE)
    return talk.say("history-note-unchanged", { what: declaredText(house.words, entry, today) });
  const at = await talk.now();
  const kept = await talk.call((key) =>
    house.hours.addNote(entry, note, { key, by: me.code, source: talk.message, at }),
  );
  if (kept.kind === "gone") throw refuse("hours-gone");
  await talk.say("history-noted", { what: declaredText(house.words, kept.entry, today) });
  await talk.offer(entryButtons(kept.entry));
}
