import type { Day } from "../../rules/calendar/time.ts";
import { heirOf } from "../../rules/organisation/tree.ts";
import { daysOf } from "./days-of.ts";
import type { UnitDutyReader } from "./readers.ts";

/** A sitting at which it was discussed what should be done and what should not. */
export interface Discussion {
  readonly unit: string;
  readonly day: Day;
}

/** Where discussions of some days are read. */
export interface Discussions {
  discussions(from: Day, to: Day): Promise<readonly Discussion[]>;
}

/** U2: a discussion in the month; what a merged unit discussed is its heir's. */
export function discussionsReader(kept: Discussions): UnitDutyReader {
  return async ({ parts, units }) => {
    const days = daysOf(parts);
    const found = days ? await kept.discussions(days.from, days.to) : [];
    const done = new Set<string>();
    for (const { id, from, to } of parts)
      for (const one of found)
        if (from <= one.day && one.day <= to) done.add(`${id} ${heirOf(units, one.unit, to)}`);
    return (unit, { id }) => done.has(`${id} ${unit}`);
  };
}
