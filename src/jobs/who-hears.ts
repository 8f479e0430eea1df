import { type Cadre, headedBy } from "../records/people/cadre.ts";
import { may, seatsOfWork } from "../rules/access/who-may.ts";
import type { Job } from "./job.ts";

/**
 * The unit at whose times somebody hears what jobs say: their own, or where that stands outside the plan's scope (II) the first in
 * it of those in which they have work. Nothing where all stand outside.
 */
export function homeOf(person: Cadre, isOutside: (unit: string) => boolean): string | undefined {
  return [person.unit, ...seatsOfWork(person).map(({ unit }) => unit)].find((unit) => !isOutside(unit));
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
