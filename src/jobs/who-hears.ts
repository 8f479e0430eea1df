import { type Cadre, headedBy } from "../records/people/cadre.ts";
import { may, seatsOfWork } from "../rules/access/who-may.ts";
import type { Policy } from "../rules/duties/policy.ts";
import type { Job } from "./job.ts";

/**
 * The unit at whose times somebody hears what jobs say: their own, or where that stands outside the plan's scope (II) the first in
 * it of those in which they have work. Nothing where all stand outside.
 */
export function homeOf(person: Cadre, isOutside: (unit: string) => boolean): string | undefined {
  return perhapsHomes(person).find((unit) => !isOutside(unit));
}

/** The policy of that unit, of their own where all stand outside. @param policyOf that of a unit on the day */
export async function policyAtHome(
  person: Cadre,
  policyOf: (unit: string) => Promise<Policy>,
): Promise<Policy> {
  for (const unit of perhapsHomes(person)) {
    const policy = await policyOf(unit);
    if (!policy.outsideScope) return policy;
  }
  return policyOf(person.unit);
}

function perhapsHomes(person: Cadre): string[] {
  return [person.unit, ...seatsOfWork(person).map(({ unit }) => unit)];
}

/**
 * Whether a job may have something to say to somebody; a digest names people, so it goes to whoever may see those names. Who is at
 * home in another unit than their own is asked nothing as a cadre.
 */
export function isFor(person: Cadre, who: Job["who"], home: string): boolean {
  if (who === "cadres") return home === person.unit;
  if (who === "heads-below") return seatsOfWork(person).some(({ head, admin }) => head && !admin);
  return may(person, who);
}

/** Whose message budget somebody has: a head's also by a further office, since its reminders and digests come with it. */
export function budgetOf(person: Pick<Cadre, "unit" | "head" | "beside">): "head" | "cadre" {
  return headedBy(person).length > 0 ? "head" : "cadre";
}
