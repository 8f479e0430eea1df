import type { Logger } from "pino";
import type { Address } from "../../records/people/address.ts";
import type { Router } from "../dialog/router.ts";
import { yieldsToAnswers } from "../mailbox/answers-first.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Claims } from "../mailbox/claims.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { LeftChats } from "../mailbox/left-chats.ts";
import type { Mailbox } from "../mailbox/mailbox.ts";
import type { Outbox } from "../mailbox/outbox.ts";
import type { Incoming } from "../message/incoming.ts";
import { type HandledAhead, handleAhead } from "./handled-ahead.ts";
import { Handling, type HandlingParts } from "./handling.ts";
import { LeftSweep } from "./left-sweep.ts";
import type { RateLimiter, Verdict } from "./rate-limiter.ts";
import { readSpeakerAhead, type SpeakerAhead } from "./speaker-ahead.ts";

interface LanesParts extends HandlingParts {
  mailbox: Mailbox;
  left: LeftChats;
  /** What is left is looked for by these, on a connection of its own: in a burst each other one has a long queue. */
  aside: { left: LeftChats; claims: Pick<Claims, "claim"> };
  outbox: Outbox;
  rateLimiter: RateLimiter;
}

/** A chat that waits for its time. */
interface Waiting {
  timer: NodeJS.Timeout;
  until: Date;
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
  readonly #log: Logger;
  readonly #running = new Map<Address, Promise<void>>();
  readonly #doubtful = new Set<Address>();
  readonly #handling: Handling;
  readonly #left: LeftChats;
  readonly #leftSweep: LeftSweep;
  readonly #waiting = new Map<Address, Waiting>();
  #stopped = false;

  constructor(parts: LanesParts) {
    this.#mailbox = parts.mailbox;
    this.#left = parts.left;
    this.#leftSweep = new LeftSweep(parts.aside.left, parts.aside.claims, {
      isStopped: () => this.#stopped,
      knows: (address) => this.#router.knows(address),
      isRunning: (address) => this.#running.has(address),
      run: (claimed) => this.#run(claimed._id, claimed),
    });
    this.#leases = parts.leases;
    this.#router = parts.router;
    this.#outbox = parts.outbox;
    this.#rateLimiter = parts.rateLimiter;
    this.#log = parts.log;
    this.#handling = new Handling(
      parts,
      (chat, ms, tries) => this.#later(chat, ms, tries),
      () => this.#stopped,
    );
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
    const [first] = mails;
    const early = first && !isBusy() ? readSpeakerAhead(this.#handling, first) : undefined;
    const together =
      mails.length > 1 ? await this.#mailbox.acceptTogether(address, mails, isBusy()) : undefined;
    if (together !== undefined) return this.#run(address, together, early);
    for (const mail of mails) this.#run(address, await this.#mailbox.accept(mail, isBusy()), early);
  }

  /** Works on a chat that was claimed when mail was added; without a claim, somebody else does. */
  #run(address: Address, claimed: ChatAtHand | null, early?: SpeakerAhead): void {
    if (!claimed) return;
    const isOurs = !this.#stopped && this.#router.knows(address);
    if (!isOurs) this.doubt(address);
    const speaker = early?.isNext(claimed) ? early : undefined;
    this.#track(address, isOurs ? this.#work(claimed, speaker) : this.#leave(claimed));
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
    const unfinished = await this.#leases.claims.unfinished();
    const tookMs = performance.now() - from;
    await this.#takeUp(unfinished);
    return tookMs;
  }

  /** The same among the chats that this process left unfinished; one that is still held is looked at again next time. */
  async sweepOwn(): Promise<number> {
    const from = performance.now();
    const doubtful = [...this.#doubtful];
    const unfinished = new Set(await this.#leases.claims.unfinished(doubtful));
    const tookMs = performance.now() - from;
    for (const address of doubtful)
      if (!unfinished.has(address) || !this.#router.knows(address)) this.#doubtful.delete(address);
    await this.#takeUp(unfinished);
    return tookMs;
  }

  /** Takes up what some process has left on purpose, and may be taken up by now. */
  sweepLeft(): Promise<void> {
    return this.#leftSweep.look();
  }

  async #takeUp(addresses: Iterable<Address>): Promise<void> {
    for (const address of addresses) {
      if (this.#stopped) return;
      // A chat on a platform that this process does not serve is left to one that does.
      if (!this.#running.has(address) && this.#router.knows(address))
        this.#run(address, await this.#leases.claims.claim(address));
    }
  }

  /** Starts nothing new, waits for what is running, and leaves word of what waits for its time. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const [address, { timer, until }] of this.#waiting) {
      clearTimeout(timer);
      await this.#leaveWord(address, until);
    }
    this.#waiting.clear();
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

  async #work(claimed: ChatAtHand, early?: SpeakerAhead): Promise<void> {
    let chat: ChatAtHand | null = claimed;
    while (chat) {
      const ahead: HandledAhead | undefined = this.#stopped ? undefined : handleAhead(this.#handling, chat);
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
      if (incoming && !this.#stopped) chat = await this.#handling.finish(chat, incoming, ahead ?? early);
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
    else if (incoming) return this.#handling.finish(chat, incoming);
    else {
      const until = await this.#leases.rest(chat, ms);
      if (!until) return this.#leases.renew(chat);
      this.#wake(chat._id, ms, until);
    }
    return null;
  }

  /** Releases a chat with work left, for whoever looks next. */
  async #leave(chat: ChatAtHand): Promise<void> {
    await this.#leaveWord(chat._id, await this.#leases.wait(chat, 0, chat.tries));
  }

  /** Without the word it is found all the same, only later. */
  async #leaveWord(address: Address, from: Date): Promise<void> {
    await this.#left
      .add(address, from.getTime())
      .catch((err: unknown) => this.#log.warn({ err, address }, "no word of a chat that is left"));
  }

  async #later(chat: ChatAtHand, ms: number, tries: number): Promise<void> {
    const until = await this.#leases.wait(chat, ms, tries);
    if (this.#stopped) await this.#leaveWord(chat._id, until);
    else this.#wake(chat._id, ms, until);
  }

  #wake(address: Address, ms: number, putOffUntil: Date): void {
    if (this.#stopped) return;
    clearTimeout(this.#waiting.get(address)?.timer);
    const timer = setTimeout(() => {
      this.#waiting.delete(address);
      this.#track(address, this.#resume(address, putOffUntil));
    }, ms + 5);
    this.#waiting.set(address, { timer, until: putOffUntil });
  }

  async #resume(address: Address, putOffUntil: Date): Promise<void> {
    const chat = await this.#leases.claims.claim(address, putOffUntil);
    if (chat) await this.#work(chat);
  }
}
