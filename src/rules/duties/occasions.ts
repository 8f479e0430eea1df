import type { Period } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { type AwayShare, awayShare, type DaysAway, mondayOf } from "./days-away.ts";
import type { Duty } from "./duty.ts";
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
  /** Of a duty whose occasions are Mondays: how many there were, also those on which the cadre was away. */
  readonly occasions?: number;
}

const NEVER: DaysAway = [];
const NO_OCCASION: Circumstances = { occasions: 0 };
const OCCASION: Circumstances = { occasions: 1 };
const LET_OFF: Circumstances = { occasions: 1, away: { days: 1, of: 1 } };

/** What a due period is for one cadre: how much of it was leave, and whether its Monday asks for something (IV.2.2). */
export function circumstancesOf(
  { mondaysFrom }: Pick<Duty, "mondaysFrom">,
  period: Period,
  { away = NEVER, policyOn }: Around,
): Circumstances {
  if (mondaysFrom === undefined) return { away: awayShare(away, period, policyOn(period.to)) };
  if (period.from < mondaysFrom) return NO_OCCASION;
  const { occasions, excused } = mondayOf(period, away, policyOn(period.to));
  return occasions === 0 ? NO_OCCASION : excused > 0 ? LET_OFF : OCCASION;
}
