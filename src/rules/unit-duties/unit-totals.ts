import type { Met } from "../duties/duty-result.ts";
import type { UnitDutyResult } from "./judge-unit.ts";
import { UNIT_DUTY_IDS, type UnitDutyId } from "./unit-duties.ts";

/** How a unit stands, by duty; those that have no meaning for the period or the unit are left out. */
export type UnitDutyResults = Partial<Record<UnitDutyId, UnitDutyResult>>;

export type UnitTotals = Partial<Record<UnitDutyId, Met>>;

/** How many of these units met each duty of units, of how many who owe it. */
export function unitTotals(units: readonly UnitDutyResults[]): UnitTotals {
  return ofEachOwed(units, (results) => ({
    met: results.filter(({ met }) => met).length,
    of: results.length,
  }));
}

/** Of a longer period: how many of its due periods these units met, all counted together. */
export function unitPartsTogether(units: readonly UnitDutyResults[]): UnitTotals {
  return ofEachOwed(units, (results) => {
    const counted = results.flatMap((result) => result.counted ?? []);
    return {
      met: counted.reduce((sum, { met }) => sum + met, 0),
      of: counted.reduce((sum, { of }) => sum + of, 0),
    };
  });
}

function ofEachOwed(
  units: readonly UnitDutyResults[],
  count: (results: readonly UnitDutyResult[]) => Met,
): UnitTotals {
  const totals: UnitTotals = {};
  for (const id of UNIT_DUTY_IDS) {
    const results = units.flatMap((duties) => duties[id] ?? []);
    if (results.length > 0) totals[id] = count(results);
  }
  return totals;
}
