import type { Met } from "../../rules/duties/duty-result.ts";
import { partsTogether, totals } from "../../rules/duties/totals.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { unitPartsTogether, unitTotals } from "../../rules/unit-duties/unit-totals.ts";
import type { UnitStanding } from "./survey.ts";
import { targetsWithin, targetTotals } from "./target-standing.ts";

/** Of how many cadres, units or secretaries how many met each duty and each target. */
export type Counts = Partial<Record<FigureId, Met>>;

/** What is counted: of everybody once, and of any part of the units by {@link countsIn}. */
export type Counted = Pick<UnitStanding, "standers" | "unitDuties" | "targets">;

/** The counts of some units, each by itself: whoever wants what is below them names it, too. */
export function countsIn({ standers, unitDuties, targets }: Counted, units: ReadonlySet<string>): Counts {
  const own = standers.filter(({ person }) => units.has(person.unit));
  return {
    ...totals(own.map(({ duties }) => duties)),
    ...unitTotals([...units].flatMap((code) => unitDuties.get(code) ?? [])),
    ...targetTotals(targetsWithin(targets, units)),
  };
}

/** Of a longer period: how many of the due periods of each duty were met, all counted together. */
export function partsIn(
  { standers, unitDuties }: Pick<Counted, "standers" | "unitDuties">,
  units: ReadonlySet<string>,
): Counts {
  const own = standers.filter(({ person }) => units.has(person.unit));
  return {
    ...partsTogether(own.map(({ duties }) => duties)),
    ...unitPartsTogether([...units].flatMap((code) => unitDuties.get(code) ?? [])),
  };
}

/** Whether a duty is the unit's own, and of none below it: then it is no figure to be compared unit by unit. */
export function isOwnAlone(
  { tree, unitDuties }: Pick<UnitStanding, "tree" | "unitDuties">,
  duty: UnitDutyId,
): boolean {
  const lower = tree.slice(1);
  return lower.length > 0 && lower.every(({ code }) => unitDuties.get(code)?.[duty] === undefined);
}
