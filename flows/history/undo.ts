import type { House } from "../../src/chat/house.ts";
import type { Talk } from "../../src/chat/talk.ts";
import type { Person } from "../../src/records/person.ts";
import { refuse } from "../../src/refusal.ts";
import { dayOf } from "../../src/rules/time.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { again } from "../hours/again.ts";
import { weekLine } from "../hours/log-own.ts";
import { mustBeOpen } from "../hours/settle-day.ts";
import { weekStanding } from "../hours/week-standing.ts";
import { whichEntry } from "./which.ts";

/** Takes an entry back, and offers to log it again. */
export async function undoEntry(talk: Talk, me: Person, house: House, ref: string): Promise<void> {
  const entry = await whichEntry(talk, me, house, ref, phrase("history-ask-undo"));
  const at = await talk.now();
  const today = dayOf(at);
  await mustBeOpen(talk, house, me, entry, today);
  const undone = await talk.call(async (key) => ({
    ...(await house.hours.undo(entry, { key, by: me.code, source: talk.message, at })),
    week: await weekStanding(house, me, entry.day, today),
  }));
  if (undone.kind !== "done") throw refuse("hours-gone");
  await talk.say("history-undone", {
    what: declaredText(house.words, entry, today),
    week: weekLine(house, undone.week, undone.weekMinutes, today),
  });
  await talk.offer([again(entry)]);
}
