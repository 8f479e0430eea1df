import type { Permission } from "../../rules/access/permissions.ts";
import { seatsWith } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { successorOf } from "../../rules/organisation/tree.ts";
import type { Cadre, Unit } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";

/** Where somebody may look for those they do a thing to: a unit and all below it, or that very unit. */
interface Root {
  unit: string;
  below: boolean;
}

/** The units, own place first, in which somebody may do a thing to people; each once. */
export async function unitsInReach(
  cadres: Pick<Cadres, "tree" | "unit">,
  me: Cadre,
  permission: Permission,
  today: Day,
): Promise<Unit[]> {
  const found = new Map<string, Unit>();
  for (const { unit, below } of rootsOf(me, permission)) {
    const [itself, ...others] = await cadres.tree(unit, today);
    for (const one of itself ? [itself, ...(below ? others : [])] : []) found.set(one.code, one);
  }
  return [...found.values()];
}

/** As they were last, those that are no longer there and have gone into a unit in which somebody may do a thing. */
export async function goneInReach(
  cadres: Pick<Cadres, "tree" | "unit" | "unitFacts">,
  me: Cadre,
  permission: Permission,
  today: Day,
): Promise<Unit[]> {
  const there = new Set((await unitsInReach(cadres, me, permission, today)).map(({ code }) => code));
  const units = await cadres.unitFacts();
  return [...units].flatMap(([code, facts]) => {
    const heir = successorOf(units, code, today);
    const last = facts.findLast(({ active, from }) => active && from <= today);
    if (heir === undefined || !there.has(heir) || !last) return [];
    const { name, level, parent } = last;
    return [{ code, name, level, parent, demo: false }];
  });
}

/** Everybody in those units, oneself too; each once. */
export async function membersInReach(
  cadres: Pick<Cadres, "members">,
  me: Cadre,
  permission: Permission,
  today: Day,
): Promise<Cadre[]> {
  const found = new Map<string, Cadre>();
  for (const { unit, below } of rootsOf(me, permission))
    for (const one of await cadres.members(unit, { below }, today)) found.set(one.code, one);
  return [...found.values()];
}

function rootsOf(me: Cadre, permission: Permission): Root[] {
  const seats = seatsWith(me, permission).map(({ unit }) => ({ unit, below: true }));
  const helps = me.helps.filter((help) => help.permission === permission);
  return [...seats, ...helps.map(({ unit }) => ({ unit, below: false }))];
}
