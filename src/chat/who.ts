import { isGroup } from "../records/address.ts";
import { dayOf } from "../rules/time.ts";
import type { House } from "./house.ts";
import type { Incoming } from "./incoming.ts";
import type { Speaker } from "./speaker.ts";

/** Who sent this message, as of its day. One who has withdrawn consent speaks as a stranger. */
export async function whoSpeaks(
  incoming: Incoming,
  house: Pick<House, "people" | "groups">,
): Promise<Speaker> {
  const { address, sender, at } = incoming;
  const person = await house.people.byAddress(sender, dayOf(at));
  const cadre = person?.consented ? person : undefined;
  const withdrawn = person?.consented === false;
  if (!isGroup(address)) return { address, sender, place: "private", cadre, withdrawn };
  const group = await house.groups.of(address);
  return { address, sender, place: "group", cadre, withdrawn, groupUnit: group?.unit };
}
