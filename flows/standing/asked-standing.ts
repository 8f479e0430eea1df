import type { Services } from "../../src/chat/services.ts";
import { digestMessages } from "../../src/jobs/digests/digest.ts";
import type { NoticeMessage } from "../../src/records/notices/notices-model.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";

/** The periods that a bare question means: this week and this month, so far. */
export function usualPeriods(at: number): Period[] {
  const today = dayOf(at);
  return [periodOf("week", today), periodOf("month", today)];
}

/** A unit's figures as its digest says them; a period that still runs has no trend. */
export async function standingMessages(
  services: Pick<Services, "words" | "standings">,
  unit: string,
  { periods, maxText }: { periods: readonly Period[]; maxText: number },
  at: number,
): Promise<NoticeMessage[]> {
  const today = dayOf(at);
  const messages: NoticeMessage[] = [];
  for (const period of periods) {
    const said = periodText(services.words, period, today);
    if (period.from > today) throw refuse("standing-not-begun", { period: said });
    const now = await services.standings.of(unit, period, at);
    if (!now) throw refuse("standing-no-unit-then", { period: said });
    const ended = period.to < today;
    const before = ended ? await services.standings.of(unit, previousPeriod(period), at) : undefined;
    messages.push(
      ...digestMessages({ words: services.words, now, before, today }, { namesInGroup: false, maxText }),
    );
  }
  return messages;
}
