import type { Period } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { type AwayShare, awayShare, type DaysAway, isAway, mondayOf } from "./days-away.ts";
import type { Duty } from "./duty.ts";
import type { Evidence } from "./duty-result.ts";
import type { Policy } from "./policy.ts";

/** When the cadre was away, and what was decided for them. */
export interface Around {
  readonly away?: DaysAway;
  readonly policyOn: (day: Day) => Policy;
}

/** What the calendar makes of a due period for one cadre. */
export interface Circumstances {
  /** How much of what is asked lies in days away. */
  readonly away?: AwayShare | undefined;
  /** Of a duty of each occasion: how many there were, also those on which the cadre was away. */
  readonly occasions?: number;
}

const NEVER: DaysAway = [];
const NOTHING: Evidence = { done: 0 };

/**
 * What a due period is for one cadre: how much of it was leave or, of a duty of each occasion, which occasions there were: its Monday,
 * and those that its evidence tells of (IV.2.2).
 * @param known left out: none but the Monday
 */
export function circumstancesOf(
  { each, mondaysFrom }: Pick<Duty, "each" | "mondaysFrom">,
  period: Period,
  { away = NEVER, policyOn }: Around,
  known = NOTHING,
): Circumstances {
  if (!each) return { away: awayShare(away, period, policyOn(period.to)) };
  const monday =
    mondaysFrom !== undefined && period.from >= mondaysFrom
      ? mondayOf(period, away, policyOn(period.to))
      : { occasions: 0, excused: 0 };
  const occasions = monday.occasions + (known.occasions ?? 0);
  const missedAway = known.missedOn?.filter((day) => isAway(away, day)).length ?? 0;
  const days = monday.excused + missedAway;
  return days === 0 ? { occasions } : { occasions, away: { days, of: occasions } };
}
