import type { Day } from "../../rules/calendar/time.ts";
import type { Cadre } from "./cadre.ts";
import type { Cadres } from "./cadres.ts";
import { decidedIn } from "./decided-in.ts";

/** Who is spoken to about somebody: the heads of their side, or of the nearest unit above that has any; of a head the level above. */
export async function headsFor(
  cadres: Pick<Cadres, "above" | "heads">,
  person: Cadre,
  today: Day,
): Promise<Cadre[]> {
  const { unit, above } = await decidedIn(cadres, person, today);
  for (const place of [unit, ...above]) {
    const heads = (await cadres.heads(place, today)).filter(({ code }) => code !== person.code);
    if (heads.length > 0) return heads;
  }
  return [];
}
