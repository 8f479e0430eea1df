import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/permissions.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";

/**
 * For inside the call that writes: since the members were chosen the head, or they, may have come to another unit.
 * @throws Refusal when one of them is not in the head's charge any more
 */
export async function mustBeInCharge(
  { cadres }: Pick<Services, "cadres">,
  head: Cadre,
  members: readonly Cadre[],
  today: Day,
): Promise<void> {
  for (const member of members) {
    const unit = (await cadres.person(member.code, today))?.unit;
    const scope = unit === undefined ? undefined : { unit, above: await cadres.above(unit, today) };
    if (!may(head, "log-for-others", scope)) throw refuse("not-allowed");
  }
}
