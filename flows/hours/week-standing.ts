import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { isOpen, openUntil } from "../../src/rules/duties/corrections.ts";
import { overlapsOfficeHours } from "../../src/rules/duties/office-hours.ts";
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
  services: Pick<Services, "cadres" | "policies" | "standings">,
  cadre: Cadre,
  day: Day,
  today: Day,
): Promise<WeekStanding> {
  const week = periodOf("week", day);
  const policy = await policyOn(services, cadre, week.to);
  const required = await services.standings.required(await services.standings.cadre(cadre.code), "D1", week);
  return {
    from: week.from,
    to: week.to,
    required: required.get(cadre.code) ?? null,
    open: isOpen(week, policy, today),
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
  const policy = await policyOn(services, cadre, declared.day);
  return overlapsOfficeHours(declared.day, declared.clock, policy);
}

async function policyOn(services: Pick<Services, "cadres" | "policies">, cadre: Cadre, day: Day) {
  const { unit } = (await services.cadres.onDay(cadre, day)) ?? cadre;
  return services.policies.of(unit, day);
}
