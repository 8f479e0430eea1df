import type { Services } from "../../src/chat/services.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type Refusal, refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";

/** Why a unit has no figures of a period: it stood outside the plan's scope, or was not there. */
export async function noStanding(
  { words, standings }: Pick<Services, "words" | "standings">,
  unit: string,
  period: Period,
  today: Day,
): Promise<Refusal> {
  const said = { period: periodText(words, period, today) };
  const isOutside = await standings.isOutside(unit, period.to);
  return isOutside ? refuse("standing-outside-scope", said) : refuse("standing-no-unit-then", said);
}
