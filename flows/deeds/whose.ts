import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { deedKind } from "../../src/rules/duties/deed-kinds.ts";
import { countsForLower } from "../../src/rules/duties/whose-deed.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { SaidOnce } from "./said-once.ts";

/**
 * Whose activity or meeting it was decides whether it counts for D2 (IV.2.2). It is asked only where it matters: of an activity
 * of which no place was said, of somebody with units below their own. What does not count for it is still volunteer hours.
 * @param cadre whose deed it is
 * @throws Refusal when nothing of it counts
 */
export async function settleWhose(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { cadre, said }: { cadre: Cadre; said: SaidOnce },
): Promise<SaidOnce> {
  const { kind, unit, place, day } = said;
  const { duty, part } = deedKind(kind);
  if (!part || said.amounts[duty] === undefined) return said;
  const counts = await talk.call(async () => {
    const seats = [cadre.unit, ...cadre.beside.map((seat) => seat.unit)];
    const units = await services.cadres.unitFacts();
    return countsForLower({ part, unit, place }, { units, seats, day });
  });
  if (counts === "yes") return said;
  if (counts === "ask") {
    const options = { below: "deed-whose-below", own: "deed-whose-own" } as const;
    if ((await talk.choose(phrase("deed-ask-whose"), options)) === "below") return said;
  }
  const name = place ?? services.words.label("deed-own-unit");
  if (part === "meetings") throw refuse("deed-no-branch", { unit: name });
  const { [duty]: _, ...amounts } = said.amounts;
  if (Object.keys(amounts).length === 0) throw refuse("deed-own-no-hours", { unit: name });
  await talk.say("deed-own-only-hours", { unit: name });
  return { ...said, amounts };
}
