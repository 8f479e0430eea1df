import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import { type DeedEntry, whatOf } from "../../src/records/deeds/deed-entry.ts";
import { amountsOf } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { correctOwn } from "../deeds/correct-own.ts";
import { mustBeOpen } from "../deeds/must-be-open.ts";
import { askDay, askDuration } from "../hours/reading/ask-hours.ts";
import { askTimes } from "./ask-times.ts";
import { askAndKeepNote } from "./note.ts";
import { type EntryServices, whichEntry } from "./which.ts";
import { wholeDeed } from "./which-of-deed.ts";

/** Corrects one thing: how much an entry is, or the day or the note of its whole deed. */
export async function fixEntry(
  talk: Talk,
  services: EntryServices,
  me: Cadre,
  named?: NamedEntry,
): Promise<void> {
  const entry = await whichEntry(talk, services, { me, named, question: phrase("history-ask-fix") });
  const today = dayOf(await talk.now());
  await mustBeOpen(talk, services, { cadre: me, deed: entry, wants: "change" }, today);
  const what = entryText(services.words, entry, today);
  const question = phrase("history-ask-what", { what });
  const others = { day: "history-fix-day", note: "history-fix-note" } as const;
  const amountKey = isHours(entry) ? "history-fix-duration" : "history-fix-times";
  // What was not done has no number.
  const part =
    entry.state === "excused"
      ? await talk.choose(question, others)
      : await talk.choose(question, { amount: amountKey, ...others });
  if (part === "note") return askAndKeepNote(talk, services, me, entry);
  const targets = await wholeDeed(talk, services, entry);
  const { amount, clock } = part === "amount" ? await askAmount(talk, entry) : entry;
  const day = part === "day" ? await askDay(talk, dayOf(await talk.now())) : entry.day;
  const declared = {
    ...whatOf(entry),
    amounts: { ...amountsOf(targets), [entry.duty]: amount },
    day,
    note: entry.note,
    ...(clock ? { clock } : {}),
  };
  await correctOwn(
    talk,
    services,
    { me, correction: { targets, declared, said: "history-fixed" } },
    dayOf(await talk.now()),
  );
}

async function askAmount(talk: Talk, entry: DeedEntry): Promise<Pick<DeedEntry, "amount" | "clock">> {
  if (!isHours(entry)) return { amount: await askTimes(talk), clock: entry.clock };
  const { minutes, clock } = await askDuration(talk);
  return { amount: minutes, clock };
}

function isHours({ duty }: DeedEntry): boolean {
  return DUTIES[duty].measure === "minutes";
}
