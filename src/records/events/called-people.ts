import type { Day } from "../../rules/calendar/time.ts";
import { CALLED_GROUPS, type CalledGroup, isIn } from "../../rules/events/called-groups.ts";
import { isSecretaryOf } from "../../rules/organisation/offices.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";

/** The people of each group that a unit can call together; groups of nobody are left out. */
export async function calledGroups(
  cadres: Pick<Cadres, "members" | "tree">,
  unit: string,
  today: Day,
): Promise<Map<CalledGroup, Cadre[]>> {
  const units = await cadres.tree(unit, today);
  const children = new Set(units.filter(({ parent }) => parent === unit).map(({ code }) => code));
  const people = await cadres.members(unit, { below: true }, today);
  const own = people.filter((person) => person.unit === unit);
  const heads = people.filter((person) => person.head && children.has(person.unit));
  const of: Record<CalledGroup, Cadre[]> = {
    committee: own.filter((person) => isIn("committee", person)),
    "standing-committee": own.filter((person) => isIn("standing-committee", person)),
    unit: own,
    "heads-below": heads,
    "secretaries-below": heads.filter((head) => isSecretaryOf(head, head.unit)),
    "organisation-board": own.filter(({ boards }) => boards.includes("organisation-board")),
    "propaganda-board": own.filter(({ boards }) => boards.includes("propaganda-board")),
  };
  return new Map(CALLED_GROUPS.filter((group) => of[group].length > 0).map((group) => [group, of[group]]));
}
