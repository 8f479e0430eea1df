import { DUTIES, DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { UnitStanding } from "./survey.ts";

/** How many cadres stand aside of a unit's figures, and why. */
export interface AsideCounts {
  /** They have yet to link an app. */
  readonly strangers: number;
  readonly withoutApp: number;
  /** Less was asked of them, as they were away. */
  readonly away: number;
  /** They gave a reason in a duty of each occasion and were not away; only duties in which there is one. */
  readonly excused: readonly { readonly duty: DutyId; readonly count: number }[];
  /** They have deeds that wait for approval, and do not count yet. */
  readonly waiting: number;
}

/** Counts who stands aside of a unit's figures, from its standing. */
export function asideCounts({
  standers,
  report: { totals },
}: Pick<UnitStanding, "standers" | "report">): AsideCounts {
  const { cadres, linked, withoutApp = 0 } = totals;
  const occasions = DUTY_IDS.filter((id) => DUTIES[id].each).map((duty) => ({
    duty,
    count: standers.filter(({ duties }) => duties[duty]?.excused && !duties[duty]?.away).length,
  }));
  return {
    strangers: cadres - linked - withoutApp,
    withoutApp,
    away: standers.filter(({ duties }) => Object.values(duties).some(({ away }) => away)).length,
    excused: occasions.filter(({ count }) => count > 0),
    waiting: someWait({ standers }),
  };
}

/** How many cadres have deeds in the period that wait for approval, and do not count yet. */
export function someWait({ standers }: Pick<UnitStanding, "standers">): number {
  return standers.filter(({ duties }) => Object.values(duties).some(({ waiting }) => waiting)).length;
}
