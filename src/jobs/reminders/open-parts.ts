import type { Services } from "../../chat/services.ts";
import { missing } from "../../records/standings/lacking.ts";
import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { isOpen } from "../../rules/duties/corrections.ts";
import type { CountedDutyId } from "../../rules/duties/duties.ts";
import { isToBeDone } from "../../rules/duties/duty-result.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";

/** The due periods in which somebody lacks something that can still be done, in order. */
export type OpenParts = (stander: Stander) => Period[];

/** Looks them up for all who are missing a duty in the standing's period. */
export async function openParts(
  { policies, standings }: Pick<Services, "policies" | "standings">,
  standing: UnitStanding,
  duty: CountedDutyId,
  at: number,
): Promise<OpenParts> {
  const today = dayOf(at);
  const codes = missing(standing, duty).map(({ person }) => person.code);
  const snapshot = await standings.snapshotOf(codes, standing.period.to);
  const cadres = { records: snapshot.cadres.map(({ record }) => record), units: snapshot.units };
  const parts = await standings.parts(cadres, duty, standing.period, today);
  const policyOf = await policies.book();
  return ({ person: { code, unit } }) => {
    const policy = policyOf(unit, parentsOf(snapshot.units, unit, today), today);
    const unmet = parts.get(code)?.filter((part) => isToBeDone(part)) ?? [];
    return unmet.map(({ period }) => period).filter((period) => isOpen(period, policy, today));
  };
}
