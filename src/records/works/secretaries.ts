import type { Day } from "../../rules/calendar/time.ts";
import { GRASSROOTS } from "../../rules/duties/secretaries-with-work.ts";
import { isSecretaryOf } from "../../rules/organisation/offices.ts";
import type { Cadre, Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Policies } from "../policies/policies.ts";

/** A unit that T3 is of, and its Bí thư: also one who has their own place elsewhere. */
export interface SecretariesOfUnit {
  readonly unit: string;
  readonly secretaries: readonly Cadre[];
}

/** Whom T3 is of among some units on a day: those of the level within the plan's scope (II). */
export async function secretariesIn(
  { cadres, policies }: { cadres: Pick<Cadres, "headsOf">; policies: Pick<Policies, "of"> },
  units: readonly Pick<Unit, "code" | "level">[],
  day: Day,
): Promise<SecretariesOfUnit[]> {
  const meant: string[] = [];
  for (const { code, level } of units)
    if (level === GRASSROOTS && !(await policies.of(code, day)).outsideScope) meant.push(code);
  const heads = await cadres.headsOf(meant, day);
  return meant.map((unit) => ({
    unit,
    secretaries: (heads.get(unit) ?? []).filter((head) => isSecretaryOf(head, unit)),
  }));
}
