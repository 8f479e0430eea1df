import type { Address } from "../records/address.ts";
import { isDuplicateKey } from "../records/duplicate-key.ts";
import {
  type ChatAtHand,
  type ChatDocument,
  type ChatState,
  type Chats,
  SEEN_KEYS,
} from "./chat-document.ts";
import type { Incoming } from "./incoming.ts";
import type { Option, Outgoing } from "./outgoing.ts";

/** So many messages wait for one chat at most: at the platforms' longest, a quarter of what a document holds. */
export const MOST_WAITING = 300;
/** Of a chat's document, what comes back to one who works on it; the rest may be long and is not needed. */
const AT_HAND = {
  projection: { by: 1, tries: 1, stacks: 1, offered: 1, answered: 1, outbox: 1, inbox: { $slice: 1 } },
  returnDocument: "after",
} as const;
const LAST_PLACE = `inbox.${MOST_WAITING - 1}`;
const BEYOND = `inbox.${MOST_WAITING}`;
/** Holds a chat of which nothing but notices waits for its turn. */
const RESTING = "resting";

/**
 * The atomic writes on a chat's document. Who holds the lease is the only one to handle and send; everybody may add mail.
 * A lease that is not renewed runs out, so a killed process blocks a chat no longer than `leaseMs`.
 */
export class Leases {
  readonly #chats: Chats;
  readonly #process: string;
  readonly #leaseMs: number;
  #count = 0;

  /** @param processName unique among running processes */
  constructor(chats: Chats, processName: string, leaseMs: number) {
    this.#chats = chats;
    this.#process = processName;
    this.#leaseMs = leaseMs;
  }

  /**
   * Stores a message unless its key is known, and claims the chat if it is free. When this has resolved the platform may
   * forget the message. Resolves with the chat if it is now ours.
   * @param busy most likely somebody works on the chat: then one write does
   */
  async accept(incoming: Incoming, busy = false): Promise<ChatAtHand | null> {
    const { address, key } = incoming;
    const worker = busy ? await this.#addBesides(incoming) : undefined;
    if (worker !== undefined) return worker === null ? this.#claimIf(address, { by: null }) : null;
    return this.#add(address, key, { inbox: incoming }, {}, { outbox: [], offered: [] });
  }

  /** Stores a message in a chat that is there. Resolves with who works on it; undefined: nothing was stored. */
  async #addBesides(incoming: Incoming): Promise<string | null | undefined> {
    const { address, key } = incoming;
    const before = await this.#chats.findOneAndUpdate(
      { _id: address, seen: { $ne: key }, [LAST_PLACE]: { $exists: false } },
      { $push: { inbox: incoming, seen: { $each: [key], $slice: -SEEN_KEYS } } },
      { returnDocument: "before", projection: { by: 1 } },
    );
    return before?.by;
  }

  /**
   * The inbox is full, since the chat cannot be worked on: one message more is taken, to say so, and no further one. A
   * document has an end, and what cannot be stored would hold up every other chat of its platform.
   */
  async #acceptLast(incoming: Incoming): Promise<void> {
    const { address, key } = incoming;
    await this.#chats.updateOne(
      { _id: address, seen: { $ne: key }, [LAST_PLACE]: { $exists: true }, [BEYOND]: { $exists: false } },
      {
        $push: {
          inbox: { ...incoming, tooFast: true },
          seen: { $each: [key], $slice: -SEEN_KEYS },
        },
      },
    );
  }

  /**
   * Queues messages unless something was queued under this key before; claims the chat if it is free.
   * @param offered undefined: a notice's choices are offered when it is out
   */
  post(
    to: Address,
    key: string,
    outgoing: Outgoing[],
    offered: Option[] | undefined,
  ): Promise<ChatAtHand | null> {
    const mail = { outbox: { $each: outgoing } };
    if (offered) return this.#add(to, key, mail, { offered }, { inbox: [] });
    return this.#add(to, key, mail, {}, { inbox: [], offered: [] });
  }

  /** Claims a chat that nobody holds. */
  claim(address: Address): Promise<ChatAtHand | null> {
    return this.#claimIf(address, { $or: [{ until: null }, { until: { $lt: new Date() } }] });
  }

  /**
   * Keeps what handling came to: new state, the message out of the inbox, the answers queued, in one write. Answers stand
   * before notices that have not begun; others add to an outbox only at its end, so the place found is still the same.
   */
  keep(chat: ChatAtHand, key: string, state: ChatState, answers: Outgoing[]): Promise<ChatAtHand | null> {
    return this.#update(chat, {
      $set: { ...state, tries: 0, until: this.#until() },
      $pull: { inbox: { key } },
      $push: { outbox: { $each: answers, ...placeOfAnswers(chat) } },
    });
  }

  /** Takes the first message out of the outbox: it was sent, or never will be. */
  sent(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $pop: { outbox: -1 }, $set: { until: this.#until(), ...offeredBy(chat) } });
  }

  /** Marks the first message of the outbox as begun; found again after a kill, it is in doubt. */
  begin(chat: ChatAtHand, at: number): Promise<ChatAtHand | null> {
    return this.#update(chat, { $set: { "outbox.0.begunAt": at, until: this.#until() } });
  }

  /** Clears that mark: nothing was sent. */
  unbegin(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $unset: { "outbox.0.begunAt": "" }, $set: { until: this.#until() } });
  }

  /** Notes since when the first message of the outbox has been refused, and that nothing of it was sent. */
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

  /** Gives the chat back if there is nothing left to do. False when mail has come meanwhile. */
  async release(chat: ChatAtHand): Promise<boolean> {
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false }, "outbox.0": { $exists: false } },
      { $set: { by: null, until: null } },
    );
    return matchedCount > 0;
  }

  /** The last message was sent: takes it out and gives the chat back in one write. False when there is more to do. */
  async sentAndRelease(chat: ChatAtHand): Promise<boolean> {
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false }, "outbox.1": { $exists: false } },
      { $pop: { outbox: -1 }, $set: { by: null, until: null, ...offeredBy(chat) } },
    );
    return matchedCount > 0;
  }

  /** Sets the chat aside until later, so that its order is kept; anyone may take it up then. */
  async wait(chat: ChatAtHand, ms: number, tries: number): Promise<void> {
    const until = new Date(Date.now() + ms);
    await this.#chats.updateOne({ _id: chat._id, by: chat.by }, { $set: { by: "waiting", until, tries } });
  }

  /** Sets the chat aside as {@link wait} does, but a message that comes in wakes it. False when one has come already. */
  async rest(chat: ChatAtHand, ms: number): Promise<boolean> {
    const until = new Date(Date.now() + ms);
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false } },
      { $set: { by: RESTING, until } },
    );
    return matchedCount > 0;
  }

  /** Frees every chat: only for a program that has the database for itself, so that none waits for a dead one's lease. */
  async freeAll(): Promise<void> {
    await this.#chats.updateMany({ by: { $ne: null } }, { $set: { by: null, until: null } });
  }

  /** Addresses with something to do, whoever holds them. */
  async unfinished(): Promise<Address[]> {
    const found = await this.#chats
      .find(
        { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] },
        { projection: { _id: 1 } },
      )
      .toArray();
    return found.map((chat) => chat._id);
  }

  async #add(
    address: Address,
    key: string,
    mail: { inbox: Incoming } | { outbox: { $each: Outgoing[] } },
    set: { offered?: Option[] },
    rest: Partial<ChatDocument>,
  ): Promise<ChatAtHand | null> {
    const push = { ...mail, seen: { $each: [key], $slice: -SEEN_KEYS } };
    const room = "inbox" in mail ? { [LAST_PLACE]: { $exists: false } } : {};
    try {
      return await this.#chats.findOneAndUpdate(
        { _id: address, seen: { $ne: key }, by: null, ...room },
        {
          $push: push,
          $set: { ...set, by: this.#name(), until: this.#until() },
          $setOnInsert: { ...rest, stacks: [], tries: 0 },
        },
        { ...AT_HAND, upsert: true },
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error; // busy, or this key is known
    }
    const added = { $push: push, $set: set };
    const { matchedCount } = await this.#chats.updateOne(
      { _id: address, seen: { $ne: key }, ...room },
      added,
    );
    if (matchedCount === 0 && "inbox" in mail) await this.#acceptLast(mail.inbox);
    // Whoever was busy may have let go between these two writes, without having seen this mail.
    if (matchedCount === 0) return null;
    return this.#claimIf(address, "inbox" in mail ? { by: { $in: [null, RESTING] } } : { by: null });
  }

  #claimIf(address: Address, condition: object): Promise<ChatAtHand | null> {
    const ours = { $set: { by: this.#name(), until: this.#until() } };
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, ours, AT_HAND);
  }

  #update(chat: ChatAtHand, update: object): Promise<ChatAtHand | null> {
    return this.#chats.findOneAndUpdate({ _id: chat._id, by: chat.by }, update, AT_HAND);
  }

  #name(): string {
    return `${this.#process}:${++this.#count}`;
  }

  #until(): Date {
    return new Date(Date.now() + this.#leaseMs);
  }
}

/** Whether what the person says meanwhile goes before it: a notice of which nothing has begun to go out. */
export function yieldsToAnswers({ id, notice, begunAt }: Outgoing): boolean {
  return notice !== undefined && begunAt === undefined && id.endsWith("#0");
}

function placeOfAnswers({ outbox }: ChatAtHand): { $position?: number } {
  const place = outbox.findIndex(yieldsToAnswers);
  return place < 0 ? {} : { $position: place };
}

/** What the first message of the outbox offers, now that it is out. */
function offeredBy({ outbox: [first] }: ChatAtHand): { offered?: Option[] } {
  return first?.offers ? { offered: first.offers } : {};
}
