import { isGroup } from "../records/address.ts";
import { dayOf } from "../rules/time.ts";
import type { House } from "./house.ts";
import type { Incoming } from "./incoming.ts";
import type { Speaker } from "./speaker.ts";

/**
 * Who sent this message, as of its day. One who has withdrawn consent speaks as a stranger; a group is not told which of
 * the two. Whoever is heard can be reached, whatever a failed message said before.
 */
export async function whoSpeaks(
  incoming: Incoming,
  house: Pick<House, "people" | "groups">,
): Promise<Speaker> {
  const { address, sender, at } = incoming;
  const inGroup = isGroup(address);
  const person = await (inGroup ? house.people.byAddress : house.people.hear)(sender, dayOf(at));
  const cadre = person?.consented ? person : undefined;
  if (!inGroup) return { address, sender, place: "private", cadre, withdrawn: person?.consented === false };
  const group = await house.groups.of(address);
  if (group && !group.reachable) await house.groups.setReachable(address, true);
  return { address, sender, place: "group", cadre, groupUnit: group?.unit };
}
