import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { overlapsOfficeHours } from "../../../src/rules/duties/office-hours.ts";
import { WORKED } from "../../../src/rules/reading/days/day-parts.ts";
import { policyOn } from "../due-standing.ts";
import type { SaidOnce } from "../said-once.ts";

/** The day of a deed, and its times or the part of the day, where they were said. */
export type SaidTimes = Pick<SaidOnce, "amounts" | "day" | "clock" | "part" | "isOffDuty">;

/** Whether the declared clock interval touches office hours, or the morning or afternoon that was named has some. */
export async function isInOfficeHours(
  services: Pick<Services, "cadres" | "policies">,
  cadre: Cadre,
  { day, clock, part }: SaidTimes,
): Promise<boolean> {
  const times = clock ?? (part && WORKED[part]);
  if (!times) return false;
  const policy = await policyOn(services, cadre, day);
  return overlapsOfficeHours(day, times, policy);
}
