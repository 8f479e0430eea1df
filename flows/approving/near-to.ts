import { knowingHeads, nearestHeads } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { ApprovingParts } from "./needs.ts";

/**
 * Those whom a head is the nearest to decide about: the members of the own units, the heads of those right below, and in the same way
 * of units further below where nobody in between can be told.
 */
export async function nearTo(services: ApprovingParts, me: Cadre, today: Day): Promise<Cadre[]> {
  const { cadres } = services;
  const all = await cadres.allUnits(today);
  const found: Cadre[] = [];
  for (let units = seatsWith(me, "approve-deeds").map(({ unit }) => unit); units.length > 0; ) {
    for (const unit of units) found.push(...(await cadres.members(unit, { below: false }, today)));
    const below = all.flatMap(({ code, parent }) =>
      parent !== null && units.includes(parent) ? [code] : [],
    );
    const known = await knowingHeads(services, below, today);
    units = [];
    for (const unit of below) {
      found.push(...(await known.cadres.heads(unit, today)));
      if (!(await nearestHeads(known, [unit], {}, today))) units.push(unit);
    }
  }
  return found;
}
