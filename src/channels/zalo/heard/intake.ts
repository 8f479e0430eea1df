import type { Logger } from "pino";
import type { ChannelListener } from "../../../chat/message/channel.ts";
import type { Incoming } from "../../../chat/message/incoming.ts";
import { Retry } from "../../../chat/pace/retry.ts";
import type { Clock } from "../../../rules/calendar/time.ts";
import { messageSchema } from "./message-shape.ts";
import { readMessage } from "./read-message.ts";
import { ReorderWindow, type Timed } from "./reorder.ts";

interface Waiting extends Timed {
  incoming: Incoming;
  stored(isStored: boolean): void;
}

/** Messages remembered as handed over, since each comes over the socket and again from the history. */
const MOST_KNOWN = 5_000;

/** Hands messages to the program, each once, each thread's in order, whichever way they came. */
export class Intake {
  readonly #listener: ChannelListener;
  readonly #account: string;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #stopped: AbortSignal;
  readonly #window: ReorderWindow<Waiting>;
  readonly #known = new Map<string, Promise<boolean>>();
  readonly #lanes = new Map<string, Promise<void>>();
  lastHeardAt: number | undefined;
  /** Other people's messages so far, whether for the bot or not. */
  heard = 0;

  constructor(parts: {
    listener: ChannelListener;
    account: string;
    clock: Clock;
    log: Logger;
    stopped: AbortSignal;
    reorderMs: number;
  }) {
    this.#listener = parts.listener;
    this.#account = parts.account;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#stopped = parts.stopped;
    this.#window = new ReorderWindow(parts.reorderMs, (inOrder) => this.#enqueue(inOrder));
  }

  /** From now on, new messages wait for the missed ones. */
  hold(): void {
    this.#window.hold();
  }

  release(): void {
    this.#window.release();
  }

  /**
   * Takes in a message of any shape.
   * @returns true once it need not come again, false when stopped before
   * @param notBefore anything said before this moment (epoch milliseconds) is ignored
   */
  async hear(raw: unknown, notBefore = 0): Promise<boolean> {
    const now = this.#clock();
    this.lastHeardAt = now;
    const parsed = messageSchema.safeParse(raw);
    if (!parsed.success) {
      const at = parsed.error.issues[0]?.path.join(".");
      this.#log.warn({ at }, "a message that cannot be read is let by");
      return true;
    }
    const { threadId, data } = parsed.data;
    if (!parsed.data.isSelf) this.heard += 1;
    const incoming = readMessage(parsed.data, this.#account, now);
    if (!incoming || data.ts < notBefore) return true;
    const known = this.#known.get(incoming.key);
    if (known) return known;
    const stored = new Promise<boolean>((resolve) => {
      this.#window.add({ thread: threadId, at: data.ts, msgId: data.msgId, incoming, stored: resolve });
    });
    this.#remember(incoming.key, stored);
    return stored;
  }

  /** Resolves when nothing is being stored. */
  async idle(): Promise<void> {
    this.release();
    await Promise.all(this.#lanes.values());
  }

  #remember(key: string, stored: Promise<boolean>): void {
    this.#known.set(key, stored);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
  }

  #enqueue(inOrder: Waiting[]): void {
    const thread = inOrder[0]?.thread;
    if (thread === undefined) return;
    const before = this.#lanes.get(thread) ?? Promise.resolve();
    const lane = before.then(async () => {
      for (const one of inOrder) one.stored(await this.#store(one.incoming));
      if (this.#lanes.get(thread) === lane) this.#lanes.delete(thread);
    });
    this.#lanes.set(thread, lane);
  }

  /**
   * Retries until it is stored, because nothing comes a second time over the socket.
   * @returns false when stopped before
   */
  async #store(incoming: Incoming): Promise<boolean> {
    const retry = new Retry({
      stopped: this.#stopped,
      log: (err) => this.#log.error({ err, chat: incoming.address }, "a message cannot be stored yet"),
    });
    return (await retry.run(() => this.#listener.receive(incoming).then(() => true))) ?? false;
  }
}
