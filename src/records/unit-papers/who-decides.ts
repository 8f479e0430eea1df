import { may, seatsWith } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { HandedIn } from "../handed-in/how-it-stands.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedAbove } from "../people/decided-in.ts";

type Parts = { cadres: Pick<Cadres, "above" | "heirOf"> };

/**
 * Whether somebody may decide about what a unit has handed in: heads of the level above, and of those above it; never whoever handed it
 * in, also with an office in both. Above the topmost unit nobody uses the program: it records its own decision. What a merged unit
 * handed in is decided above its heir.
 */
export async function mayDecide(
  { cadres }: Parts,
  actor: Cadre,
  { owner, acts }: Pick<HandedIn, "owner" | "acts">,
  today: Day,
): Promise<boolean> {
  const unit = await cadres.heirOf(owner, today);
  const isTopmost = (await cadres.above(unit, today)).length === 0;
  const handedIn = acts.findLast(({ does }) => does === "hand-in");
  if (!isTopmost && handedIn?.by === actor.code) return false;
  return may(actor, "decide-unit-papers", await decidedAbove(cadres, unit, today));
}

/**
 * Whether somebody may write a unit's papers: its heads, and whom they named for it. Nobody from above, the topmost unit's heads
 * neither: what they decide about they do not write.
 */
export async function mayWriteFor(
  { cadres }: Parts,
  actor: Cadre,
  unit: string,
  today: Day,
): Promise<boolean> {
  if ((await cadres.heirOf(unit, today)) !== unit) return false;
  const helps = actor.helps?.filter(({ permission }) => permission === "write-unit-papers") ?? [];
  return [...seatsWith(actor, "write-unit-papers"), ...helps].some((place) => place.unit === unit);
}
