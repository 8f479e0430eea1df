import type { Period } from "../../rules/calendar/periods.ts";
import { local } from "../../rules/calendar/time.ts";
import { DUTY_IDS } from "../../rules/duties/duties.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { metTogether, TARGETS, type TargetId } from "../../rules/duties/targets.ts";
import { type Totals, totals } from "../../rules/duties/totals.ts";
import { UNIT_DUTY_IDS, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { UNIT_TARGETS, type UnitTargetId } from "../../rules/unit-duties/unit-targets.ts";
import type { Address } from "../people/address.ts";
import type { Cadre, Unit } from "../people/cadre.ts";
import type { UnitDutyResults } from "../unit-duties/unit-judging.ts";
import type { DutyResults } from "./judging.ts";

/** Of how many cadres how many met each duty and each target. */
export type Counts = Totals & Partial<Record<TargetId | UnitTargetId | UnitDutyId, Met>>;

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

/** A cadre in a report. */
export interface Stander {
  person: Cadre;
  duties: DutyResults;
  /** Where notices go, if the cadre has linked an address and consented. */
  address: Address | undefined;
  /** False when the platform accepts no more messages for this person. */
  reachable: boolean;
  /** The cadre takes part without an app: not among those who have yet to link one. */
  withoutApp: boolean;
}

/** What a report is made of. */
interface Reported {
  /** The unit first, then all below it. */
  readonly tree: readonly [Unit, ...Unit[]];
  /** Their cadres in the order of the report. */
  readonly standers: readonly Stander[];
  readonly unitDuties: ReadonlyMap<string, UnitDutyResults>;
  readonly period: Period;
}

/** @param at the moment of judging, epoch milliseconds */
export function reportOf({ tree, standers, unitDuties, period }: Reported, at: number): UnitReport {
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
      ...countsOf(standers, period),
      ...unitCountsOf(tree.flatMap((one) => unitDuties.get(one.code) ?? [])),
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
    const { counted: _, letOff: __, away: ___, lost: ____, ...kept } = result;
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

/** How many of these units met each duty of units, of how many who owe it. */
export function unitCountsOf(
  units: readonly UnitDutyResults[],
): Partial<Record<UnitTargetId | UnitDutyId, Met>> {
  const counted: Partial<Record<UnitTargetId | UnitDutyId, Met>> = {};
  for (const id of UNIT_DUTY_IDS) {
    const results = units.flatMap((duties) => duties[id] ?? []);
    if (results.length > 0)
      counted[id] = { met: results.filter(({ met }) => met).length, of: results.length };
  }
  for (const { id, duty } of UNIT_TARGETS) {
    const met = counted[duty];
    if (met) counted[id] = met;
  }
  return counted;
}

/** How many of these cadres met each duty, of how many who owe it. */
export function countsOf(standers: readonly Pick<Stander, "duties">[], period: Pick<Period, "kind">): Counts {
  const counted: Counts = totals(standers.map((stander) => stander.duties));
  for (const { id, duties } of TARGETS.filter((target) => target.period === period.kind)) {
    const met = standers.flatMap((stander) => metTogether(duties, stander.duties) ?? []);
    if (met.length > 0) counted[id] = { met: met.filter(Boolean).length, of: met.length };
  }
  return counted;
}
