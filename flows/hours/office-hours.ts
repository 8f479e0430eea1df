import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { overlapsOfficeHours } from "../../src/rules/duties/office-hours.ts";
import type { HoursRead } from "../../src/rules/reading/hours-reading.ts";
import { policyOn } from "../deeds/due-standing.ts";

/** Whether the declared clock interval touches office hours. */
export async function isInOfficeHours(
  services: Pick<Services, "cadres" | "policies">,
  cadre: Cadre,
  { day, clock }: Pick<HoursRead, "day" | "clock">,
): Promise<boolean> {
  if (!clock) return false;
  const policy = await policyOn(services, cadre, day);
  return overlapsOfficeHours(day, clock, policy);
}
