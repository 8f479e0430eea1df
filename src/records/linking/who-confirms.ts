import { type Actor, may, type Subject } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedAbove } from "../people/decided-in.ts";
import type { AppToConfirm } from "./confirmations.ts";

/** Whose app it is said to be, and where it is decided. */
export interface Claimed {
  readonly person: Cadre;
  /** The head who had renewed the code, if they are still there. */
  readonly renewer: Cadre | undefined;
  readonly decidedIn: Subject;
}

/**
 * The level above the head who had renewed the code decides, or where that is not known the one above the person's own unit; in
 * the topmost unit its other heads. Nothing for somebody who has left.
 */
export async function claimed(
  cadres: Pick<Cadres, "person" | "above">,
  { cadre, renewedBy }: Pick<AppToConfirm, "cadre" | "renewedBy">,
  today: Day,
): Promise<Claimed | undefined> {
  const person = await cadres.person(cadre, today);
  if (!person) return undefined;
  const renewer = renewedBy === undefined ? undefined : await cadres.person(renewedBy, today);
  const place = await decidedAbove(cadres, (renewer ?? person).unit, today);
  return { person, renewer, decidedIn: { ...place, cadre } };
}

/** Never of oneself, and never what one has renewed. */
export function mayConfirm(actor: Actor | undefined, app: AppToConfirm, { decidedIn }: Claimed): boolean {
  return (!actor || actor.code !== app.renewedBy) && may(actor, "confirm-app", decidedIn);
}
