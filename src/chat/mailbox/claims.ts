import { findInChunks } from "../../records/database/chunks.ts";
import type { WriteCombiner } from "../../records/database/write-combiner.ts";
import type { Address } from "../../records/people/address.ts";
import { AT_HAND, type ChatAtHand, type ChatDocument, type Chats } from "./chat-document.ts";

/** Marks a chat whose first message has to wait. */
export const WAITING = "waiting";
/** Marks a chat in which only notices wait. */
export const RESTING = "resting";
/** What `by` holds while no process works on the chat. */
export const NOBODY = [null, WAITING, RESTING];
/** Found where a process died: its first message may be out, and what it handled may be what it died of. */
const CUT_OFF = { $set: { cutOff: true }, $max: { deaths: 1 } } as const;

const HAS_SOMETHING = { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] };
const ONLY_ID = { projection: { _id: 1 } } as const;

/** What {@link Claims.addAndClaim} does beside claiming. */
export interface Addition {
  guards: object;
  push: object;
  set: Partial<ChatDocument>;
  /** Other fields of a new chat. */
  rest: Partial<ChatDocument>;
}

/**
 * Who works on a chat: one process at a time. A claim that its holder does not renew (`lease.ts`) runs out, so a killed process
 * blocks a chat no longer than `leaseMs`. Each leaves a mark of its own in `by`, which never comes back: a document that still
 * bears it was ours all the time.
 */
export class Claims {
  readonly #chats: Chats;
  readonly #process: string;
  readonly #leaseMs: number;
  readonly #writes: WriteCombiner<ChatDocument>;
  #count = 0;

  /**
   * @param processName unique among running processes
   * @param writes the holders' own, so that a claim goes along with what they write
   */
  constructor(chats: Chats, processName: string, leaseMs: number, writes: WriteCombiner<ChatDocument>) {
    this.#chats = chats;
    this.#process = processName;
    this.#leaseMs = leaseMs;
    this.#writes = writes;
  }

  /**
   * Adds to a chat that nobody works on, or that is not there yet, and claims it in the same write.
   * @throws E11000 when somebody works on it, or a guard is not met
   */
  addAndClaim(address: Address, { guards, push, set, rest }: Addition): Promise<ChatAtHand | null> {
    const mark = this.#mark();
    return this.#writes.update({
      id: address,
      guards: { ...guards, by: null },
      change: { $push: push, $set: { ...set, ...mark }, $setOnInsert: { ...rest, stacks: [], tries: 0 } },
      upsert: true,
      shows: ({ by }) => by === mark.by,
    });
  }

  /**
   * Claims a chat that nobody holds: one that was put off, or whose worker is dead. A time further ahead than any that is
   * given stems from before the clock was set back, and does not count.
   * @param putOffUntil the moment until which the caller itself has put it off; that is over now, whatever the clock
   * says
   */
  async claim(address: Address, putOffUntil?: Date): Promise<ChatAtHand | null> {
    const { waited, dead } = this.#takeable(putOffUntil);
    const mark = this.#mark();
    const free = await this.#writes.update({
      id: address,
      guards: waited,
      change: { $set: mark },
      shows: ({ by }) => by === mark.by,
    });
    return free ?? this.#claimFromDead(address, dead);
  }

  /** Claims a chat if the condition holds. */
  claimIf(address: Address, condition: object): Promise<ChatAtHand | null> {
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, { $set: this.#mark() }, AT_HAND);
  }

  /**
   * Frees every chat, so that none waits for a dead process's lease. Only for a program that has the database to
   * itself.
   */
  async freeAll(): Promise<void> {
    const free = { by: null, until: null };
    await this.#chats.updateMany(
      { by: { $nin: NOBODY } },
      { $set: { ...free, ...CUT_OFF.$set }, $max: CUT_OFF.$max },
    );
    await this.#chats.updateMany({ by: { $ne: null } }, { $set: free });
  }

  /** Addresses with something to do that may be taken up by now. Reads every chat. */
  async left(): Promise<Address[]> {
    const { waited, dead } = this.#takeable();
    const chats = { $and: [HAS_SOMETHING, { $or: [waited, dead] }] };
    const found = await this.#chats.find(chats, ONLY_ID).toArray();
    return found.map((chat) => chat._id);
  }

  /** Those of some addresses with something to do, whoever holds them. */
  async unfinished(among: readonly Address[]): Promise<Address[]> {
    const found = await findInChunks(among, (chunk) =>
      this.#chats.find({ _id: { $in: chunk }, ...HAS_SOMETHING }, ONLY_ID).toArray(),
    );
    return found.map((chat) => chat._id);
  }

  /** Until when a chat is held that is claimed, or renewed, now. */
  until(): Date {
    return new Date(Date.now() + this.#leaseMs);
  }

  /** Which chats may be taken up now: those that waited for their time, or for somebody, and those whose worker is dead. */
  #takeable(putOffUntil?: Date): { waited: object; dead: object } {
    const now = Date.now();
    const past = { until: { $lt: new Date(now) } };
    const stale = { until: { $gt: new Date(now + 2 * this.#leaseMs) } };
    const waited = [{ until: null }, past, ...(putOffUntil ? [{ until: putOffUntil }] : [])];
    return {
      waited: { by: { $in: NOBODY }, $or: waited },
      dead: { by: { $nin: NOBODY }, $or: [past, stale] },
    };
  }

  #claimFromDead(address: Address, condition: object): Promise<ChatAtHand | null> {
    const { $set, $max } = CUT_OFF;
    const change = { $set: { ...this.#mark(), ...$set }, $max };
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, change, AT_HAND);
  }

  /** What marks a chat as taken by this process now. */
  #mark(): { by: string; until: Date } {
    return { by: `${this.#process}:${++this.#count}`, until: this.until() };
  }
}
