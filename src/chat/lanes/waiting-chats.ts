import type { Logger } from "pino";
import type { Address } from "../../records/people/address.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { LeftChats } from "../mailbox/left-chats.ts";

/** A chat that waits for its time. */
interface Waiting {
  timer: NodeJS.Timeout;
  until: Date;
}

interface WaitingChatsParts {
  leases: Leases;
  left: LeftChats;
  isStopped(): boolean;
  /** Goes on with a chat whose time has come. */
  resume(address: Address, putOffUntil: Date): void;
  log: Logger;
}

/** The chats of this process that wait for their time. When it ends, word of them is left for whoever looks next. */
export class WaitingChats {
  readonly #parts: WaitingChatsParts;
  readonly #waiting = new Map<Address, Waiting>();

  constructor(parts: WaitingChatsParts) {
    this.#parts = parts;
  }

  /** Releases a chat, to be gone on with later. @param tries how often its first message was tried */
  async putOff(chat: ChatAtHand, ms: number, tries: number): Promise<void> {
    const until = await this.#parts.leases.wait(chat, ms, tries);
    if (this.#parts.isStopped()) await this.#leaveWord(chat._id, until);
    else this.wake(chat._id, ms, until);
  }

  /** Releases a chat with work left, for whoever looks next. */
  async leave(chat: ChatAtHand): Promise<void> {
    await this.#leaveWord(chat._id, await this.#parts.leases.wait(chat, 0, chat.tries));
  }

  wake(address: Address, ms: number, putOffUntil: Date): void {
    if (this.#parts.isStopped()) return;
    clearTimeout(this.#waiting.get(address)?.timer);
    const timer = setTimeout(() => {
      this.#waiting.delete(address);
      this.#parts.resume(address, putOffUntil);
    }, ms + 5);
    this.#waiting.set(address, { timer, until: putOffUntil });
  }

  /** Waits no longer, and leaves word of every chat that does. */
  async stop(): Promise<void> {
    for (const [address, { timer, until }] of this.#waiting) {
      clearTimeout(timer);
      await this.#leaveWord(address, until);
    }
    this.#waiting.clear();
  }

  /** Without the word it is found all the same, only later. */
  async #leaveWord(address: Address, from: Date): Promise<void> {
    const { left, log } = this.#parts;
    await left
      .add(address, from.getTime())
      .catch((err: unknown) => log.warn({ err, address }, "no word of a chat that is left"));
  }
}
