import type { WaitOptions } from "../telegram/changes.ts";
import type { ReleaseOptions } from "./deliveries.ts";
import type { Encryption } from "./event-cipher.ts";
import type { Said } from "./person.ts";
import type { World } from "./world.ts";

/** The socket that the bot listens on, and all that can happen on it. */
export class Line {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Closes the socket: 1006 (no goodbye), 3000 (taken over), 3003 (kicked), or any other code. */
  close(code: number, reason?: string): void {
    this.#world.listeners.close(code, reason);
  }

  /** Makes the open sockets half-open: they stay, nothing goes through them any more. New ones are well. */
  silence(): void {
    this.#world.listeners.silence();
  }

  /** Sends any frame as it stands. */
  sendRaw(command: number, subCommand: number, payload: unknown): void {
    this.#world.listeners.sendRaw(command, subCommand, payload);
  }

  /** From now on messages to the bot wait for {@link release}, or are lost by {@link lose}. */
  hold(): void {
    this.#world.deliveries.hold();
  }

  /** Hands out what was held: one frame each, unless `together`; `reversed`; each `copies` times. */
  release(options?: ReleaseOptions): void {
    this.#world.deliveries.release(options);
  }

  /** What was held is never delivered; `requestOldMessages` still brings it. */
  lose(): void {
    this.#world.deliveries.lose();
  }

  /** Hands a message out once more. */
  redeliver({ threadId, msgId }: Said): void {
    const thread = this.#world.threads.get(threadId);
    const message = thread?.messages.get(msgId);
    if (thread && message) this.#world.deliveries.deliver(thread.kind, message);
  }

  /** How events are wrapped from now on: 2 (compressed and encrypted) unless said. */
  set encryption(encryption: Encryption) {
    this.#world.listeners.encryption = encryption;
  }

  /** How many messages one `requestOldMessages` brings at most: 100 unless said. */
  set oldMessagesPage(size: number) {
    this.#world.history.pageSize = size;
  }

  /** Waits until so many sockets are open (one, unless said). */
  isOpen(count = 1, options?: WaitOptions): Promise<true> {
    const { listeners } = this.#world;
    return this.#world.changes.until(
      () => listeners.count === count || undefined,
      () => `${listeners.count} sockets are open`,
      options,
    );
  }

  /** Waits until so many sockets were opened since the start. */
  openedTimes(times: number, options?: WaitOptions): Promise<true> {
    const { listeners } = this.#world;
    return this.#world.changes.until(
      () => listeners.opened >= times || undefined,
      () => `${listeners.opened} sockets were opened`,
      options,
    );
  }
}
