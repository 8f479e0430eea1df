import { closedAt } from "../../records/linking/renewals.ts";
import { isGroup } from "../../records/people/address.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Services } from "../services.ts";
import type { Speaker } from "./speaker.ts";

/**
 * Who sent this message, as of its day. After consent was withdrawn a person is a stranger; a group is not told the
 * difference. Whoever is heard can be reached, even if an earlier message failed.
 */
export async function whoSpeaks(
  services: Pick<Services, "cadres" | "groups">,
  incoming: Incoming,
): Promise<Speaker> {
  const { address, sender, at } = incoming;
  const inGroup = isGroup(address);
  const { byAddress, hear, linkOf } = services.cadres;
  // Asked for in one moment, the link is read once.
  const [person, link] = await Promise.all([(inGroup ? byAddress : hear)(sender, dayOf(at)), linkOf(sender)]);
  const cadre = person?.consented ? person : undefined;
  const closed = link && closedAt(link, at);
  if (!inGroup) {
    const left = person === undefined && link !== undefined;
    return { address, sender, place: "private", cadre, closed, withdrawn: person?.consented === false, left };
  }
  const group = await services.groups.of(address);
  if (group && !group.reachable) await services.groups.setReachable(address, true);
  return { address, sender, place: "group", cadre, closed, groupUnit: group?.unit };
}
