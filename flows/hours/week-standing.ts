import type { House } from "../../src/chat/house.ts";
import type { Person } from "../../src/records/person.ts";
import { isOpen, openUntil } from "../../src/rules/corrections.ts";
import type { HoursRead } from "../../src/rules/hours-reading.ts";
import { overlapsOfficeHours } from "../../src/rules/office-hours.ts";
import { periodOf } from "../../src/rules/periods.ts";
import { requiredOf } from "../../src/rules/policy-at.ts";
import type { Day } from "../../src/rules/time.ts";

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
export async function weekStanding(house: House, cadre: Person, day: Day, today: Day): Promise<WeekStanding> {
  const week = periodOf("week", day);
  const { policy, level, group } = await termsOn(house, cadre, week.to);
  return {
    from: week.from,
    to: week.to,
    required: requiredOf("D1", { group, level }, policy) ?? null,
    open: isOpen(week, today, policy),
    until: openUntil(week, policy),
  };
}

/** Whether the declared times touch office hours; only an interval of the clock can. */
export async function isInOfficeHours(house: House, cadre: Person, declared: HoursRead): Promise<boolean> {
  if (!declared.clock) return false;
  const { policy } = await termsOn(house, cadre, declared.day);
  return overlapsOfficeHours(declared.day, declared.clock, policy);
}

async function termsOn(house: House, cadre: Person, day: Day) {
  const { unit, level, group } = (await house.people.onDay(cadre, day)) ?? cadre;
  return { policy: await house.policies.of(unit, day), level, group };
}
