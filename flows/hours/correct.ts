import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { HoursEntry } from "../../src/records/hours/hours-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { HoursRead } from "../../src/rules/reading/hours-reading.ts";
import { refuse } from "../../src/words/refusal.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { dayFull, entryButtons, weekLine } from "./log-own.ts";
import { mustBeOffDuty, mustBeOpen, mustBeOver } from "./settle-day.ts";
import { weekStanding } from "./week-standing.ts";

/** Corrects an entry of one's own and says what changed. */
export async function correct(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "hours" | "policies" | "standings">,
  before: HoursEntry,
  declared: HoursRead,
  today: Day,
  said: "hours-edited" | "history-fixed",
): Promise<void> {
  await mustBeOpen(talk, services, me, { day: before.day, minutes: declared.minutes }, today);
  await mustBeOpen(talk, services, me, declared, today);
  await mustBeOffDuty(talk, services, me, declared, today);
  const at = await talk.now();
  mustBeOver(declared, at);
  const changed = await talk.call(async (key) => ({
    ...(await services.hours.correct(before, declared, { key, by: me.code, at, source: before.source })),
    week: await weekStanding(services, me, declared.day, today),
  }));
  if (changed.kind === "day-full") throw dayFull(services, declared, changed.dayMinutes, today);
  if (changed.kind === "gone") throw refuse("hours-gone");
  await talk.say(said, {
    before: declaredText(services.words, before, today),
    what: declaredText(services.words, changed.entry, today),
    week: weekLine(services, changed.week, changed.weekMinutes, today),
  });
  await talk.offer(entryButtons(changed.entry));
}
