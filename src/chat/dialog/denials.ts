import { permits } from "../../rules/access/permissions.ts";
import type { PlainKey } from "../../words/words.ts";
import type { Abilities } from "../message/channel.ts";
import type { AnyFlow } from "./flow.ts";
import { type Speaker, strangerHears } from "./speaker.ts";

/** The answer to somebody who may not do what they asked for. */
export function mayNot(me: Speaker, flow: AnyFlow): PlainKey {
  if (!me.cadre) return strangerHears(me);
  return permits(flow.permission).role === "admin" ? "not-allowed-admin" : "not-allowed";
}

/** The answer to a command that no flow serves. */
export function noSuchCommand(me: Speaker): PlainKey {
  return me.cadre ? "command-unknown" : strangerHears(me);
}

/** The answer in private to a command for groups. */
export function onlyInGroup({ groups }: Pick<Abilities, "groups">): PlainKey {
  return groups ? "command-in-group" : "command-no-groups";
}
