import type { House } from "../../src/chat/house.ts";
import { digestMessages } from "../../src/jobs/digest.ts";
import type { NoticeMessage } from "../../src/records/notices-model.ts";
import { refuse } from "../../src/refusal.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/periods.ts";
import { dayOf } from "../../src/rules/time.ts";
import { periodText } from "../../src/words/spoken.ts";

/** The periods that a bare question means: this week and this month, so far. */
export function usualPeriods(at: number): Period[] {
  const today = dayOf(at);
  return [periodOf("week", today), periodOf("month", today)];
}

/** A unit's figures as its digest says them; a period that still runs has no trend. */
export async function standingMessages(
  house: House,
  unit: string,
  periods: readonly Period[],
  at: number,
): Promise<NoticeMessage[]> {
  const today = dayOf(at);
  const messages: NoticeMessage[] = [];
  for (const period of periods) {
    const said = periodText(house.words, period, today);
    if (period.from > today) throw refuse("standing-not-begun", { period: said });
    const now = await house.standings.of(unit, period, at);
    if (!now) throw refuse("standing-no-unit-then", { period: said });
    const ended = period.to < today;
    const before = ended ? await house.standings.of(unit, previousPeriod(period), at) : undefined;
    messages.push(...digestMessages({ words: house.words, now, before, today }, { inGroup: false }));
  }
  return messages;
}
