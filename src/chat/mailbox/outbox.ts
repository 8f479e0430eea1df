import type { Logger } from "pino";
import { type Address, readAddress } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Attachment, Channel } from "../message/channel.ts";
import { SendFailure, type SendOutcome } from "../message/channel.ts";
import type { Outgoing } from "../message/outgoing.ts";
import type { Services } from "../services.ts";
import { yieldsToAnswers } from "./answers-first.ts";
import type { ChatAtHand } from "./chat-document.ts";
import { withItsFile } from "./file-beside.ts";
import type { Leases } from "./lease.ts";
import { type NoticeListener, type Sent, Unsent, type UnsentParts } from "./unsent.ts";

/** The outbox is empty, was released with the chat, or has to wait. `chat` null: the lease was lost. */
export type Flushed =
  | { kind: "empty"; chat: ChatAtHand | null }
  | { kind: "released" }
  | { kind: "later"; chat: ChatAtHand; ms: number };

/** After a wait longer than this, the lease may have been lost. */
const LONG_WAIT_MS = 20;
/** While a file is sent; well within a lease. */
const ALIVE_EACH_MS = 8_000;

interface OutboxParts extends UnsentParts {
  channels: ReadonlyMap<string, Channel>;
  services: UnsentParts["services"] & Pick<Services, "files" | "words">;
  clock: Clock;
  log: Logger;
}

/**
 * Sends a chat's queued messages in order. What becomes of one that was not sent, `unsent.ts` says.
 */
export class Outbox {
  readonly #leases: Leases;
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #services: OutboxParts["services"];
  readonly #listener: NoticeListener;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #longestMs: number;
  readonly #unsent: Unsent;
  /** Of chats whose notice waits for the platform's pace: ends that wait. */
  readonly #waiting = new Map<Address, AbortController>();

  constructor(parts: OutboxParts) {
    this.#leases = parts.leases;
    this.#channels = parts.channels;
    this.#services = parts.services;
    this.#listener = parts.listener;
    this.#longestMs = parts.pauses.sending.longestMs;
    this.#unsent = new Unsent(parts);
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  /** The person has spoken: a notice that only waits for the platform's pace lets the chat go on with that. */
  makeWay(chat: Address): void {
    this.#waiting.get(chat)?.abort();
  }

  async flush(start: ChatAtHand, stopping: boolean): Promise<Flushed> {
    let chat: ChatAtHand | null = start;
    while (chat) {
      const [first] = chat.outbox;
      if (!first) return { kind: "empty", chat };
      const outcome: Sent = await this.#sendOne(chat, first);
      if (outcome.kind === "later") return stopping ? { ...outcome, ms: 0 } : outcome;
      this.#unsent.left(first);
      chat = outcome.chat;
      if (!chat) break;
      const { sending } = outcome;
      const isLast = chat.outbox.length === 1 && chat.inbox.length === 0;
      if (isLast && (await this.#leases.sentAndRelease(chat, sending))) return { kind: "released" };
      chat = await this.#leases.sent(chat, sending);
    }
    return { kind: "empty", chat };
  }

  /** Sends the first message, or finds out that it cannot be sent. It stays in the outbox either way. */
  async #sendOne(chat: ChatAtHand, message: Outgoing): Promise<Sent> {
    if (message.notice && message.begunAt !== undefined) {
      await this.#listener(message.notice, "in-doubt", message.begunAt);
      return { kind: "empty", chat };
    }
    const { from = Infinity, to = 0 } = message.night ?? {};
    const now = this.#clock();
    if (now >= from && now < to) return { kind: "later", chat, ms: to - now };
    const channel = this.#channels.get(readAddress(chat._id).channel);
    if (!channel) return { kind: "later", chat, ms: this.#longestMs };
    const waited = await this.#turn(channel, chat._id, message);
    if (waited instanceof SendFailure && message.onlyEdits) return { kind: "empty", chat };
    if (waited instanceof SendFailure) return this.#unsent.failed(chat, message, waited.outcome, waited);
    const begun = await this.#begin(chat, message, waited);
    if (!begun) return { kind: "empty", chat: null };
    const isUnseen =
      message.begunAt === undefined &&
      !begun.cutOff &&
      (waited > LONG_WAIT_MS || this.#unsent.isHeldBack(message));
    const unseenUntil = isUnseen ? Date.now() : undefined;
    try {
      const out = await withItsFile(message, channel, this.#services);
      const name = await this.#holding(begun, out.file, () => channel.send(begun._id, out.message, out.file));
      this.#unsent.taken(begun._id);
      const fate = out.isWithoutItsFile ? "rejected" : "sent";
      if (message.notice) await this.#listener(message.notice, fate, Date.now());
      return { kind: "empty", chat: begun, sending: { unseenUntil, name } };
    } catch (error) {
      const outcome: SendOutcome = error instanceof SendFailure ? error.outcome : { kind: "unsure" };
      this.#log.warn({ err: error, message: message.id, outcome: outcome.kind }, "a message was not sent");
      if (message.onlyEdits) return { kind: "empty", chat: begun };
      if (outcome.kind === "unsure" && !message.notice) return this.#unsent.inDoubt(begun, message, error);
      return this.#unsent.failed(begun, message, outcome, error);
    }
  }

  /** Sends; with a file, which takes long where it is large, the chat stays ours meanwhile. */
  async #holding<R>(chat: ChatAtHand, file: Attachment | undefined, send: () => Promise<R>): Promise<R> {
    if (!file) return send();
    const renew = () => this.#leases.renew(chat).catch(() => {}); // the next write finds out
    const alive = setInterval(renew, ALIVE_EACH_MS);
    return send().finally(() => clearInterval(alive));
  }

  /** Waits for the platform's pace. @returns milliseconds waited, or the failure when it would be too long or gave way */
  async #turn(channel: Channel, to: Address, message: Outgoing): Promise<number | SendFailure> {
    const askedAt = performance.now();
    const wait = yieldsToAnswers(message) ? new AbortController() : undefined;
    if (wait) this.#waiting.set(to, wait);
    try {
      await channel.waitForPace?.(to, message, wait?.signal);
    } catch (error) {
      if (error instanceof SendFailure) return error;
      throw error;
    } finally {
      this.#waiting.delete(to);
    }
    return performance.now() - askedAt;
  }

  /**
   * The last write before a message goes out. A notice is marked only now, because one that waits for its turn is not
   * in doubt. After a wait, an answer first renews the lease, which also shows that the database can note the sending.
   */
  async #begin(chat: ChatAtHand, message: Outgoing, waitedMs: number): Promise<ChatAtHand | null> {
    if (message.notice) return this.#leases.begin(chat, Date.now());
    return waitedMs > LONG_WAIT_MS ? this.#leases.renew(chat) : chat;
  }
}
