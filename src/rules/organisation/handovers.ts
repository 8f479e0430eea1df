import { addDays, type Day } from "../calendar/time.ts";
import { type CadreFact, factAt } from "./dated.ts";
import { headedIn } from "./plan-heads.ts";

/** Somebody comes to head a unit from a day on, or no longer does. */
export interface Handover {
  /** The key of the cadre. */
  readonly cadre: string;
  /** The unit's code. */
  readonly unit: string;
  readonly from: Day;
  readonly does: "begins" | "ends";
}

/**
 * What facts say of units that changed heads in these days, and is still so on the last of them. Those of the very first roster
 * begin nothing: it holds for all time before.
 */
export function handoversIn(
  records: readonly { readonly _id: string; readonly facts: readonly CadreFact[] }[],
  first: Day,
  last: Day,
): Handover[] {
  return records.flatMap(({ _id: cadre, facts }) => {
    const now = headedIn(factAt(facts, last));
    const days = [...new Set(facts.map(({ from }) => from))].filter((from) => from >= first && from <= last);
    return days.flatMap((from): Handover[] => {
      const [before, after] = [headedIn(factAt(facts, addDays(from, -1))), headedIn(factAt(facts, from))];
      const begun = after.filter((unit) => !before.includes(unit) && now.includes(unit));
      const ended = before.filter((unit) => !after.includes(unit) && !now.includes(unit));
      return [
        ...begun.map((unit) => ({ cadre, unit, from, does: "begins" as const })),
        ...ended.map((unit) => ({ cadre, unit, from, does: "ends" as const })),
      ];
    });
  });
}
