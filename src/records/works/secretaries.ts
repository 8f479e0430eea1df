import type { Day } from "../../rules/calendar/time.ts";
import {
  GRASSROOTS,
  type SecretariesWithWork,
  secretariesWithWork,
} from "../../rules/duties/secretaries-with-work.ts";
import type { Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Policies } from "../policies/policies.ts";

/** A Bí thư, or who acts as one; deputies are none. */
const SECRETARIES = ["secretary", "acting-secretary"];

/**
 * T3 of some units on a day: those of the level within the plan's scope (II).
 * @param has whether a cadre has a work that counts
 */
export async function secretariesIn(
  { cadres, policies }: { cadres: Pick<Cadres, "headsOf">; policies: Pick<Policies, "of"> },
  { units, has }: { units: readonly Pick<Unit, "code" | "level">[]; has: (cadre: string) => boolean },
  day: Day,
): Promise<SecretariesWithWork> {
  const meant: string[] = [];
  for (const { code, level } of units)
    if (level === GRASSROOTS && !(await policies.of(code, day)).outsideScope) meant.push(code);
  const heads = await cadres.headsOf(meant, day);
  const seats = meant.map((unit) => ({
    unit,
    secretaries: (heads.get(unit) ?? [])
      .filter((head) => head.unit === unit)
      .filter(({ offices }) =>
        offices.some((office) => office.unit === unit && SECRETARIES.includes(office.kind)),
      )
      .map(({ code }) => code),
  }));
  return secretariesWithWork(seats, has);
}
