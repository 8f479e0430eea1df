import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { HoursRead } from "../../src/rules/reading/hours-reading.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { hoursDeed } from "./hours-deed.ts";
import { dayFull, entryButtons, weekLine } from "./log-own.ts";
import { mustBeOffDuty, mustBeOpen, mustBeOver } from "./settle-day.ts";
import { weekStanding } from "./week-standing.ts";

/** Corrects an entry of one's own and says what changed. */
export async function correct(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  targets: DeedEntries,
  declared: HoursRead,
  today: Day,
  said: "hours-edited" | "history-fixed",
): Promise<void> {
  const [before] = targets;
  await mustBeOpen(talk, services, me, { day: before.day, minutes: declared.minutes }, today);
  await mustBeOpen(talk, services, me, declared, today);
  await mustBeOffDuty(talk, services, me, declared, today);
  const at = await talk.now();
  mustBeOver(declared, at);
  const changed = await talk.call(async (key) => ({
    ...(await services.deeds.correct(targets, hoursDeed(declared), {
      key,
      by: me.code,
      at,
      source: before.source,
    })),
    standing: await weekStanding(services, me, declared.day, today),
  }));
  if (changed.kind === "day-full") throw dayFull(services, declared, changed.day.D1, today);
  if (changed.kind === "gone") throw refuse("hours-gone");
  await talk.say(said, {
    before: entryText(services.words, before, today),
    what: entryText(services.words, changed.entries[0], today),
    week: weekLine(services, changed.standing, changed.week.D1, today),
  });
  await talk.offer(entryButtons(changed.entries[0]));
}
