import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Declared } from "../../src/records/deeds/declared.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Amounts } from "../../src/records/deeds/ledger-model.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, DUTY_IDS } from "../../src/rules/duties/duties.ts";
import { bareDeedText, deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dayText, durationText } from "../../src/words/spoken.ts";
import { dueLines } from "./due-lines.ts";
import { entryButtons } from "./entry-buttons.ts";
import { sayOver } from "./reading/again.ts";
import { isAnother } from "./reading/ask-if-again.ts";

/** Other words or numbers for a deed that was logged: all its entries in force, and what it is to be. */
export interface Correction {
  targets: DeedEntries;
  declared: Declared;
  said: "hours-edited" | "history-fixed" | "register-done";
}

/** Corrects a deed of one's own, for every duty that it serves, and says what changed. */
export async function correctDeed(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  { me, correction: { targets, declared, said } }: { me: Cadre; correction: Correction },
  today: Day,
): Promise<void> {
  const at = await talk.now();
  const [{ source }] = targets;
  const correct = (another: boolean) =>
    talk.call(async (key) => {
      const change = { key, by: me.code, at, source };
      const result = await services.deeds.correct(targets, { ...declared, another }, change);
      return { ...result, lines: await dueLines(services, me, result, today) };
    });
  let changed = await correct(false);
  if (changed.kind === "same") {
    if (!(await isAnother(talk, services, { held: changed.entries }, today))) return;
    changed = await correct(true);
  }
  if (changed.kind === "once")
    throw refuse("deed-once", { what: deedText(services.words, changed.entries, today) });
  if (changed.kind === "day-full") throw dayFull(services, declared, changed.day, today);
  if (changed.kind === "gone") throw refuse("hours-gone");
  if (changed.over) return sayOver(talk, changed.entries);
  const what = deedText(services.words, changed.entries, today);
  if (changed.kind === "already") await talk.say("hours-already", { what, week: changed.lines });
  else
    await talk.say(said, {
      before: bareDeedText(services.words, targets, today),
      what,
      week: changed.lines,
    });
  await talk.offer(entryButtons(changed.entries));
}

/** A day has 24 hours, of each duty that is measured in minutes. @param logged on it before */
export function dayFull(
  { words }: Pick<Services, "words">,
  { amounts, day }: Pick<Declared, "amounts" | "day">,
  logged: Amounts,
  today: Day,
): Error {
  const timed = DUTY_IDS.find((duty) => DUTIES[duty].measure === "minutes" && amounts[duty] !== undefined);
  const minutesIn = (some: Amounts) => (timed ? (some[timed] ?? 0) : 0);
  return refuse("hours-day-full", {
    day: dayText(words, day, today),
    logged: durationText(words, minutesIn(logged)),
    more: durationText(words, minutesIn(amounts)),
  });
}
