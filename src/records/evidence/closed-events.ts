import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, earlierOf, laterOf } from "../../rules/calendar/time.ts";
import type { Outcome } from "../../rules/events/outcome.ts";

/** What the closed events that began on some days came to. @param of only those that name one of these people */
export interface ClosedEvents {
  outcomes(from: Day, to: Day, asked?: { of?: readonly string[] }): Promise<readonly Outcome[]>;
}

/** So few people are looked for by name; for more the days are read whole. */
const FEW = 20;

/** Reads the closed events of some periods, for all chunks of many people once. */
export function closedEventsIn(
  events: ClosedEvents,
  periods: readonly Period[],
): (cadres: readonly string[]) => Promise<readonly Outcome[]> {
  const [first] = periods;
  if (!first) return async () => [];
  const from = periods.reduce((day, period) => earlierOf(day, period.from), first.from);
  const to = periods.reduce((day, period) => laterOf(day, period.to), first.to);
  let all: Promise<readonly Outcome[]> | undefined;
  return (cadres) => {
    if (!all && cadres.length <= FEW) return events.outcomes(from, to, { of: cadres });
    all ??= events.outcomes(from, to);
    return all;
  };
}

/** What lies in a period, by its day. */
export function within<T extends { readonly day: Day }>({ from, to }: Period, all: readonly T[]): T[] {
  return all.filter(({ day }) => from <= day && day <= to);
}
