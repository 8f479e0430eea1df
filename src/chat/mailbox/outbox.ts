import type { Logger } from "pino";
import type { DeadLetters } from "../../records/channels/dead-letters.ts";
import type { NoticeFate } from "../../records/notices/notices.ts";
import { type Address, readAddress } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Channel } from "../message/channel.ts";
import { SendFailure, type SendOutcome } from "../message/channel.ts";
import type { Outgoing } from "../message/outgoing.ts";
import { backoffMs } from "../pace/backoff.ts";
import type { RetryPauses } from "../pace/retry-pauses.ts";
import type { Services } from "../services.ts";
import type { ChatAtHand } from "./chat-document.ts";
import type { Leases } from "./lease.ts";
import type { Sending } from "./shown.ts";
import { Unexplained } from "./unexplained.ts";

/** Called once for each notice that has left an outbox. */
export type NoticeListener = (notice: string, fate: NoticeFate, at: number) => Promise<void>;

/** Called for each message that was given up for no known reason. */
export type GivenUpListener = (to: Address, at: number) => Promise<void>;

/** The outbox is empty, was released with the chat, or has to wait. `chat` null: the lease was lost. */
export type Flushed =
  | { kind: "empty"; chat: ChatAtHand | null }
  | { kind: "released" }
  | { kind: "later"; chat: ChatAtHand; ms: number };

/** As {@link Flushed}, with what is known of a message that went out. */
type Sent =
  | { kind: "empty"; chat: ChatAtHand | null; sending?: Sending }
  | { kind: "later"; chat: ChatAtHand; ms: number };

/** After a wait longer than this, the lease may have been lost. */
const LONG_WAIT_MS = 20;
/** After this long, doubt will not resolve itself. */
const LONGEST_DOUBT_MS = 24 * 60 * 60_000;

interface OutboxParts {
  leases: Leases;
  channels: ReadonlyMap<string, Channel>;
  services: Pick<Services, "files" | "cadres" | "groups" | "post">;
  listener: NoticeListener;
  deadLetters: DeadLetters;
  givenUp: GivenUpListener;
  pauses: RetryPauses;
  clock: Clock;
  log: Logger;
}

/**
 * Sends a chat's queued messages in order. An answer in doubt is sent again, with the same id, because a lost question
 * would strand a dialog; after a day it becomes a dead letter, so that the chat goes on. A notice in doubt is not sent
 * again but listed.
 */
export class Outbox {
  readonly #leases: Leases;
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #services: Pick<Services, "files" | "cadres" | "groups" | "post">;
  readonly #listener: NoticeListener;
  readonly #deadLetters: DeadLetters;
  readonly #givenUp: GivenUpListener;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #failures = new Map<string, number>();
  /** Messages of which this process knows that nothing was sent yet, although it tried. */
  readonly #heldBack = new Set<string>();
  readonly #pauses: RetryPauses["sending"];
  readonly #unexplained: Unexplained;

  constructor(parts: OutboxParts) {
    this.#leases = parts.leases;
    this.#channels = parts.channels;
    this.#services = parts.services;
    this.#listener = parts.listener;
    this.#deadLetters = parts.deadLetters;
    this.#givenUp = parts.givenUp;
    this.#pauses = parts.pauses.sending;
    this.#unexplained = new Unexplained(parts.pauses.unexplained);
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  async flush(start: ChatAtHand, stopping: boolean): Promise<Flushed> {
    let chat: ChatAtHand | null = start;
    while (chat) {
      const [first] = chat.outbox;
      if (!first) return { kind: "empty", chat };
      const outcome: Sent = await this.#sendOne(chat, first);
      if (outcome.kind === "later") return stopping ? { ...outcome, ms: 0 } : outcome;
      this.#heldBack.delete(first.id);
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
    if (!channel) return { kind: "later", chat, ms: this.#pauses.longestMs };
    const waited = await this.#turn(channel, chat._id, message);
    if (waited instanceof SendFailure && message.onlyEdits) return { kind: "empty", chat };
    if (waited instanceof SendFailure) return this.#failed(chat, message, waited.outcome, waited);
    const begun = await this.#begin(chat, message, waited);
    if (!begun) return { kind: "empty", chat: null };
    const isUnseen =
      message.begunAt === undefined &&
      !begun.cutOff &&
      (waited > LONG_WAIT_MS || this.#heldBack.has(message.id));
    const unseenUntil = isUnseen ? Date.now() : undefined;
    try {
      const file = message.file ? await this.#services.files.get(message.file.id) : undefined;
      const name = await channel.send(begun._id, message, file);
      this.#failures.delete(begun._id);
      this.#unexplained.taken(begun._id, Date.now());
      if (message.notice) await this.#listener(message.notice, "sent", Date.now());
      return { kind: "empty", chat: begun, sending: { unseenUntil, name } };
    } catch (error) {
      const outcome: SendOutcome = error instanceof SendFailure ? error.outcome : { kind: "unsure" };
      this.#log.warn({ err: error, message: message.id, outcome: outcome.kind }, "a message was not sent");
      if (message.onlyEdits) return { kind: "empty", chat: begun };
      if (outcome.kind === "unsure" && !message.notice) return this.#inDoubt(begun, message, error);
      return this.#failed(begun, message, outcome, error);
    }
  }

  /** Waits for the platform's pace. @returns milliseconds waited, or the failure when it would be too long */
  async #turn(channel: Channel, to: Address, message: Outgoing): Promise<number | SendFailure> {
    const askedAt = performance.now();
    try {
      await channel.waitForPace?.(to, message);
    } catch (error) {
      if (error instanceof SendFailure) return error;
      throw error;
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

  async #failed(chat: ChatAtHand, message: Outgoing, outcome: SendOutcome, error: unknown): Promise<Sent> {
    switch (outcome.kind) {
      case "wait":
      case "down": {
        if (message.begunAt === undefined) this.#heldBack.add(message.id);
        const after = message.notice ? await this.#leases.unbegin(chat) : chat;
        if (!after) return { kind: "empty", chat: null };
        return { kind: "later", chat: after, ms: outcome.kind === "wait" ? outcome.ms : this.#pause(chat) };
      }
      case "unexplained":
        return this.#refused(chat, message, error);
      case "unsure":
        if (message.notice) await this.#listener(message.notice, "in-doubt", Date.now());
        return { kind: "empty", chat };
      case "moved":
        await this.#services.groups.move(chat._id, outcome.to);
        await this.#services.post.resend(outcome.to, message);
        return { kind: "empty", chat };
      case "gone":
        await this.#services.cadres.setReachable(chat._id, false);
        await this.#services.groups.setReachable(chat._id, false);
        if (message.notice) await this.#listener(message.notice, "unreachable", Date.now());
        return { kind: "empty", chat };
      case "rejected":
        if (message.notice) await this.#listener(message.notice, "rejected", Date.now());
        return { kind: "empty", chat };
    }
  }

  /** Handles an answer that may or may not be out. */
  async #inDoubt(chat: ChatAtHand, message: Outgoing, error: unknown): Promise<Sent> {
    this.#heldBack.delete(message.id);
    const now = Date.now();
    if (message.begunAt !== undefined && now - message.begunAt >= LONGEST_DOUBT_MS) {
      await this.#deadLetters.add(message.id, chat._id, error, now);
      return { kind: "empty", chat };
    }
    const noted = message.begunAt === undefined ? await this.#leases.begin(chat, now) : chat;
    return noted ? { kind: "later", chat: noted, ms: this.#pause(noted) } : { kind: "empty", chat: null };
  }

  /**
   * Keeps a refused message first in its chat and retries it ever more slowly. After a long time it becomes a dead
   * letter, and the operators are told.
   */
  async #refused(chat: ChatAtHand, message: Outgoing, error: unknown): Promise<Sent> {
    const now = Date.now();
    const since = message.refusedAt ?? now;
    const ms = this.#unexplained.pause(chat._id, since, now);
    if (ms !== undefined) {
      const noted = await this.#leases.refused(chat, since);
      return noted ? { kind: "later", chat: noted, ms } : { kind: "empty", chat: null };
    }
    await this.#deadLetters.add(message.id, chat._id, error, now);
    if (message.notice) await this.#listener(message.notice, "rejected", now);
    await this.#givenUp(chat._id, now);
    return { kind: "empty", chat };
  }

  /** The wait grows with each failure of this chat in a row. */
  #pause(chat: ChatAtHand): number {
    const failures = (this.#failures.get(chat._id) ?? 0) + 1;
    this.#failures.set(chat._id, failures);
    return backoffMs(failures, this.#pauses);
  }
}
