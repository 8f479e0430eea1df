import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { outsideOn } from "../../src/records/policies/policy-book.ts";
import type { SupervisionNote } from "../../src/records/supervision/supervision.ts";
import { mayRead } from "../../src/records/supervision/who-sees.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type LookedAfter, lookedAfter } from "../../src/rules/supervision/looked-after.ts";
import type { SupervisingServices } from "./supervising-services.ts";

/** Notes on these units and their cadres, or written by them, as far as they are the speaker's to read. */
export async function notesIn(
  services: SupervisingServices,
  me: Cadre,
  units: readonly string[],
  today: Day,
): Promise<SupervisionNote[]> {
  const readable: SupervisionNote[] = [];
  for (const note of await services.supervision.ofUnits(units))
    if (await mayRead(services, me, note, today)) readable.push(note);
  return readable;
}

/**
 * How each of some units is looked after, those outside the plan's scope (II) left out; what was noted of a unit that has gone into
 * another is that one's.
 */
export async function unitsLookedAfter(
  { cadres, policies }: Pick<SupervisingServices, "cadres" | "policies">,
  inReach: readonly Unit[],
  notes: readonly SupervisionNote[],
  today: Day,
): Promise<(LookedAfter & { name: string })[]> {
  const isOutside = outsideOn(await policies.book(), await cadres.unitFacts(), today);
  const units = inReach.filter(({ code }) => !isOutside(code));
  const placed = await Promise.all(
    notes.map(async ({ aboutUnit, acts }) => ({ unit: await cadres.heirOf(aboutUnit, today), acts })),
  );
  const found = lookedAfter(
    units.map(({ code }) => code),
    placed,
    today,
  );
  return units.map(({ code, name }) => ({ name, ...(found.get(code) ?? { open: 0, overdue: 0 }) }));
}
