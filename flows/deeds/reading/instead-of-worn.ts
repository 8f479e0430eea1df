import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../../src/words/deed-text.ts";
import { phrase } from "../../../src/words/words.ts";
import { type Correction, correctDeed } from "../correct-deed.ts";
import type { OwnParts } from "../log-own.ts";
import { deedOf, type SaidOnce } from "../said-once.ts";

/**
 * Why something was not done, of a day that holds it as done: of the two one is a slip, so it is asked which. Done after a reason is
 * none: who wore it all the same needs no excuse.
 * @returns whether that was all that was to be done
 */
export async function settledAgainstDone(
  talk: Talk,
  services: OwnParts,
  { me, once }: { me: Cadre; once: SaidOnce },
  today: Day,
): Promise<boolean> {
  if (once.state !== "excused") return false;
  const held = await talk.call(async (key) => {
    const entries = await services.deeds.entries(me.code, [periodOf("week", once.day).id], key);
    return entries.find(isDoneOf(once)) ?? null;
  });
  if (!held) return false;
  const question = phrase("shirt-worn-ask", { what: bareDeedText(services.words, [held], today) });
  if ((await talk.choose(question, { not: "shirt-worn-not", done: "shirt-worn-keep" })) === "done")
    await talk.say("hours-again-left");
  else {
    const correction: Correction = { targets: [held], declared: deedOf(once), said: "history-fixed" };
    await correctDeed(talk, services, { me, correction }, today);
  }
  return true;
}

function isDoneOf({ day, kind }: SaidOnce) {
  return (entry: { day: Day; kind?: string; state?: string }) =>
    entry.day === day && entry.kind === kind && entry.state !== "excused";
}
