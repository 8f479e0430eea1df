import type { House } from "../../src/chat/house.ts";
import type { Person } from "../../src/records/person.ts";
import { refuse } from "../../src/refusal.ts";
import { may } from "../../src/rules/may.ts";
import type { Day } from "../../src/rules/time.ts";

/**
 * For inside the call that writes: since the members were chosen the head, or they, may have come to another unit.
 * @throws Refusal when one of them is not in the head's charge any more
 */
export async function mustBeInCharge(
  { people }: Pick<House, "people">,
  head: Person,
  members: readonly Person[],
  today: Day,
): Promise<void> {
  for (const member of members) {
    const unit = (await people.person(member.code, today))?.unit;
    const scope = unit === undefined ? undefined : { unit, above: await people.above(unit, today) };
    if (!may(head, "log-for-others", scope)) throw refuse("not-allowed");
  }
}
