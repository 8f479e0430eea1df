import { may, type Subject } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { HandedInVersion } from "../handed-in/handed-in-models.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedIn } from "../people/decided-in.ts";

type Parts = { cadres: Pick<Cadres, "above"> };
type Handed = Pick<HandedInVersion, "paper">;

/**
 * Where somebody's work is decided about: a unit's own secretary recognises nothing, so from the level above on (IV.2.2). A decision
 * on paper is only seen, by the own secretary; of a head by the level above, at the top by another head.
 * @returns undefined at the top, above which nobody uses the program
 */
export async function recognisedIn(
  { cadres }: Parts,
  person: Pick<Cadre, "code" | "unit" | "head">,
  { paper }: Handed,
  today: Day,
): Promise<Subject | undefined> {
  if (paper) return decidedIn(cadres, person, today);
  const [first, ...above] = await cadres.above(person.unit, today);
  return first === undefined ? undefined : { unit: first, above, cadre: person.code };
}

/** Whether somebody may decide about a work, never about their own. */
export async function mayRecognise(
  parts: Parts,
  actor: Cadre,
  { person, version }: { person: Cadre; version: Handed },
  today: Day,
): Promise<boolean> {
  const place = await recognisedIn(parts, person, version, today);
  return place !== undefined && may(actor, "recognise-works", place);
}
