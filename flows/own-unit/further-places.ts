import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { factAt } from "../../src/rules/organisation/dated.ts";

/** Where else somebody has a place, a line each: further offices as recorded, and units for whose head they stand in. */
export async function furtherPlaces(
  { words, cadres }: Pick<Services, "words" | "cadres">,
  me: Cadre,
  today: Day,
): Promise<string[]> {
  const { facts } = await cadres.history(me);
  const recorded = factAt(facts, today)?.also ?? [];
  const places = [
    ...recorded.map(({ unit, positions }) => ({ unit, position: positions.join(", ") })),
    ...me.beside
      .filter(({ standsIn }) => standsIn)
      .map(({ unit }) => ({ unit, position: words.label("unit-further-stand-in") })),
  ];
  const named = await Promise.all(
    places.map(async ({ unit, position }) => ({ unit: (await cadres.unit(unit, today))?.name, position })),
  );
  return named.flatMap(({ unit, position }) =>
    unit === undefined
      ? []
      : [words.text("unit-further-line", { unit, position: position || words.label("roster-value-none") })],
  );
}
