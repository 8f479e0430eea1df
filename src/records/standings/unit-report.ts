import type { Period } from "../../rules/calendar/periods.ts";
import { local } from "../../rules/calendar/time.ts";
import { DUTY_IDS } from "../../rules/duties/duties.ts";
import { UNIT_DUTY_IDS } from "../../rules/unit-duties/unit-duties.ts";
import type { UnitDutyResults } from "../../rules/unit-duties/unit-totals.ts";
import type { Unit } from "../people/cadre.ts";
import { type Counted, type Counts, countsIn } from "./counts.ts";
import type { DutyResults } from "./judging.ts";

/** The report of a unit and all below it, as `report unit --json` prints it; hours in minutes. */
export interface UnitReport {
  unit: { code: string; name: string; level: string };
  period: { id: string; from: string; to: string };
  /** ISO 8601 with the offset of Việt Nam. */
  generatedAt: string;
  /** `withoutApp`: those who bear the mark that they use no app; left out where there is nobody. */
  totals: { cadres: number; linked: number; withoutApp?: number } & Counts;
  cadres: { code: string; name: string; unit: string; group: "A" | "B"; duties: DutyResults }[];
  units: { code: string; name: string; duties: UnitDutyResults }[];
}

/** What a report is made of. */
interface Reported extends Counted {
  /** The unit first, then all below it. */
  readonly tree: readonly [Unit, ...Unit[]];
  readonly period: Period;
}

/** @param at the moment of judging, epoch milliseconds */
export function reportOf(reported: Reported, at: number): UnitReport {
  const { tree, standers, unitDuties, period } = reported;
  const [{ code, name, level }] = tree;
  const without = standers.filter(({ withoutApp }) => withoutApp).length;
  return {
    unit: { code, name, level },
    period: { id: period.id, from: period.from, to: period.to },
    generatedAt: local(at).toISO({ suppressMilliseconds: true }),
    totals: {
      cadres: standers.length,
      linked: standers.filter((stander) => stander.address !== undefined).length,
      ...(without > 0 ? { withoutApp: without } : {}),
      ...countsIn(reported, new Set(tree.map((one) => one.code))),
    },
    cadres: standers.map(({ person, duties }) => ({
      code: person.rosterCode,
      name: person.name,
      unit: person.unit,
      group: person.group,
      duties: asReported(duties),
    })),
    units: tree.map((one) => ({
      code: one.code,
      name: one.name,
      duties: unitsReported(unitDuties.get(one.code)),
    })),
  };
}

/** A report's JSON is fixed: what only words are made from stays out of it. */
function asReported(duties: DutyResults): DutyResults {
  const reported: DutyResults = {};
  for (const id of DUTY_IDS) {
    const result = duties[id];
    if (!result) continue;
    const {
      counted: _,
      letOff: __,
      away: ___,
      lost: ____,
      share: _____,
      provisional: ______,
      ...kept
    } = result;
    reported[id] = kept;
  }
  return reported;
}

function unitsReported(duties: UnitDutyResults = {}): UnitDutyResults {
  const reported: UnitDutyResults = {};
  for (const id of UNIT_DUTY_IDS) {
    const result = duties[id];
    if (!result) continue;
    const { counted: _, ...kept } = result;
    reported[id] = kept;
  }
  return reported;
}
