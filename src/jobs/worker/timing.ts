import { createHash } from "node:crypto";
import type { Services } from "../../chat/services.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { reportDays } from "../../rules/duties/report-day.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";

/** Units whose jobs run at the same moments. */
export interface Timing {
  /** Equal for equal moments. */
  name: string;
  policy: Policy;
  units: Set<string>;
}

/** Groups all units of a day by their policy's times of reminders. */
export async function timingsOf(
  services: Pick<Services, "cadres" | "policies">,
  at: number,
): Promise<Timing[]> {
  const day = dayOf(at);
  const units = await services.cadres.allUnits(day);
  const facts = await services.cadres.unitFacts();
  const policyOf = await services.policies.book();
  const names = new Map<Policy, string>();
  const timings = new Map<string, Timing>();
  for (const { code } of units) {
    const policy = policyOf(code, parentsOf(facts, code, day), day);
    const name = names.get(policy) ?? nameOf(policy);
    names.set(policy, name);
    const timing = timings.get(name) ?? { name, policy, units: new Set() };
    timing.units.add(code);
    timings.set(name, timing);
  }
  return [...timings.values()];
}

/** The days before which reports come in to any unit, `MM-dd`: somebody may act there whose home has other ones. */
export function allReportDays(timings: readonly Timing[]): string[] {
  return [...new Set(timings.flatMap(({ policy }) => reportDays(policy)))].toSorted();
}

function nameOf({ reminders, remindOnHolidays, holidays, officeHours }: Policy): string {
  const timing = JSON.stringify([reminders, remindOnHolidays, holidays, officeHours.weekdays]);
  return createHash("sha256").update(timing).digest("hex").slice(0, 12);
}
