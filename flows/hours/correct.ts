import type { House } from "../../src/chat/house.ts";
import type { Talk } from "../../src/chat/talk.ts";
import type { HoursEntry } from "../../src/records/hours-entry.ts";
import type { Person } from "../../src/records/person.ts";
import { refuse } from "../../src/refusal.ts";
import type { HoursRead } from "../../src/rules/hours-reading.ts";
import type { Day } from "../../src/rules/time.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { dayFull, entryButtons, weekLine } from "./log-own.ts";
import { mustBeOffDuty, mustBeOpen, mustBeOver } from "./settle-day.ts";
import { weekStanding } from "./week-standing.ts";

/** Corrects an entry of one's own and says what changed. */
export async function correct(
  talk: Talk,
  me: Person,
  house: House,
  before: HoursEntry,
  declared: HoursRead,
  today: Day,
  said: "hours-edited" | "history-fixed",
): Promise<void> {
  await mustBeOpen(talk, house, me, { day: before.day, minutes: declared.minutes }, today);
  await mustBeOpen(talk, house, me, declared, today);
  await mustBeOffDuty(talk, house, me, declared, today);
  const at = await talk.now();
  mustBeOver(declared, at);
  const changed = await talk.call(async (key) => ({
    ...(await house.hours.correct(before, declared, { key, by: me.code, at, source: before.source })),
    week: await weekStanding(house, me, declared.day, today),
  }));
  if (changed.kind === "day-full") throw dayFull(house, declared, changed.dayMinutes, today);
  if (changed.kind === "gone") throw refuse("hours-gone");
  await talk.say(said, {
    before: declaredText(house.words, before, today),
    what: declaredText(house.words, changed.entry, today),
    week: weekLine(house, changed.week, changed.weekMinutes, today),
  });
  await talk.offer(entryButtons(changed.entry));
}
