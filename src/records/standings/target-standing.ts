import type { Met } from "../../rules/duties/duty-result.ts";
import { TARGET_IDS, type TargetId } from "../../rules/targets/targets.ts";
import type { Stander } from "./stander.ts";

/** Somebody whom a target counts, or a unit. */
export interface TargetSubject {
  /** Where they are counted: their unit; of a Bí thư the one whose they are. */
  readonly unit: string;
  readonly stander?: Stander;
  readonly met: boolean;
}

/** How a target stands. */
export interface TargetStanding {
  readonly subjects: readonly TargetSubject[];
  /** Units whose post is vacant: listed, not counted. */
  readonly vacant: readonly string[];
}

/** Those that a period shows. */
export type TargetStandings = Partial<Record<TargetId, TargetStanding>>;

/** What of targets falls to some units. */
export function targetsWithin(targets: TargetStandings, units: ReadonlySet<string>): TargetStandings {
  const within: TargetStandings = {};
  for (const id of TARGET_IDS) {
    const target = targets[id];
    if (!target) continue;
    within[id] = {
      subjects: target.subjects.filter(({ unit }) => units.has(unit)),
      vacant: target.vacant.filter((unit) => units.has(unit)),
    };
  }
  return within;
}

/** Of how many how many meet each target; whoever is Bí thư of two units is one. */
export function targetTotals(targets: TargetStandings): Partial<Record<TargetId, Met>> {
  const totals: Partial<Record<TargetId, Met>> = {};
  for (const id of TARGET_IDS) {
    const subjects = targets[id]?.subjects ?? [];
    const metBy = new Map(subjects.map(({ stander, unit, met }) => [stander?.person.code ?? unit, met]));
    if (metBy.size > 0) totals[id] = { met: [...metBy.values()].filter(Boolean).length, of: metBy.size };
  }
  return totals;
}
