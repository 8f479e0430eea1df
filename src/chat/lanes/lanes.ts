import type { Logger } from "pino";
import type { Address } from "../../records/people/address.ts";
import type { Router } from "../dialog/router.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Claims } from "../mailbox/claims.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { LeftChats } from "../mailbox/left-chats.ts";
import type { Mailbox } from "../mailbox/mailbox.ts";
import type { Outbox } from "../mailbox/outbox.ts";
import type { Incoming } from "../message/incoming.ts";
import { Acceptance } from "./acceptance.ts";
import { ChatWork } from "./chat-work.ts";
import { Handling, type HandlingParts } from "./handling.ts";
import { LeftSweep } from "./left-sweep.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import type { SpeakerAhead } from "./speaker-ahead.ts";
import { UnfinishedSweep } from "./unfinished-sweep.ts";
import { WaitingChats } from "./waiting-chats.ts";

interface LanesParts extends HandlingParts {
  mailbox: Mailbox;
  left: LeftChats;
  /** What is left is looked for by these, on a connection of its own: in a burst each other one has a long queue. */
  aside: { left: LeftChats; claims: Pick<Claims, "claim"> };
  outbox: Outbox;
  rateLimiter: RateLimiter;
}

/**
 * Works through the chats: in each chat one message after another, different chats in parallel. Whatever is stored gets
 * finished, by this process or, after a kill, by the next one that looks.
 */
export class Lanes {
  readonly #leases: Leases;
  readonly #router: Router;
  readonly #log: Logger;
  readonly #running = new Map<Address, Promise<void>>();
  readonly #chats: ChatWork;
  readonly #acceptance: Acceptance;
  readonly #waiting: WaitingChats;
  readonly #unfinished: UnfinishedSweep;
  readonly #leftSweep: LeftSweep;
  #stopped = false;

  constructor(parts: LanesParts) {
    const { leases, left, log, mailbox, outbox, rateLimiter } = parts;
    this.#leases = leases;
    this.#router = parts.router;
    this.#log = log;
    const isStopped = () => this.#stopped;
    const isRunning = (address: Address) => this.#running.has(address);
    this.#waiting = new WaitingChats({
      leases,
      left,
      isStopped,
      resume: (address, putOffUntil) => this.#track(address, this.#resume(address, putOffUntil)),
      log,
    });
    const handling = new Handling(
      parts,
      (chat, ms, tries) => this.#waiting.putOff(chat, ms, tries),
      isStopped,
    );
    this.#chats = new ChatWork({ leases, outbox, handling, waiting: this.#waiting, isStopped });
    const run = (address: Address, claimed: ChatAtHand | null, early?: SpeakerAhead) =>
      this.#run(address, claimed, early);
    const makeWay = (address: Address) => outbox.makeWay(address);
    const released = (address: Address) => leases.released(address);
    this.#acceptance = new Acceptance({
      mailbox,
      rateLimiter,
      handling,
      isRunning,
      released,
      makeWay,
      run,
      log,
    });
    const worker = {
      isStopped,
      knows: (address: Address) => this.#router.knows(address),
      isRunning,
      run: (claimed: ChatAtHand) => this.#run(claimed._id, claimed),
    };
    this.#unfinished = new UnfinishedSweep(leases.claims, worker);
    this.#leftSweep = new LeftSweep(parts.aside.left, parts.aside.claims, worker);
  }

  /**
   * Stores messages of one chat, in order; resolves as soon as they are safe. They are handled afterwards. Of one who
   * floods they are let fall. When it fails, some may be stored: said again, they are known by their keys.
   */
  async accept(...incomings: [Incoming, ...Incoming[]]): Promise<void> {
    try {
      await this.#acceptance.accept(...incomings);
    } catch (error) {
      this.doubt(incomings[0].address);
      throw error;
    }
  }

  /** Works on a chat that was claimed when mail was added; without a claim, somebody else does. */
  #run(address: Address, claimed: ChatAtHand | null, early?: SpeakerAhead): void {
    if (!claimed) return;
    const isOurs = !this.#stopped && this.#router.knows(address);
    if (!isOurs) this.doubt(address);
    const speaker = early?.isNext(claimed) ? early : undefined;
    this.#track(address, isOurs ? this.#chats.work(claimed, speaker) : this.#waiting.leave(claimed));
  }

  /** Continues a chat that was claimed elsewhere (by a post). */
  take(claimed: ChatAtHand | null): void {
    if (claimed) this.#run(claimed._id, claimed);
  }

  /** This chat may have something to do, or be held in our name, without anybody working on it. */
  doubt(address: Address): void {
    this.#unfinished.doubt(address);
  }

  /**
   * Takes up everything that is unfinished and that nobody holds: after a kill, after a pause.
   * @returns how long it took to find, milliseconds
   */
  sweep(): Promise<number> {
    return this.#unfinished.all();
  }

  /** The same among the chats that this process left unfinished; one that is still held is looked at again next time. */
  sweepOwn(): Promise<number> {
    return this.#unfinished.own();
  }

  /** Takes up what some process has left on purpose, and may be taken up by now. */
  sweepLeft(): Promise<void> {
    return this.#leftSweep.look();
  }

  /** Starts nothing new, waits for what is running, and leaves word of what waits for its time. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#waiting.stop();
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

  /** Another process may serve its platform by now: whoever put it off wakes first, and would keep it from all others. */
  async #resume(address: Address, putOffUntil: Date): Promise<void> {
    const chat = await this.#leases.claims.claim(address, putOffUntil);
    if (chat) await (this.#router.knows(address) ? this.#chats.work(chat) : this.#waiting.leave(chat));
  }
}
