import type { Day } from "../calendar/time.ts";
import { heirOf, parentsOf, type UnitFacts } from "../organisation/tree.ts";

/**
 * The units whose year a report tells of, the reporting one first: itself, all below it, and all that have gone into one of these
 * by the report's last day, for an heir reports for both.
 * Who stands outside the plan's scope (II) is in nobody's report.
 * @param alone without those below, who report by themselves: what is left to the topmost unit
 */
export function unitsOfReport(
  units: UnitFacts,
  unit: string,
  {
    lastDay,
    alone = false,
    isOutside,
  }: { lastDay: Day; alone?: boolean; isOutside: (unit: string) => boolean },
): Set<string> {
  const isOwn = (code: string): boolean => {
    const heir = heirOf(units, code, lastDay);
    return heir === unit || (!alone && parentsOf(units, heir, lastDay).includes(unit));
  };
  return new Set([unit, ...[...units.keys()].filter((code) => isOwn(code) && !isOutside(code))]);
}
