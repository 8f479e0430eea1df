import { DUTY_IDS, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import { type DutyResult, waitsSuffice } from "../../rules/duties/duty-result.ts";
import type { MatterId } from "../../rules/targets/matters.ts";
import { isUnitDutyId, UNIT_DUTY_IDS, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { Unit } from "../people/cadre.ts";
import type { Stander } from "./stander.ts";
import type { UnitStanding } from "./survey.ts";

/** Somebody who lacks something, or a unit that does; `unit`: the code of the one where they are counted. */
export type Lacking =
  | { readonly unit: string; readonly stander: Stander; readonly whole?: undefined }
  | { readonly unit: string; readonly stander?: undefined; readonly whole: Unit };

/** Who owes a duty, or is counted by a target, and has not met it: cadres by given name, units in the tree's order. */
export function lackingOf(now: UnitStanding, matter: MatterId): Lacking[] {
  if (isDutyId(matter))
    return missing(now, matter).map((stander) => ({ unit: stander.person.unit, stander }));
  if (isUnitDutyId(matter)) return missingUnits(now, matter).map((whole) => ({ unit: whole.code, whole }));
  const units = new Map(now.tree.map((unit) => [unit.code, unit]));
  return (now.targets[matter]?.subjects ?? [])
    .filter(({ met }) => !met)
    .flatMap(({ unit, stander }): Lacking[] => {
      const whole = units.get(unit);
      return stander ? [{ unit, stander }] : whole ? [{ unit, whole }] : [];
    });
}

/** Cadres who owe the duty and have not met it, by given name. */
export function missing(now: UnitStanding, duty: DutyId): Stander[] {
  return now.standers.filter(({ duties }) => duties[duty]?.met === false);
}

/** Those of them whom it is of use to nudge: nothing waits that would do. */
export function toBeNudged(now: UnitStanding, duty: DutyId): Stander[] {
  return missing(now, duty).filter(({ duties }) => !isWaitedFor(duties[duty]));
}

/** Those of them who lack nothing but a head's word. */
export function waitedFor(now: UnitStanding, duty: DutyId): Stander[] {
  return missing(now, duty).filter(({ duties }) => isWaitedFor(duties[duty]));
}

function isWaitedFor(result: DutyResult | undefined): boolean {
  return result !== undefined && waitsSuffice(result);
}

/** Units that owe the duty and have not met it. */
export function missingUnits(now: UnitStanding, duty: UnitDutyId): Unit[] {
  return now.tree.filter(({ code }) => now.unitDuties.get(code)?.[duty]?.met === false);
}

/** Cadres without a linked address who have yet to link one. */
export function unlinked(now: UnitStanding): Stander[] {
  return now.standers.filter(({ address, withoutApp }) => address === undefined && !withoutApp);
}

/** Cadres whose platform no longer accepts messages for them. */
export function blocked(now: UnitStanding): Stander[] {
  return now.standers.filter(({ address, reachable }) => address !== undefined && !reachable);
}

/** Duties that somebody lacks, in the plan's order. */
export function lackingDuties(now: UnitStanding): DutyId[] {
  return DUTY_IDS.filter((duty) => missing(now, duty).length > 0);
}

/** Duties of units that a unit lacks, in the plan's order. */
export function lackingUnitDuties(now: UnitStanding): UnitDutyId[] {
  return UNIT_DUTY_IDS.filter((duty) => missingUnits(now, duty).length > 0);
}
