import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { askDay, askDuration } from "../hours/ask-hours.ts";
import { correct } from "../hours/correct.ts";
import { mustBeOpen } from "../hours/settle-day.ts";
import { askAndKeepNote } from "./note.ts";
import { whichEntry } from "./which.ts";

/** Corrects one thing of an entry: its hours, its day or its note. */
export async function fixEntry(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  ref: string,
): Promise<void> {
  const entry = await whichEntry(talk, me, services, ref, phrase("history-ask-fix"));
  const today = dayOf(await talk.now());
  await mustBeOpen(talk, services, me, { day: entry.day, minutes: entry.amount }, today);
  const what = entryText(services.words, entry, today);
  const part = await talk.choose(phrase("history-ask-what", { what }), {
    duration: "history-fix-duration",
    day: "history-fix-day",
    note: "history-fix-note",
  });
  if (part === "note") return askAndKeepNote(talk, me, services, entry);
  const { minutes, clock } =
    part === "duration" ? await askDuration(talk) : { minutes: entry.amount, clock: entry.clock };
  const day = part === "day" ? await askDay(talk, dayOf(await talk.now())) : entry.day;
  const declared = { ok: true as const, minutes, day, note: entry.note, ...(clock ? { clock } : {}) };
  await correct(talk, me, services, [entry], declared, dayOf(await talk.now()), "history-fixed");
}
