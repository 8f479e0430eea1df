import type { Services } from "../../src/chat/services.ts";
import { unitsOfLists } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { UnitLists } from "../../src/rules/discussions/unit-lists.ts";

/** The lists of a unit that somebody sees. */
export interface ListsSeen extends UnitLists {
  readonly unit: string;
  readonly name: string;
  /** Whether they have an office in it. */
  readonly own: boolean;
}

/** Whose lists somebody sees: those of the units of their offices, then of those above these, nearest first. */
export async function listsSeen(
  { cadres, discussions }: Pick<Services, "cadres" | "discussions">,
  me: Pick<Cadre, "unit" | "beside">,
  today: Day,
): Promise<ListsSeen[]> {
  const seats = [...new Set([me.unit, ...me.beside.map(({ unit }) => unit)])];
  const above = (await Promise.all(seats.map((unit) => cadres.above(unit, today)))).flat();
  const facts = await cadres.unitFacts();
  const codes = [...new Set([...seats, ...above])];
  return Promise.all(
    codes.map(async (unit) => ({
      unit,
      name: (await cadres.unit(unit, today))?.name ?? unit,
      own: seats.includes(unit),
      ...(await discussions.lists(unitsOfLists(facts, unit, today))),
    })),
  );
}
