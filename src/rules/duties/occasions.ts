import type { Period } from "../calendar/periods.ts";
import { type Day, weekdayOf } from "../calendar/time.ts";
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
  /** What is known, as far as it matters there: of a duty of each occasion with how many there were, also those on which the cadre was away. */
  readonly evidence: Evidence;
}

const MONDAY = 1;

/** Whether what is done on a day is of a Monday that a duty asks for (IV.2.2). */
export function meetsMonday({ mondaysFrom }: Pick<Duty, "mondaysFrom">, day: Day): boolean {
  return mondaysFrom !== undefined && weekdayOf(day) === MONDAY;
}

const NEVER: DaysAway = [];
const NOTHING: Evidence = { done: 0 };
const UNASKED = { occasions: 0, excused: 0 } as const;

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
  if (!each) return { away: awayShare(away, period, policyOn(period.to)), evidence: known };
  const hasMondays = mondaysFrom !== undefined;
  const monday =
    hasMondays && period.from >= mondaysFrom ? mondayOf(period, away, policyOn(period.to)) : UNASKED;
  const occasions = monday.occasions + (known.occasions ?? 0);
  const evidence = { ...(hasMondays ? besideMonday(known, monday) : known), occasions };
  const missedAway = known.missedOn?.filter((day) => isAway(away, day)).length ?? 0;
  const days = monday.excused + missedAway;
  return days === 0 ? { evidence } : { evidence, away: { days, of: occasions } };
}

/**
 * A Monday that asks for nothing is met by nothing, and lets nothing off; one that leave lets off already needs no reason beside it. Else
 * it would stand for an event of the same week.
 */
function besideMonday(known: Evidence, monday: ReturnType<typeof mondayOf>): Evidence {
  const { onMonday = 0, onOccasions = known.done, excused = 0 } = known;
  const isUnasked = monday.occasions === 0 && onMonday > 0;
  const isOff = (monday.occasions === 0 || monday.excused > 0) && excused > 0;
  if (!isUnasked && !isOff) return known;
  return {
    ...known,
    onOccasions: isUnasked ? onOccasions - onMonday : onOccasions,
    excused: isOff ? 0 : excused,
  };
}
