import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import type { Known } from "./which.ts";

/**
 * Who was said to be of a unit (`gỡ Bích ở KV2`) may be another Bích than the one found.
 * @param said words of the unit, or of one above it; empty: nothing
 * @throws Refusal when the person is of another one
 */
export async function mustBeOf(
  talk: Talk,
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  { person: { name, unit, unitName }, said }: { person: Known; said: string },
): Promise<void> {
  if (said === "") return;
  const today = dayOf(await talk.now());
  const isThere = await talk.call(async () => {
    for (const { code } of unitsMeant(await cadres.tree(me.unit, today), said)) {
      const within = await cadres.tree(code, today);
      if (within.some((one) => one.code === unit)) return true;
    }
    return false;
  });
  if (!isThere) throw refuse("cadre-of-another-unit", { name, unit: unitName, given: clipped(said, 40) });
}
