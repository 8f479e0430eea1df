import { type Cadre, headedBy } from "../records/people/cadre.ts";
import { may, seatsOfWork } from "../rules/access/permissions.ts";
import type { Job } from "./job-table.ts";

/** Whether a job may have something to say to somebody; a digest names people, so it goes to whoever may see those names. */
export function isFor(person: Cadre, who: Job["who"]): boolean {
  if (who === "cadres") return true;
  if (who === "heads-below") return seatsOfWork(person).some(({ head, admin }) => head && !admin);
  return may(person, who);
}

/** Whose message budget somebody has: a head's also by a further office, since its reminders and digests come with it. */
export function budgetOf(person: Pick<Cadre, "unit" | "head" | "beside">): "head" | "cadre" {
  return headedBy(person).length > 0 ? "head" : "cadre";
}
