import type { Logger } from "pino";
import type { DeadLetters } from "../../records/channels/dead-letters.ts";
import type { Handled } from "../dialog/handled.ts";
import type { Router } from "../dialog/router.ts";
import type { Speaker } from "../dialog/speaker.ts";
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
const MAX_DEATHS = 4;
/** So long others wait at most for a message that is tried alone, and it for them. */
const LONGEST_ALONE_MS = 5_000;
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
  readonly #isStopping: () => boolean;
  readonly #suspects = new AtMost(1);
  readonly #atWork = new AtMost(MOST_AT_WORK);

  /**
   * @param putOff lets a chat wait before it is tried again
   * @param isStopping the program ends: what waits for its turn is left to the next one
   */
  constructor(
    parts: HandlingParts,
    putOff: (chat: ChatAtHand, ms: number, tries: number) => Promise<void>,
    isStopping: () => boolean,
  ) {
    this.#leases = parts.leases;
    this.#router = parts.router;
    this.#deadLetters = parts.deadLetters;
    this.#pauses = parts.pauses;
    this.#log = parts.log;
    this.#putOff = putOff;
    this.#isStopping = isStopping;
  }

  speaker(incoming: Incoming): Promise<Speaker> {
    return this.#router.speaker(incoming);
  }

  /**
   * What a message comes to, worked out when it is its turn.
   * @param speaker asked then, because the wait may be long: who has sent it, if that was read just now
   */
  handle(
    incoming: Incoming,
    chat: ChatAtHand,
    speaker?: () => Promise<Speaker> | undefined,
  ): Promise<Handled> {
    return this.#atWork.run(() => this.#router.handle(incoming, chat, speaker?.()));
  }

  /** Takes one message through the router. @returns null when the lease was lost, or the chat was put off */
  async finish(
    chat: ChatAtHand,
    incoming: Incoming,
    ahead?: Pick<HandledAhead, "of">,
  ): Promise<ChatAtHand | null> {
    const { deaths = 0 } = chat;
    if (deaths === 0)
      return this.#handleNow(chat, incoming, () => ahead?.of(incoming, chat) ?? this.handle(incoming, chat));
    const early = this.#lifeBefore(deaths) - performance.now();
    if (early > 0) return this.#leave(chat, early);
    return this.#suspects.run(() =>
      this.#isStopping() ? this.#leave(chat, 0) : this.#handleSuspect(chat, incoming, deaths),
    );
  }

  async #leave(chat: ChatAtHand, ms: number): Promise<null> {
    await this.#putOff(chat, ms, chat.tries);
    return null;
  }

  /** How long a process has to have lived before it tries a message that so many have died with, milliseconds. */
  #lifeBefore(deaths: number): number {
    return deaths > 1 && deaths < MAX_DEATHS ? backoffMs(deaths - 1, this.#pauses.suspects) : 0;
  }

  /**
   * A process died while it may have been at this message. Such messages are tried one at a time, each try counted before it
   * is made: so only the one that kills is found out, and the others go on. But a process that has just started, and has many
   * in hand, tries slowly, and what ends it from outside hits one in its try. So what two have died with is left to a process that
   * has lived for a while, with nothing at work beside it: that try is over before anything but the message would end it.
   */
  async #handleSuspect(chat: ChatAtHand, incoming: Incoming, deaths: number): Promise<ChatAtHand | null> {
    if (deaths >= MAX_DEATHS)
      return this.#setAside(chat, incoming, new Error(`${MAX_DEATHS} processes ended while they handled it`));
    if (deaths === 1) return this.#countedTry(chat, incoming, (counted) => this.handle(incoming, counted));
    return this.#atWork.alone(
      () => this.#countedTry(chat, incoming, (counted) => this.#router.handle(incoming, counted)),
      LONGEST_ALONE_MS,
    );
  }

  async #countedTry(
    chat: ChatAtHand,
    incoming: Incoming,
    handle: (counted: ChatAtHand) => Promise<Handled>,
  ): Promise<ChatAtHand | null> {
    const counted = await this.#leases.triesAgain(chat);
    return counted && this.#handleNow(counted, incoming, () => handle(counted));
  }

  async #handleNow(
    chat: ChatAtHand,
    incoming: Incoming,
    handle: () => Promise<Handled>,
  ): Promise<ChatAtHand | null> {
    try {
      const { state, answers } = await handle();
      const kept = await this.#leases.keep(chat, incoming.key, state, answers);
      // Taken over while it was slow.
      if (!kept && chat.deaths) await this.#leases.outlivedTry(chat);
      return kept;
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
