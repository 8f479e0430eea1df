import { type Actor, may, type Subject, seatsWith } from "../../rules/access/permissions.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedAbove } from "../people/decided-in.ts";

/** A unit of so many people reviews nobody itself: the level above does. */
export const SMALL_UNIT = 2;

/** A review's unit, and how many people it reviews. */
export interface ReviewedUnit {
  readonly unit: string;
  readonly size: number;
}

type Parts = { readonly cadres: Pick<Cadres, "above" | "heirOf"> };

/** Where a cadre's review is written: in the unit, or the one that it has gone into; of a very small one from the level above on. */
async function writtenIn(
  { cadres }: Parts,
  { unit: known, size }: ReviewedUnit,
  cadre: string | undefined,
  today: Day,
): Promise<Subject> {
  const unit = await cadres.heirOf(known, today);
  const place =
    size <= SMALL_UNIT
      ? await decidedAbove(cadres, unit, today)
      : { unit, above: await cadres.above(unit, today) };
  return { ...place, ...(cadre === undefined ? {} : { cadre }) };
}

/** Whether somebody may hold a unit's review, or write about one of its cadres: never about themselves. */
export async function mayReview(
  parts: Parts,
  actor: Actor,
  reviewed: ReviewedUnit & { readonly cadre?: string },
  today: Day,
): Promise<boolean> {
  return may(actor, "hold-review", await writtenIn(parts, reviewed, reviewed.cadre, today));
}

/** Whether somebody may read what was said there of others: whoever may write it, and every level above. */
export async function mayReadReview(
  { cadres }: Parts,
  actor: Actor,
  { unit: known, cadre }: { readonly unit: string; readonly cadre?: string },
  today: Day,
): Promise<boolean> {
  const unit = await cadres.heirOf(known, today);
  const subject = { unit, above: await cadres.above(unit, today), ...(cadre === undefined ? {} : { cadre }) };
  return may(actor, "hold-review", subject);
}

/** Whether somebody sees what was decided about a dishonest or unserious one: the unit's heads, and those right above it. */
export async function mayReadDecision(
  { cadres }: Parts,
  actor: Actor,
  { unit: known, cadre }: { readonly unit: string; readonly cadre: string },
  today: Day,
): Promise<boolean> {
  if (actor.code === cadre) return false;
  const unit = await cadres.heirOf(known, today);
  const [above] = await cadres.above(unit, today);
  return seatsWith(actor, "hold-review").some((seat) => seat.unit === unit || seat.unit === above);
}
