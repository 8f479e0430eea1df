import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { inCharge } from "../../../src/records/people/in-charge.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { refuse } from "../../../src/words/refusal.ts";

/** What is done to the members, and since when their week is locked, if it is. */
interface Change {
  members: readonly Cadre[];
  /** Given for a locked week: what is changed there needs more than logging. */
  reason?: string | undefined;
}

/**
 * To be called inside the call that writes: since the choice, the head or a member may have moved to another unit.
 * @throws Refusal when one of them is not in the head's charge any more
 */
export async function mustBeInCharge(
  services: Pick<Services, "cadres">,
  head: Cadre,
  change: Change,
  today: Day,
): Promise<void> {
  const theirs = await inTheirCharge(services, head, change, today);
  if (theirs.length < change.members.length) throw refuse("not-allowed");
}

/** Those of the members whom the head may do it to; in a locked week nobody confirms for himself. */
export async function inTheirCharge(
  { cadres }: Pick<Services, "cadres">,
  head: Cadre,
  { members, reason }: Change,
  today: Day,
): Promise<Cadre[]> {
  const permission = reason === undefined ? "log-for-others" : "change-locked-deeds";
  const found = await Promise.all(
    members.map(({ code: cadre }) => inCharge(cadres, head, { permission, cadre }, today)),
  );
  return members.filter((_, place) => found[place] !== undefined);
}
