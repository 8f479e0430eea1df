import type { Period } from "../../rules/calendar/periods.ts";
import { local } from "../../rules/calendar/time.ts";
import type { DutyResult, Totals } from "../../rules/duties/compliance.ts";
import { totals } from "../../rules/duties/compliance.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Address } from "../people/address.ts";
import type { Cadre, Unit } from "../people/cadre.ts";

/** How a cadre stands in each duty that has a meaning for the period and for the cadre. */
export type Duties = Partial<Record<DutyId, DutyResult>>;

export interface Met {
  met: number;
  of: number;
}

/** T2 (III.2), for a year: cadres with both a pledge and a self-review. */
export type Counts = Totals & { T2?: Met };

/** The report of a unit and all below it, as `report unit --json` prints it; hours in minutes. */
export interface UnitReport {
  unit: { code: string; name: string; level: string };
  period: { id: string; from: string; to: string };
  /** ISO 8601 with the offset of Việt Nam. */
  generatedAt: string;
  totals: { cadres: number; linked: number } & Counts;
  cadres: { code: string; name: string; unit: string; group: "A" | "B"; duties: Duties }[];
  units: { code: string; name: string; duties: Record<string, never> }[];
}

/** A cadre as a report sees them. */
export interface Stander {
  person: Cadre;
  duties: Duties;
  /** Where notices go, if the cadre has linked an address and consented. */
  address: Address | undefined;
  /** False when the platform says that it takes no more messages for this person. */
  reachable: boolean;
}

/** @param tree the unit first, then all below it; @param standers their cadres in the order of the report */
export function reportOf(
  tree: readonly [Unit, ...Unit[]],
  standers: readonly Stander[],
  period: Period,
  at: number,
): UnitReport {
  const [{ code, name, level }] = tree;
  return {
    unit: { code, name, level },
    period: { id: period.id, from: period.from, to: period.to },
    generatedAt: local(at).toISO({ suppressMilliseconds: true }),
    totals: {
      cadres: standers.length,
      linked: standers.filter((stander) => stander.address !== undefined).length,
      ...countsOf(standers, period),
    },
    cadres: standers.map(({ person, duties }) => ({
      code: person.code,
      name: person.name,
      unit: person.unit,
      group: person.group,
      duties,
    })),
    units: tree.map((unit) => ({ code: unit.code, name: unit.name, duties: {} })),
  };
}

/** How many of these cadres met each duty, of how many whose duty it is. */
export function countsOf(standers: readonly Pick<Stander, "duties">[], period: Pick<Period, "kind">): Counts {
  const counted = totals(standers.map((stander) => stander.duties));
  if (period.kind !== "year") return counted;
  const both = standers.flatMap(({ duties: { D8, D9 } }) => (D8 && D9 ? [D8.met && D9.met] : []));
  return both.length > 0
    ? { ...counted, T2: { met: both.filter(Boolean).length, of: both.length } }
    : counted;
}
