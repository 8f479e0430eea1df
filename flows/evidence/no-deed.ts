import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { registerLine } from "../../src/command-lines/register-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { registeredText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { doneWay } from "../hours/registered/done-way.ts";

/**
 * What came shows no deed that is logged: it may be of the hours that were registered for this week and are done now, else it is said
 * how one is logged.
 * @param said what came, in words
 */
export async function sayNoDeed(
  talk: Talk,
  { words, deeds }: Pick<Services, "words" | "deeds">,
  { me, said }: { me: Cadre; said: { this: string } },
  today: Day,
): Promise<void> {
  const week = periodOf("week", today).id;
  const entry = await talk.call(async (key) => (await deeds.registered(me.code, week, key)) ?? null);
  if (!entry || entry.day > today) return talk.say("evidence-no-deed", said);
  await talk.say("evidence-registered", { ...said, what: registeredText(words, entry, today) });
  await talk.offer([
    doneWay(words, entry),
    { label: phrase("register-button-other"), command: registerLine.other(entry) },
  ]);
}
