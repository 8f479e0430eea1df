import type { Logger } from "pino";
import type { DeadLetters } from "../../records/channels/dead-letters.ts";
import type { Handled, Router } from "../dialog/router.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { Incoming } from "../message/incoming.ts";
import { AtMost } from "../pace/at-most.ts";
import { backoffMs } from "../pace/backoff.ts";
import type { RetryPauses } from "../pace/retry-pauses.ts";
import type { HandledAhead } from "./handled-ahead.ts";

/** A message that failed this often becomes a dead letter: the person gets an apology, and the chat goes on. */
const MAX_TRIES = 3;
/** The same for one during which so many processes have ended. */
const MAX_DEATHS = 3;
/**
 * So many messages are handled at once, in different chats: more would only wait for each other, and for the database, whose
 * connections are fewer (`openDatabase`).
 */
const MOST_AT_WORK = 64;

export interface HandlingParts {
  leases: Leases;
  router: Router;
  deadLetters: DeadLetters;
  pauses: RetryPauses;
  log: Logger;
}

/** Takes the first message of a chat through the router and keeps what it comes to; what fails is tried again, then set aside. */
export class Handling {
  readonly #leases: Leases;
  readonly #router: Router;
  readonly #deadLetters: DeadLetters;
  readonly #pauses: RetryPauses;
  readonly #log: Logger;
  readonly #putOff: (chat: ChatAtHand, ms: number, tries: number) => Promise<void>;
  readonly #suspects = new AtMost(1);
  readonly #atWork = new AtMost(MOST_AT_WORK);

  /** @param putOff lets a chat wait before it is tried again */
  constructor(parts: HandlingParts, putOff: (chat: ChatAtHand, ms: number, tries: number) => Promise<void>) {
    this.#leases = parts.leases;
    this.#router = parts.router;
    this.#deadLetters = parts.deadLetters;
    this.#pauses = parts.pauses;
    this.#log = parts.log;
    this.#putOff = putOff;
  }

  /** What a message comes to, worked out when it is its turn. */
  handle(incoming: Incoming, chat: ChatAtHand): Promise<Handled> {
    return this.#atWork.run(() => this.#router.handle(incoming, chat));
  }

  /** Takes one message through the router. @returns null when the lease was lost, or the chat was put off */
  async finish(chat: ChatAtHand, incoming: Incoming, ahead?: HandledAhead): Promise<ChatAtHand | null> {
    if (chat.deaths) {
      const early = this.#pauses.suspects - performance.now();
      if (chat.deaths === MAX_DEATHS - 1 && early > 0) {
        await this.#putOff(chat, early, chat.tries);
        return null;
      }
      return this.#suspects.run(() => this.#handleSuspect(chat, incoming));
    }
    return this.#handleNow(chat, incoming, ahead);
  }

  /**
   * A process died while it may have been at this message. Such messages are tried one at a time, each try counted before it
   * is made: so only the one that kills is found out, and the others go on. The last try is left to a process that has lived for
   * a while: one that something else kills as it starts would take the same message along each time.
   */
  async #handleSuspect(chat: ChatAtHand, incoming: Incoming): Promise<ChatAtHand | null> {
    if ((chat.deaths ?? 0) >= MAX_DEATHS)
      return this.#setAside(chat, incoming, new Error(`${MAX_DEATHS} processes ended while they handled it`));
    const counted = await this.#leases.triesAgain(chat);
    return counted && this.#handleNow(counted, incoming);
  }

  async #handleNow(chat: ChatAtHand, incoming: Incoming, ahead?: HandledAhead): Promise<ChatAtHand | null> {
    try {
      const { state, answers } = await (ahead?.of(incoming, chat) ?? this.handle(incoming, chat));
      return await this.#leases.keep(chat, incoming.key, state, answers);
    } catch (error) {
      const tries = chat.tries + 1;
      this.#log.error({ err: error, key: incoming.key, tries }, "a message failed");
      if (tries < MAX_TRIES) {
        if (chat.deaths) await this.#leases.outlivedTry(chat);
        await this.#putOff(chat, backoffMs(tries, this.#pauses.handling), tries);
        return null;
      }
      return this.#setAside(chat, incoming, error);
    }
  }

  async #setAside(chat: ChatAtHand, incoming: Incoming, error: unknown): Promise<ChatAtHand | null> {
    await this.#deadLetters.add(incoming.key, chat._id, error, Date.now());
    const { state, answers } = this.#router.giveUp(incoming, chat);
    return this.#leases.keep(chat, incoming.key, state, answers);
  }
}
