import type { Logger } from "pino";
import { meetFriend } from "./chat/events/invited.ts";
import type { Menus } from "./chat/events/menus.ts";
import { sayHowToBind } from "./chat/events/new-group.ts";
import type { Admission } from "./chat/lanes/admission.ts";
import type { Lanes } from "./chat/lanes/lanes.ts";
import type { Channel, ChannelEvent, ChannelListener } from "./chat/message/channel.ts";
import { takenIn } from "./chat/message/heard-text.ts";
import type { Services } from "./chat/services.ts";
import { tellOfNeed, tellOfReturn } from "./jobs/letters/operator-letters.ts";
import { readAddress } from "./records/people/address.ts";
import type { Clock } from "./rules/calendar/time.ts";

interface ListenerParts {
  readonly admission: Admission;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly lanes: Lanes;
  readonly menus: Menus;
  readonly services: Services;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What the channels tell: messages go to the lanes, what happened around a chat is written down. */
export function createListener({
  admission,
  channels,
  lanes,
  menus,
  services,
  clock,
  log,
}: ListenerParts): ChannelListener {
  const listener: ChannelListener = {
    receive: (incoming) => listener.receiveAll([incoming]),
    async receiveAll(heard) {
      const [first, ...more] = heard.map((incoming) =>
        takenIn(incoming, channels.get(readAddress(incoming.address).channel)?.abilities.longestHeard),
      );
      if (!first) return;
      await admission.letIn([first, ...more]);
      await lanes.accept(first, ...more);
      void menus.see(first.address, first.at).catch((err) => log.warn({ err }, "no menu shown"));
    },
    event: (event) => hear(services, event, clock()),
  };
  return listener;
}

/** @param at epoch milliseconds */
async function hear(services: Services, event: ChannelEvent, at: number): Promise<void> {
  const { cadres, groups } = services;
  if (event.kind === "moved") return groups.move(event.from, event.to);
  if (event.kind === "needs-operator") return tellOfNeed(services, event.channel, event.need, at);
  if (event.kind === "well") return tellOfReturn(services, event.channel, at);
  if (event.kind === "friend-request") return meetFriend(services, event, at);
  const reachable = event.kind === "back";
  await cadres.setReachable(event.address, reachable);
  await groups.setReachable(event.address, reachable);
  if (event.kind === "back" && event.addedBy) await sayHowToBind(services, event.address, event.addedBy, at);
}
