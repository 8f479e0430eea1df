import type { App } from "../../src/app.ts";
import { type Channel, SendFailure } from "../../src/chat/message/channel.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Clock } from "../../src/rules/calendar/time.ts";
import type { Chatter } from "./chatter.ts";
import { choicesOf, typedFor } from "./numbered-choices.ts";
import type { Town } from "./town.ts";

interface Sent {
  to: Address;
  text: string;
  at: number;
}

/** A platform that takes notices only slowly, and rests when it is told to. */
export class SlowChannel implements Channel {
  readonly name = "cham";
  readonly abilities = {
    buttons: false,
    editing: false,
    files: false,
    groups: false,
    tables: false,
    maxText: 2000,
  };
  readonly noticesAMinute: number;
  /** Notices are sent away for so long, milliseconds. */
  restMs: number | undefined;
  /** Notices wait for their turn until they may go on. */
  #isHolding = false;
  readonly #waiting = new Set<() => void>();
  readonly blocked = new Set<Address>();
  readonly sent: Sent[] = [];
  readonly #clock: Clock;

  constructor(noticesAMinute: number, clock: Clock) {
    this.noticesAMinute = noticesAMinute;
    this.#clock = clock;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async waitForPace(_: Address, { notice }: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    if (!notice) return;
    if (this.restMs !== undefined) throw new SendFailure({ kind: "wait", ms: this.restMs });
    if (!this.#isHolding) return;
    await new Promise<void>((go, refuse) => {
      this.#waiting.add(go);
      gaveWay?.addEventListener("abort", () => {
        this.#waiting.delete(go);
        refuse(new SendFailure({ kind: "wait", ms: 1 }));
      });
    });
  }

  /** Lets notices wait from now on. */
  hold(): void {
    this.#isHolding = true;
  }

  /** How many notices wait. */
  get held(): number {
    return this.#waiting.size;
  }

  /** Lets them go, and all later ones. */
  goOn(): void {
    this.#isHolding = false;
    for (const go of this.#waiting) go();
    this.#waiting.clear();
  }

  async send(to: Address, { id, text }: Outgoing): Promise<string> {
    if (this.blocked.has(to)) throw new SendFailure({ kind: "gone" });
    this.sent.push({ to, text, at: this.#clock() });
    return id;
  }

  async download(): Promise<Uint8Array> {
    throw new Error("nobody sends files here");
  }
}

export interface SlowTown extends Town {
  channel: SlowChannel;
}

/** A town on a slow platform without buttons. */
export function slowTown(noticesAMinute: number): (clock: Clock, ...others: unknown[]) => Promise<SlowTown> {
  return async (clock) => {
    const channel = new SlowChannel(noticesAMinute, clock);
    return {
      channel,
      channels: [channel],
      addressOf: (name) => `cham:p:${name}`,
      person: (app, name) => new SlowChatter(app, channel, clock, `cham:p:${name}`),
      inGroup: (app, name, group) =>
        new SlowChatter(app, channel, clock, `cham:p:${name}`, `cham:g:${group}`),
      close: async () => {},
    };
  };
}

let count = 0;

class SlowChatter implements Chatter {
  readonly address: Address;
  readonly #sender: Address;
  readonly #app: App;
  readonly #channel: SlowChannel;
  readonly #clock: Clock;

  constructor(app: App, channel: SlowChannel, clock: Clock, sender: Address, group?: Address) {
    this.#app = app;
    this.#channel = channel;
    this.#clock = clock;
    this.#sender = sender;
    this.address = group ?? sender;
  }

  async says(text: string): Promise<string> {
    const before = this.#heard.length;
    const key = `cham:${++count}`;
    await this.#app.lanes.accept({
      key,
      address: this.address,
      sender: this.#sender,
      at: this.#clock(),
      message: key,
      edited: false,
      content: { kind: "text", text },
    });
    await this.#app.lanes.idle();
    return this.#heard
      .slice(before)
      .map((sent) => sent.text)
      .join("\n---\n");
  }

  async presses(label: string): Promise<string> {
    return this.says(typedFor(label, this.#heard));
  }

  async sendsFile(): Promise<string> {
    throw new Error("nobody sends files here");
  }

  async sendsPhoto(): Promise<string> {
    throw new Error("nobody sends pictures here");
  }

  async sends(): Promise<string> {
    throw new Error("nobody sends such things here");
  }

  async heard(): Promise<string[]> {
    return this.#heard.map(({ text }) => text);
  }

  async buttons(): Promise<string[]> {
    return [...choicesOf(this.#heard.at(-1)?.text ?? "").keys()];
  }

  async files(): Promise<{ name: string; bytes: Uint8Array }[]> {
    return [];
  }

  get #heard(): Sent[] {
    return this.#channel.sent.filter(({ to }) => to === this.address);
  }
}
