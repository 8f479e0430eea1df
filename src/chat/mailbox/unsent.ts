import type { DeadLetters } from "../../records/channels/dead-letters.ts";
import type { NoticeFate } from "../../records/notices/notices.ts";
import type { Address } from "../../records/people/address.ts";
import type { SendOutcome } from "../message/channel.ts";
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
type GivenUpListener = (to: Address, at: number) => Promise<void>;

/**
 * An outbox's first message is done with, sent or not, or has to wait. `chat` null: the lease was lost. `sending`: what is known
 * of it when it went out.
 */
export type Sent =
  | { kind: "empty"; chat: ChatAtHand | null; sending?: Sending }
  | { kind: "later"; chat: ChatAtHand; ms: number };

/** After this long, doubt will not resolve itself. */
const LONGEST_DOUBT_MS = 24 * 60 * 60_000;

export interface UnsentParts {
  leases: Leases;
  services: Pick<Services, "cadres" | "groups" | "post">;
  listener: NoticeListener;
  deadLetters: DeadLetters;
  givenUp: GivenUpListener;
  pauses: RetryPauses;
}

/**
 * What becomes of a message that was not sent, or of which nobody knows. An answer in doubt is sent again, with the same id,
 * because a lost question would strand a dialog; after a day it becomes a dead letter, so that the chat goes on. A notice in doubt
 * is not sent again but listed.
 */
export class Unsent {
  readonly #leases: Leases;
  readonly #services: UnsentParts["services"];
  readonly #listener: NoticeListener;
  readonly #deadLetters: DeadLetters;
  readonly #givenUp: GivenUpListener;
  readonly #failures = new Map<string, number>();
  /** Messages of which this process knows that nothing was sent yet, although it tried. */
  readonly #heldBack = new Set<string>();
  readonly #pauses: RetryPauses["sending"];
  readonly #unexplained: Unexplained;

  constructor(parts: UnsentParts) {
    this.#leases = parts.leases;
    this.#services = parts.services;
    this.#listener = parts.listener;
    this.#deadLetters = parts.deadLetters;
    this.#givenUp = parts.givenUp;
    this.#pauses = parts.pauses.sending;
    this.#unexplained = new Unexplained(parts.pauses.unexplained);
  }

  /** Whether this process tried to send it and knows that nothing of it went out. */
  isHeldBack({ id }: Outgoing): boolean {
    return this.#heldBack.has(id);
  }

  /** It is no longer in an outbox. */
  left({ id }: Outgoing): void {
    this.#heldBack.delete(id);
  }

  /** The platform takes messages of this chat. */
  taken(chat: Address): void {
    this.#failures.delete(chat);
    this.#unexplained.taken(chat, Date.now());
  }

  /** What the outcome asks for. An answer of which nobody knows goes to {@link inDoubt}. */
  async failed(chat: ChatAtHand, message: Outgoing, outcome: SendOutcome, error: unknown): Promise<Sent> {
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
  async inDoubt(chat: ChatAtHand, message: Outgoing, error: unknown): Promise<Sent> {
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
