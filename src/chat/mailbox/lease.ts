import type { UpdateFilter } from "mongodb";
import { findInChunks } from "../../records/database/chunks.ts";
import { type CombinerSizes, WriteCombiner } from "../../records/database/write-combiner.ts";
import type { Address } from "../../records/people/address.ts";
import type { Outgoing } from "../message/outgoing.ts";
import { placeOfAnswers } from "./answers-first.ts";
import type { ChatAtHand, ChatDocument, ChatState, Chats } from "./chat-document.ts";
import { heldBack, type Sending, shownBy, shownFromNow } from "./shown.ts";

/** The fields of a chat's document that its worker needs; the rest may be long. */
export const AT_HAND = {
  projection: {
    by: 1,
    tries: 1,
    deaths: 1,
    cutOff: 1,
    stacks: 1,
    offered: 1,
    offeredAt: 1,
    lasting: 1,
    asked: 1,
    keyboards: 1,
    answered: 1,
    strays: 1,
    outbox: 1,
    inbox: { $slice: 1 },
  },
  returnDocument: "after",
} as const;
/** Marks a chat whose first message has to wait. */
const WAITING = "waiting";
/** Marks a chat in which only notices wait. */
export const RESTING = "resting";
/** What `by` holds while no process works on the chat. */
const NOBODY = [null, WAITING, RESTING];
/** Found where a process died: its first message may be out, and what it handled may be what it died of. */
const CUT_OFF = { $set: { cutOff: true }, $max: { deaths: 1 } } as const;

/** What {@link Leases.addAndClaim} does beside claiming. */
export interface Addition {
  guards: object;
  push: object;
  set: Partial<ChatDocument>;
  /** Other fields of a new chat. */
  rest: Partial<ChatDocument>;
}

/**
 * The atomic writes of a chat's worker. Only the lease's holder handles and sends; everybody may add mail
 * (`mailbox.ts`). A lease that is not renewed runs out, so a killed process blocks a chat no longer than `leaseMs`.
 * Each claim leaves a mark of its own in `by`, which never comes back: a document that still bears it was ours all the
 * time.
 */
export class Leases {
  readonly #chats: Chats;
  readonly #process: string;
  readonly #leaseMs: number;
  readonly #writes: WriteCombiner<ChatDocument>;
  readonly #releases: WriteCombiner<ChatDocument>;
  #count = 0;

  /** @param processName unique among running processes */
  constructor(chats: Chats, processName: string, leaseMs: number, sizes?: CombinerSizes) {
    const find = (ids: Address[], projection: object) =>
      chats.find({ _id: { $in: ids } }, { projection, batchSize: ids.length + 1 }).toArray();
    this.#chats = chats;
    this.#process = processName;
    this.#leaseMs = leaseMs;
    this.#writes = new WriteCombiner(chats, AT_HAND.projection, find, sizes);
    this.#releases = new WriteCombiner(chats, { by: 1 }, find, sizes);
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
    const now = Date.now();
    const past = { until: { $lt: new Date(now) } };
    const waited = [{ until: null }, past, ...(putOffUntil ? [{ until: putOffUntil }] : [])];
    const free = await this.claimIf(address, { by: { $in: NOBODY }, $or: waited });
    const stale = { until: { $gt: new Date(now + 2 * this.#leaseMs) } };
    return free ?? this.#claimFromDead(address, { by: { $nin: NOBODY }, $or: [past, stale] });
  }

  /**
   * Stores the result of handling in one write: the new state, the message removed from the inbox, the answers queued.
   * Answers go before notices that have not begun, also before what was queued since the chat was read: else the next
   * answer, going before that notice, would overtake these. Others add to an outbox only at its end, so the place found
   * stays valid.
   */
  keep(chat: ChatAtHand, key: string, state: ChatState, answers: Outgoing[]): Promise<ChatAtHand | null> {
    return this.#update(chat, {
      $set: { ...state, ...shownFromNow(chat, state), ...mended(chat), tries: 0, until: this.#until() },
      $pull: { inbox: { key } },
      $push: { outbox: { $each: answers, $position: placeOfAnswers(chat) } },
    });
  }

  /**
   * Removes the first message from the outbox: it was sent, or never will be.
   */
  sent(chat: ChatAtHand, sending: Sending = {}): Promise<ChatAtHand | null> {
    return this.#update(chat, {
      $pop: { outbox: -1 },
      $set: { until: this.#until(), ...shownBy(chat, sending), ...(chat.cutOff ? { cutOff: false } : {}) },
    });
  }

  /** Marks the sending of the outbox's first message as begun. Found after a kill, the message is in doubt. */
  begin(chat: ChatAtHand, at: number): Promise<ChatAtHand | null> {
    return this.#update(chat, { $set: { "outbox.0.begunAt": at, until: this.#until() } });
  }

  /** Clears that mark, because nothing was sent. */
  unbegin(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $unset: { "outbox.0.begunAt": "" }, $set: { until: this.#until() } });
  }

  /** Stores since when the outbox's first message has been refused; nothing of it was sent. */
  refused(chat: ChatAtHand, since: number): Promise<ChatAtHand | null> {
    return this.#update(chat, {
      $set: { "outbox.0.refusedAt": since, until: this.#until() },
      $unset: { "outbox.0.begunAt": "" },
    });
  }

  /** Prolongs the lease over a pause. */
  renew(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $set: { until: this.#until() } });
  }

  /** Releases the chat if nothing is left to do. @returns false when mail has come meanwhile */
  release(chat: ChatAtHand): Promise<boolean> {
    return this.#release(
      chat,
      { "outbox.0": { $exists: false } },
      {
        $set: { by: null, until: null, ...mended(chat) },
      },
    );
  }

  /** The last message was sent: removes it and releases the chat in one write. @returns false when there is more to do */
  sentAndRelease(chat: ChatAtHand, sending: Sending = {}): Promise<boolean> {
    const shown = shownBy(chat, sending);
    const sent = {
      $pop: { outbox: -1 },
      $set: { by: null, until: null, ...shown, ...mended(chat) },
    } as const;
    return this.#release(chat, { "outbox.1": { $exists: false } }, sent);
  }

  /** Puts the chat off, so that its order is kept; anyone may take it up afterwards. @returns until when */
  async wait(chat: ChatAtHand, ms: number, tries: number): Promise<Date> {
    const now = Date.now();
    const until = new Date(now + ms);
    // What waits first in the outbox was not sent, unless it is in doubt, or was found where a process died.
    const isUnsent = chat.outbox[0] !== undefined && chat.outbox[0].begunAt === undefined && !chat.cutOff;
    const held = heldBack(chat, isUnsent ? now : undefined);
    await this.#chats.updateOne(
      { _id: chat._id, by: chat.by },
      { $set: { by: WAITING, until, tries, ...held } },
    );
    return until;
  }

  /**
   * Puts the chat off as {@link wait} does, but an incoming message wakes it.
   * @returns undefined when one has just come
   */
  async rest(chat: ChatAtHand, ms: number): Promise<Date | undefined> {
    const until = new Date(Date.now() + ms);
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false } },
      { $set: { by: RESTING, until } },
    );
    return matchedCount > 0 ? until : undefined;
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

  /** Counts one more try of the inbox's first message, before it is made: it may end the process. */
  triesAgain(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $inc: { deaths: 1 }, $set: { until: this.#until() } });
  }

  /** The try ended in another way than by the end of its process: it does not count, whoever has the chat by now. */
  async outlivedTry({ _id }: ChatAtHand): Promise<void> {
    await this.#chats.updateOne({ _id, deaths: { $gt: 1 } }, { $inc: { deaths: -1 } });
  }

  /**
   * Addresses with something to do, whoever holds them.
   * @param among only these; left out, every chat is read
   */
  async unfinished(among?: readonly Address[]): Promise<Address[]> {
    const hasSomething = { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] };
    const find = (where: object) =>
      this.#chats.find({ ...where, ...hasSomething }, { projection: { _id: 1 } }).toArray();
    const found = among
      ? await findInChunks(among, (chunk) => find({ _id: { $in: chunk } }))
      : await find({});
    return found.map((chat) => chat._id);
  }

  /** Claims a chat if the condition holds. */
  claimIf(address: Address, condition: object): Promise<ChatAtHand | null> {
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, { $set: this.#mark() }, AT_HAND);
  }

  #claimFromDead(address: Address, condition: object): Promise<ChatAtHand | null> {
    const { $set, $max } = CUT_OFF;
    const change = { $set: { ...this.#mark(), ...$set }, $max };
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, change, AT_HAND);
  }

  #update({ _id, by }: ChatAtHand, change: UpdateFilter<ChatDocument>): Promise<ChatAtHand | null> {
    return this.#writes.update({ id: _id, guards: { by }, change, shows: (after) => after.by === by });
  }

  /** True, too, when the lease was lost meanwhile: then as well there is nothing left to do for us. */
  async #release(
    { _id, by }: ChatAtHand,
    guards: object,
    change: UpdateFilter<ChatDocument>,
  ): Promise<boolean> {
    const after = await this.#releases.update({
      id: _id,
      guards: { by, "inbox.0": { $exists: false }, ...guards },
      change,
      shows: (left) => left.by !== by,
    });
    return after !== null;
  }

  /** What marks a chat as taken by this process now. */
  #mark(): { by: string; until: Date } {
    return { by: `${this.#process}:${++this.#count}`, until: this.#until() };
  }

  #until(): Date {
    return new Date(Date.now() + this.#leaseMs);
  }
}

/** What forgets a death, once the chat has gone on. */
function mended({ deaths, cutOff }: ChatAtHand): Pick<Partial<ChatDocument>, "deaths" | "cutOff"> {
  return deaths || cutOff ? { deaths: 0, cutOff: false } : {};
}
