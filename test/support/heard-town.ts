import type { App } from "../../src/app.ts";
import type { Channel } from "../../src/chat/message/channel.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Town } from "./town.ts";

/** A platform that can do everything and only keeps what it is given: for tests that put in raw messages by thousands. */
export class HeardChannel implements Channel {
  readonly name = "nghe";
  readonly abilities = {
    buttons: true,
    editing: false,
    files: true,
    groups: true,
    tables: true,
    maxText: 4096,
  };
  #heard: { to: Address; message: Outgoing }[] = [];

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async send(to: Address, message: Outgoing): Promise<string> {
    this.#heard.push({ to, message });
    return message.id;
  }

  async download(): Promise<Uint8Array> {
    throw new Error("nobody sends files here");
  }

  /** What was said since this was asked last. */
  take(): { to: Address; message: Outgoing }[] {
    const taken = this.#heard;
    this.#heard = [];
    return taken;
  }
}

interface HeardTown extends Town {
  channel: HeardChannel;
}

/** People here do not talk by themselves: messages are put into the lanes. */
export async function heardTown(): Promise<HeardTown> {
  const channel = new HeardChannel();
  const nobodyTalks = (_: App): never => {
    throw new Error("put the message into the lanes");
  };
  return {
    channel,
    channels: [channel],
    addressOf: (name) => `nghe:p:${name}`,
    person: nobodyTalks,
    inGroup: nobodyTalks,
    close: async () => {},
  };
}
