import type { Services } from "../chat/services.ts";
import type { UnitStanding } from "../records/standings/standings.ts";
import type { Stander } from "../records/standings/unit-report.ts";
import { type Period, periodsWithin } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { isOpen } from "../rules/duties/corrections.ts";
import type { Policy } from "../rules/duties/policy.ts";

/** The weeks of a period that somebody lacks hours in and may still log into, in order. */
export type OpenWeeks = (stander: Stander) => Period[];

/** Looks up, for all of a unit, in which weeks of the standing's period hours are lacking and can still be made up. */
export async function openWeeks(
  services: Pick<Services, "policies" | "standings">,
  standing: UnitStanding,
  at: number,
): Promise<OpenWeeks> {
  const today = dayOf(at);
  const policies = new Map<string, Policy>();
  for (const { person } of standing.standers)
    if (!policies.has(person.unit)) policies.set(person.unit, await services.policies.of(person.unit, today));
  const isOpenFor = (week: Period) => (policy: Policy) => isOpen(week, today, policy);
  const weeks = periodsWithin("week", standing.period).filter(
    (week) => week.from <= today && [...policies.values()].some(isOpenFor(week)),
  );
  const lacking: { week: Period; codes: Set<string> }[] = [];
  for (const week of weeks) {
    const judged =
      standing.period.kind === "week" ? standing : await services.standings.of(standing.unit.code, week, at);
    const unmet = judged?.standers.filter(({ duties }) => duties.D1?.met === false) ?? [];
    lacking.push({ week, codes: new Set(unmet.map(({ person }) => person.code)) });
  }
  return ({ person }) => {
    const policy = policies.get(person.unit);
    return lacking
      .filter(({ week, codes }) => codes.has(person.code) && policy && isOpen(week, today, policy))
      .map(({ week }) => week);
  };
}
