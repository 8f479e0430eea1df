import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { NamedUnit } from "../../src/rules/reading/deeds/place-names.ts";

/**
 * The units that a cadre may name where they were: all below their own, their sisters, and those above. Further away the names
 * repeat: each ward has its own “khu vực 5”.
 */
export async function placesFor(
  { cadres }: Pick<Services, "cadres">,
  cadre: Cadre,
  day: Day,
): Promise<NamedUnit[]> {
  const seats = [cadre.unit, ...cadre.beside.map(({ unit }) => unit)];
  const units = await cadres.allUnits(day);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const near = new Set<string>();
  for (const seat of seats) {
    for (const { code } of await cadres.tree(seat, day)) near.add(code);
    for (const code of await cadres.above(seat, day)) near.add(code);
    const parent = byCode.get(seat)?.parent;
    for (const unit of units) if (parent !== null && unit.parent === parent) near.add(unit.code);
  }
  return units.filter(({ code }) => near.has(code)).map(({ code, name }) => ({ code, name }));
}
