import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { again } from "../hours/again.ts";
import { weekLine } from "../hours/log-own.ts";
import { mustBeOpen } from "../hours/settle-day.ts";
import { weekStanding } from "../hours/week-standing.ts";
import { whichEntry } from "./which.ts";

/** Takes an entry back, and offers to log it again. */
export async function undoEntry(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  ref: string,
): Promise<void> {
  const entry = await whichEntry(talk, me, services, ref, phrase("history-ask-undo"));
  const at = await talk.now();
  const today = dayOf(at);
  await mustBeOpen(talk, services, me, { day: entry.day, minutes: entry.amount }, today);
  const undone = await talk.call(async (key) => ({
    ...(await services.deeds.undo([entry], { key, by: me.code, source: talk.message, at })),
    standing: await weekStanding(services, me, entry.day, today),
  }));
  if (undone.kind !== "done") throw refuse("hours-gone");
  await talk.say("history-undone", {
    what: entryText(services.words, entry, today),
    week: weekLine(services, undone.standing, undone.week.D1, today),
  });
  await talk.offer([again(entry)]);
}
