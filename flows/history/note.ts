import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { beyondKind } from "../../src/rules/reading/deeds/deed-note.ts";
import { deedText, entryText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { entryButtons } from "../deeds/entry-buttons.ts";
import { mustBeOpen } from "../deeds/must-be-open.ts";
import { LONGEST_NOTE, NO_NOTE, readAskedNote } from "../hours/reading/read-hours.ts";
import { type EntryServices, whichEntry } from "./which.ts";
import { wholeDeed } from "./which-of-deed.ts";

/** Sets or replaces an entry's note. */
export async function noteEntry(
  talk: Talk,
  services: EntryServices,
  me: Cadre,
  named?: NamedEntry,
): Promise<void> {
  const entry = await whichEntry(talk, services, { me, named, question: phrase("history-ask-fix") });
  await askAndKeepNote(talk, services, me, entry);
}

export async function askAndKeepNote(
  talk: Talk,
  services: EntryServices,
  me: Cadre,
  entry: DeedEntry,
): Promise<void> {
  const today = dayOf(await talk.now());
  await mustBeOpen(talk, services, { cadre: me, deed: entry, wants: "change" }, today);
  const targets = await wholeDeed(talk, services, entry);
  const what = entryText(services.words, { ...entry, note: "" }, today);
  const typed = await talk.askText(
    phrase("history-ask-new-note", { what, most: String(LONGEST_NOTE) }),
    readAskedNote,
    {
      skip: { label: phrase("hours-button-skip"), text: NO_NOTE },
    },
  );
  if (typed === NO_NOTE)
    return talk.say("history-note-unchanged", { what: entryText(services.words, entry, today) });
  const note = (entry.kind && beyondKind(typed, entry.kind)) || typed;
  const at = await talk.now();
  const kept = await talk.call((key) =>
    services.deeds.addNote(targets, note, { key, by: me.code, source: talk.message, at }),
  );
  if (kept.kind === "gone") throw refuse("hours-gone");
  await talk.say("history-noted", { what: deedText(services.words, kept.entries, today) });
  await talk.offer(entryButtons(kept.entries));
}
