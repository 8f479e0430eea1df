import type { Channel } from "../../src/chat/channel.ts";

/** The same channel, with a note of the keys of what the house has taken in. */
export function noting(channel: Channel, received: Set<string>): Channel {
  return {
    name: channel.name,
    abilities: channel.abilities,
    noticesAMinute: channel.noticesAMinute,
    start: (ear) =>
      channel.start({
        notice: (event) => ear.notice(event),
        async receive(incoming) {
          await ear.receive(incoming);
          received.add(incoming.key);
        },
      }),
    stop: () => channel.stop(),
    turn: async (...given) => channel.turn?.(...given),
    send: (...given) => channel.send(...given),
    download: (...given) => channel.download(...given),
  };
}
