import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { figuresText } from "../self-review/figures.ts";

/**
 * Tells the speaker's own figures of a period that was named: what a self-review of it would state.
 * @throws Refusal for a period that has not begun
 */
export async function sayPeriod(
  talk: Talk,
  { words, standings }: Pick<Services, "words" | "standings">,
  { me, period }: { me: Cadre; period: Period },
  today: Day,
): Promise<void> {
  const named = periodText(words, period, today);
  if (period.from > today) throw refuse("progress-not-begun", { period: named });
  const text = await talk.call(async () =>
    figuresText(words, await standings.figures(await standings.cadre(me), period, today), period, today),
  );
  await talk.say("progress-period", { period: named, text });
}
