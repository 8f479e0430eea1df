import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type DeedLock, deedLock, duePeriodOf } from "../../src/rules/duties/deed-locks.ts";
import { DUTIES, type DutyId } from "../../src/rules/duties/duties.ts";

/** What a deed was for, and when. */
interface DutyDay {
  duty: DutyId;
  day: Day;
}

/** The due period of a duty around a day: what it asks of a cadre, and whether it may still be changed. Plain JSON. */
export interface DueStanding extends DeedLock {
  /** In the duty's measure; null when nothing is asked of this cadre. */
  required: number | null;
}

/**
 * By the unit and the policy in force at the period's end, as reports judge it.
 * @param deed with the cadre over time, if that has been read
 */
export async function dueStanding(
  services: Pick<Services, "cadres" | "policies" | "standings">,
  cadre: Cadre,
  deed: DutyDay & { known?: CadresOverTime },
  today: Day,
): Promise<DueStanding> {
  const lock = await lockOf(services, cadre, deed, today);
  const { standings } = services;
  const known = deed.known ?? (await standings.cadre(cadre));
  const required = await standings.required(known, deed.duty, lock.period);
  return { ...lock, required: required.get(cadre.code) ?? null };
}

/** Until when a cadre's deeds of a duty on a day may be changed. */
export async function lockOf(
  services: Pick<Services, "cadres" | "policies">,
  cadre: Cadre,
  { duty, day }: DutyDay,
  today: Day,
): Promise<DeedLock> {
  const { to } = duePeriodOf(DUTIES[duty], day);
  return deedLock(DUTIES[duty], await policyOn(services, cadre, to), day, today);
}

/** The policy of the unit that a cadre is in on a day. */
export async function policyOn(services: Pick<Services, "cadres" | "policies">, cadre: Cadre, day: Day) {
  const { unit } = (await services.cadres.onDay(cadre, day)) ?? cadre;
  return services.policies.of(unit, day);
}
