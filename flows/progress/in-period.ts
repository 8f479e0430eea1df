import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { isCounted } from "../../src/rules/duties/duties.ts";
import { figuredDuties } from "../../src/rules/duties/figures.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { figuresText } from "../self-review/figures.ts";
import { waitingText } from "./counted.ts";

/**
 * Tells the speaker's own figures of a period that was named: what a self-review of it would state, and what still waits for a
 * head's word.
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
  const text = await talk.call(async () => {
    const known = await standings.cadre(me);
    const figures = await standings.figures(known, period, today);
    const waits = [...(await standings.ownParts(known, figuredDuties(period), today))].flatMap(
      ([duty, { parts }]) => {
        const waiting = parts.reduce((sum, part) => sum + (part.waiting ?? 0), 0);
        return waiting > 0 && isCounted(duty) ? [waitingText(words, duty, waiting)] : [];
      },
    );
    return [figuresText(words, figures, period, today), ...waits].join("\n\n");
  });
  await talk.say("progress-period", { period: named, text });
}
