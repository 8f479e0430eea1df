import { type Actor, may, seatsWith } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadres } from "../people/cadres.ts";

/** A unit of so many people reviews nobody itself: the level above does. */
export const SMALL_UNIT = 2;

type Parts = { readonly cadres: Pick<Cadres, "above" | "heirOf" | "heads"> };

/** The units whose heads have a part in a review: its own, or the one that it has gone into, and the nearest above that has a head. */
interface ReviewPlaces {
  readonly unit: string;
  readonly above: string | undefined;
}

async function placesOf({ cadres }: Parts, known: string, today: Day): Promise<ReviewPlaces> {
  const unit = await cadres.heirOf(known, today);
  for (const above of await cadres.above(unit, today))
    if ((await cadres.heads(above, today)).length > 0) return { unit, above };
  return { unit, above: undefined };
}

/**
 * Whose heads write a unit's review: its own and those right above; of a very small unit only the latter, at the top its own.
 * @param size how many people it reviews
 */
export async function writersOf(
  parts: Parts,
  { unit: known, size }: { readonly unit: string; readonly size: number },
  today: Day,
): Promise<ReadonlySet<string>> {
  const { unit, above } = await placesOf(parts, known, today);
  const own = size > SMALL_UNIT || above === undefined ? [unit] : [];
  return new Set(above === undefined ? own : [...own, above]);
}

/** The heads who have a part in a unit's review today: its own, and those of the nearest above that has one. */
export async function headsWithAPart(parts: Parts, known: string, today: Day): Promise<ReadonlySet<string>> {
  const { unit, above } = await placesOf(parts, known, today);
  const heads = await Promise.all(
    [unit, above ?? []].flat().map((place) => parts.cadres.heads(place, today)),
  );
  return new Set(heads.flat().map(({ code }) => code));
}

/** Whether somebody writes of a cadre: as a head of one of these units, and never of themselves. */
export function mayWriteOf(actor: Actor, writers: ReadonlySet<string>, cadre: string): boolean {
  return actor.code !== cadre && seatsWith(actor, "hold-review").some(({ unit }) => writers.has(unit));
}

/** Whether somebody may read what was said there of others: whoever may write it, and every level above. */
export async function mayReadReview(
  { cadres }: Parts,
  actor: Actor,
  { unit: known }: { readonly unit: string },
  today: Day,
): Promise<boolean> {
  const unit = await cadres.heirOf(known, today);
  return may(actor, "hold-review", { unit, above: await cadres.above(unit, today) });
}

/** Whether somebody sees what was decided about a dishonest or unserious one: the unit's heads, and those right above it. */
export async function mayReadDecision(
  parts: Parts,
  actor: Actor,
  { unit: known, cadre }: { readonly unit: string; readonly cadre: string },
  today: Day,
): Promise<boolean> {
  const { unit, above } = await placesOf(parts, known, today);
  return (
    actor.code !== cadre &&
    seatsWith(actor, "hold-review").some((seat) => seat.unit === unit || seat.unit === above)
  );
}
