import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { isOpen, openUntil } from "../../src/rules/duties/corrections.ts";
import { overlapsOfficeHours } from "../../src/rules/duties/office-hours.ts";
import { requiredOf } from "../../src/rules/duties/policy-at.ts";
import type { HoursRead } from "../../src/rules/reading/hours-reading.ts";

/** A cadre's week: what is required in it and whether it may still be changed. Plain JSON. */
export interface WeekStanding {
  from: Day;
  to: Day;
  /** Minutes; null when nothing is asked of this cadre. */
  required: number | null;
  open: boolean;
  /** The last day on which the cadre may change it. */
  until: Day;
}

/** The week that holds a day, by the unit and the policy that hold at the week's end, as reports judge it. */
export async function weekStanding(
  services: Pick<Services, "cadres" | "policies">,
  cadre: Cadre,
  day: Day,
  today: Day,
): Promise<WeekStanding> {
  const week = periodOf("week", day);
  const { policy, level, group } = await termsOn(services, cadre, week.to);
  return {
    from: week.from,
    to: week.to,
    required: requiredOf("D1", { group, level }, policy) ?? null,
    open: isOpen(week, today, policy),
    until: openUntil(week, policy),
  };
}

/** Whether the declared times touch office hours; only an interval of the clock can. */
export async function isInOfficeHours(
  services: Pick<Services, "cadres" | "policies">,
  cadre: Cadre,
  declared: HoursRead,
): Promise<boolean> {
  if (!declared.clock) return false;
  const { policy } = await termsOn(services, cadre, declared.day);
  return overlapsOfficeHours(declared.day, declared.clock, policy);
}

async function termsOn(services: Pick<Services, "cadres" | "policies">, cadre: Cadre, day: Day) {
  const { unit, level, group } = (await services.cadres.onDay(cadre, day)) ?? cadre;
  return { policy: await services.policies.of(unit, day), level, group };
}
