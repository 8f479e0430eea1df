import type { Logger } from "pino";
import type { DeadLetters } from "../../records/channels/dead-letters.ts";
import type { Address } from "../../records/people/address.ts";
import type { Handled, Router } from "../dialog/router.ts";
import { yieldsToAnswers } from "../mailbox/answers-first.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { Mailbox } from "../mailbox/mailbox.ts";
import type { Outbox } from "../mailbox/outbox.ts";
import type { Incoming } from "../message/incoming.ts";
import { AtMost } from "../pace/at-most.ts";
import { backoffMs } from "../pace/backoff.ts";
import { OneByOne } from "../pace/one-by-one.ts";
import type { RetryPauses } from "../pace/retry-pauses.ts";
import { type HandledAhead, handleAhead } from "./handled-ahead.ts";
import type { RateLimiter, Verdict } from "./rate-limiter.ts";

/** A message that failed this often becomes a dead letter: the person gets an apology, and the chat goes on. */
const MAX_TRIES = 3;
/** The same for one during which so many processes have ended. */
const MAX_DEATHS = 3;
/**
 * So many messages are handled at once, in different chats: more would only wait for each other, and for the database, whose
 * connections are fewer (`openDatabase`).
 */
const MOST_AT_WORK = 64;

interface LanesParts {
  mailbox: Mailbox;
  leases: Leases;
  router: Router;
  outbox: Outbox;
  rateLimiter: RateLimiter;
  deadLetters: DeadLetters;
  pauses: RetryPauses;
  log: Logger;
}

/**
 * Works through the chats: in each chat one message after another, different chats in parallel. Whatever is stored gets
 * finished, by this process or, after a kill, by the next one that looks.
 */
export class Lanes {
  readonly #mailbox: Mailbox;
  readonly #leases: Leases;
  readonly #router: Router;
  readonly #outbox: Outbox;
  readonly #rateLimiter: RateLimiter;
  readonly #deadLetters: DeadLetters;
  readonly #pauses: RetryPauses["handling"];
  readonly #log: Logger;
  readonly #running = new Map<Address, Promise<void>>();
  readonly #doubtful = new Set<Address>();
  readonly #suspects = new OneByOne();
  readonly #atWork = new AtMost(MOST_AT_WORK);
  readonly #timers = new Map<Address, NodeJS.Timeout>();
  #stopped = false;

  constructor(parts: LanesParts) {
    this.#mailbox = parts.mailbox;
    this.#leases = parts.leases;
    this.#router = parts.router;
    this.#outbox = parts.outbox;
    this.#rateLimiter = parts.rateLimiter;
    this.#deadLetters = parts.deadLetters;
    this.#pauses = parts.pauses.handling;
    this.#log = parts.log;
  }

  /**
   * Stores messages of one chat, in order; resolves as soon as they are safe. They are handled afterwards. Of one who
   * floods they are let fall. When it fails, some may be stored: said again, they are known by their keys.
   */
  async accept(...incomings: [Incoming, ...Incoming[]]): Promise<void> {
    const [{ address }] = incomings;
    const judged = incomings.map((incoming) => ({ incoming, verdict: this.#judge(incoming) }));
    const mails = judged.flatMap(({ incoming, verdict }) => {
      if (verdict === "dropped") return [];
      return [verdict === "last" ? { ...incoming, tooFast: true } : incoming];
    });
    try {
      await this.#store(address, mails);
    } catch (error) {
      for (const { incoming, verdict } of judged) this.#rateLimiter.takeBack(incoming.sender, verdict);
      this.doubt(address);
      throw error;
    }
  }

  #judge({ address, sender, at }: Incoming): Verdict {
    const verdict = this.#rateLimiter.judge(sender, at);
    if (verdict === "last") this.#log.warn({ address, sender }, "somebody sends too much");
    return verdict;
  }

  /** In one write if none is known yet and all fit, else one by one. */
  async #store(address: Address, mails: readonly Incoming[]): Promise<void> {
    const isBusy = () => this.#running.has(address);
    const together =
      mails.length > 1 ? await this.#mailbox.acceptTogether(address, mails, isBusy()) : undefined;
    if (together !== undefined) return this.#run(address, together);
    for (const mail of mails) this.#run(address, await this.#mailbox.accept(mail, isBusy()));
  }

  /** Works on a chat that was claimed when mail was added; without a claim, somebody else does. */
  #run(address: Address, claimed: ChatAtHand | null): void {
    if (!claimed) return;
    const isOurs = !this.#stopped && this.#router.knows(address);
    if (!isOurs) this.doubt(address);
    this.#track(address, isOurs ? this.#work(claimed) : this.#leave(claimed));
  }

  /** Continues a chat that was claimed elsewhere (by a post). */
  take(claimed: ChatAtHand | null): void {
    if (claimed) this.#run(claimed._id, claimed);
  }

  /** This chat may have something to do, or be held in our name, without anybody working on it. */
  doubt(address: Address): void {
    this.#doubtful.add(address);
  }

  /**
   * Takes up everything that is unfinished and that nobody holds: after a kill, after a pause.
   * @returns how long it took to find, milliseconds
   */
  async sweep(): Promise<number> {
    const from = performance.now();
    const unfinished = await this.#leases.unfinished();
    const tookMs = performance.now() - from;
    await this.#takeUp(unfinished);
    return tookMs;
  }

  /** The same among the chats that this process left unfinished; one that is still held is looked at again next time. */
  async sweepOwn(): Promise<number> {
    const from = performance.now();
    const doubtful = [...this.#doubtful];
    const unfinished = new Set(await this.#leases.unfinished(doubtful));
    const tookMs = performance.now() - from;
    for (const address of doubtful) if (!unfinished.has(address)) this.#doubtful.delete(address);
    await this.#takeUp(unfinished);
    return tookMs;
  }

  async #takeUp(addresses: Iterable<Address>): Promise<void> {
    for (const address of addresses) {
      if (this.#stopped) return;
      // A chat on a platform that this process does not serve is left to one that does.
      if (!this.#running.has(address) && this.#router.knows(address))
        this.#run(address, await this.#leases.claim(address));
    }
  }

  /** Starts nothing new and waits for what is running. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await this.idle();
  }

  /** Resolves when this process is working on no chat. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #track(address: Address, work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => {
        this.#log.error({ err: error, address }, "a chat stopped; the sweeper takes it up");
        this.doubt(address);
      })
      .finally(() => {
        if (this.#running.get(address) === done) this.#running.delete(address);
      });
    this.#running.set(address, done);
  }

  async #work(claimed: ChatAtHand): Promise<void> {
    let chat: ChatAtHand | null = claimed;
    while (chat) {
      const ahead: HandledAhead | undefined = this.#stopped ? undefined : handleAhead(this, chat);
      const sent: Awaited<ReturnType<Outbox["flush"]>> = await this.#outbox.flush(chat, this.#stopped);
      const goesOn = sent.kind === "empty" && sent.chat !== null && !this.#stopped;
      if (!goesOn) await ahead?.end();
      if (sent.kind === "released") return;
      if (sent.kind === "later") {
        chat = await this.#pause(sent.chat, sent.ms);
        continue;
      }
      chat = sent.chat;
      const [incoming] = chat?.inbox ?? [];
      if (!chat) return;
      if (incoming && !this.#stopped) chat = await this.#handle(chat, incoming, ahead);
      else if (await this.#leases.release(chat)) return;
      else if (this.#stopped) return this.#leave(chat);
      else chat = await this.#leases.renew(chat);
    }
  }

  /**
   * Handles a chat whose first message has to wait. A notice lets the person's own messages go first.
   * @returns null when the chat was put off
   */
  async #pause(chat: ChatAtHand, ms: number): Promise<ChatAtHand | null> {
    const [first] = chat.outbox;
    const [incoming] = chat.inbox;
    if (this.#stopped || !first || !yieldsToAnswers(first)) await this.#later(chat, ms, chat.tries);
    else if (incoming) return this.#handle(chat, incoming);
    else {
      const until = await this.#leases.rest(chat, ms);
      if (!until) return this.#leases.renew(chat);
      this.#wake(chat._id, ms, until);
    }
    return null;
  }

  /** Releases a chat with work left, for whoever looks next. */
  async #leave(chat: ChatAtHand): Promise<void> {
    await this.#leases.wait(chat, 0, chat.tries);
  }

  /** What a message comes to, worked out when it is its turn. */
  handle(incoming: Incoming, chat: ChatAtHand): Promise<Handled> {
    return this.#atWork.run(() => this.#router.handle(incoming, chat));
  }

  /** Takes one message through the router. @returns null when the lease was lost, or the chat was put off */
  async #handle(chat: ChatAtHand, incoming: Incoming, ahead?: HandledAhead): Promise<ChatAtHand | null> {
    if (chat.deaths) return this.#suspects.next(() => this.#handleSuspect(chat, incoming));
    return this.#handleNow(chat, incoming, ahead);
  }

  /**
   * A process died while it may have been at this message. Such messages are tried one at a time, each try counted before it
   * is made: so only the one that kills is found out, and the others go on.
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
        await this.#later(chat, backoffMs(tries, this.#pauses), tries);
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

  async #later(chat: ChatAtHand, ms: number, tries: number): Promise<void> {
    this.#wake(chat._id, ms, await this.#leases.wait(chat, ms, tries));
  }

  #wake(address: Address, ms: number, putOffUntil: Date): void {
    if (this.#stopped) return;
    clearTimeout(this.#timers.get(address));
    const timer = setTimeout(() => {
      this.#timers.delete(address);
      this.#track(address, this.#resume(address, putOffUntil));
    }, ms + 5);
    this.#timers.set(address, timer);
  }

  async #resume(address: Address, putOffUntil: Date): Promise<void> {
    const chat = await this.#leases.claim(address, putOffUntil);
    if (chat) await this.#work(chat);
  }
}
