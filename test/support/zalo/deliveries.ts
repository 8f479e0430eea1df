import { COMMAND } from "./frame.ts";
import type { Listeners } from "./listeners.ts";
import type { ThreadKind, WireMessage } from "./wire.ts";

interface Delivery {
  kind: ThreadKind;
  message: WireMessage;
}

export interface ReleaseOptions {
  /** The newest first. */
  reversed?: boolean;
  /** Each message that often. */
  copies?: number;
  /** All in as few frames as there can be; else each message comes in a frame of its own. */
  together?: boolean;
}

/** Live messages on their way to who listens, which a test may hold back, reorder, double or lose. */
export class Deliveries {
  readonly #listeners: Listeners;
  #held: Delivery[] | undefined;

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
  }

  deliver(kind: ThreadKind, message: WireMessage): void {
    if (this.#held) this.#held.push({ kind, message });
    else this.#send(kind, [message]);
  }

  hold(): void {
    this.#held ??= [];
  }

  /** Loses what was held back: only the history knows of it. */
  lose(): void {
    this.#held = undefined;
  }

  release({ reversed = false, copies = 1, together = false }: ReleaseOptions = {}): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    const ordered = (reversed ? held.toReversed() : held).flatMap((one) => Array<Delivery>(copies).fill(one));
    if (!together) for (const { kind, message } of ordered) this.#send(kind, [message]);
    else
      for (const kind of ["user", "group"] as const)
        this.#send(
          kind,
          ordered.filter((one) => one.kind === kind).map(({ message }) => message),
        );
  }

  #send(kind: ThreadKind, messages: WireMessage[]): void {
    if (messages.length === 0) return;
    if (kind === "user") this.#listeners.deliver(COMMAND.userMessages, { msgs: messages });
    else this.#listeners.deliver(COMMAND.groupMessages, { groupMsgs: messages });
  }
}
