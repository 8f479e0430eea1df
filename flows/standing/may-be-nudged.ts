import type { Cadre } from "../../src/records/people/cadre.ts";
import { lackingOf, toBeNudged } from "../../src/records/standings/lacking.ts";
import { isDutyId, isForLater, isStated } from "../../src/rules/duties/duties.ts";
import type { Missing } from "./asked-missing.ts";

/** Whether somebody lacks it, and it can still be done, by them or by the collective; of a duty of units not the own one alone. */
export function mayBeNudged({ matter, standing }: Missing, { unit }: Pick<Cadre, "unit">): boolean {
  const lacking = lackingOf(standing, matter);
  if (isDutyId(matter))
    return (isForLater(matter) || isStated(matter)) && toBeNudged(standing, matter).length > 0;
  return lacking.some(({ whole }) => whole?.code !== unit);
}
