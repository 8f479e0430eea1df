import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { inCharge } from "../../../src/records/people/in-charge.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { refuse } from "../../../src/words/refusal.ts";

/**
 * To be called inside the call that writes: since the choice, the head or a member may have moved to another unit.
 * @throws Refusal when one of them is not in the head's charge any more
 */
export async function mustBeInCharge(
  { cadres }: Pick<Services, "cadres">,
  head: Cadre,
  members: readonly Cadre[],
  today: Day,
): Promise<void> {
  const found = await Promise.all(
    members.map(({ code: cadre }) => inCharge(cadres, head, { permission: "log-for-others", cadre }, today)),
  );
  if (found.includes(undefined)) throw refuse("not-allowed");
}
