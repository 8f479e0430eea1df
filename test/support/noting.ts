import type { Channel } from "../../src/chat/message/channel.ts";

/** The same channel, with a note of the keys of what the house has taken in. */
export function noting(channel: Channel, received: Set<string>): Channel {
  return {
    name: channel.name,
    abilities: channel.abilities,
    noticesAMinute: channel.noticesAMinute,
    start: (ear) =>
      channel.start({
        event: (event) => ear.event(event),
        async receive(incoming) {
          await ear.receive(incoming);
          received.add(incoming.key);
        },
        async receiveAll(incomings) {
          await ear.receiveAll(incomings);
          for (const { key } of incomings) received.add(key);
        },
      }),
    stop: () => channel.stop(),
    invitationLink: async (code) => channel.invitationLink?.(code),
    commandLink: async (line) => channel.commandLink?.(line),
    waitForPace: async (...given) => channel.waitForPace?.(...given),
    send: (...given) => channel.send(...given),
    download: (...given) => channel.download(...given),
  };
}
