import type { Address } from "../records/address.ts";
import { isDuplicateKey } from "../records/duplicate-key.ts";
import { type ChatDocument, type ChatState, type Chats, SEEN_KEYS } from "./chat-document.ts";
import type { Incoming } from "./incoming.ts";
import type { Option, Outgoing } from "./outgoing.ts";

/** So many messages wait for one chat at most: at the platforms' longest, a quarter of what a document holds. */
export const MOST_WAITING = 300;
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
   */
  accept(incoming: Incoming): Promise<ChatDocument | null> {
    return this.#add(incoming.address, incoming.key, { inbox: incoming }, {}, { outbox: [], offered: [] });
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
  ): Promise<ChatDocument | null> {
    const mail = { outbox: { $each: outgoing } };
    if (offered) return this.#add(to, key, mail, { offered }, { inbox: [] });
    return this.#add(to, key, mail, {}, { inbox: [], offered: [] });
  }

  /** Claims a chat that nobody holds. */
  claim(address: Address): Promise<ChatDocument | null> {
    return this.#claimIf(address, { $or: [{ until: null }, { until: { $lt: new Date() } }] });
  }

  /**
   * Keeps what handling came to: new state, the message out of the inbox, the answers queued, in one write. Answers stand
   * before notices that have not begun; others add to an outbox only at its end, so the place found is still the same.
   */
  keep(chat: ChatDocument, key: string, state: ChatState, answers: Outgoing[]): Promise<ChatDocument | null> {
    return this.#update(chat, {
      $set: { ...state, tries: 0, until: this.#until() },
      $pull: { inbox: { key } },
      $push: { outbox: { $each: answers, ...placeOfAnswers(chat) } },
    });
  }

  /** Takes the first message out of the outbox: it was sent, or never will be. */
  sent(chat: ChatDocument): Promise<ChatDocument | null> {
    return this.#update(chat, { $pop: { outbox: -1 }, $set: { until: this.#until(), ...offeredBy(chat) } });
  }

  /** Marks the first message of the outbox as begun; found again after a kill, it is in doubt. */
  begin(chat: ChatDocument, at: number): Promise<ChatDocument | null> {
    return this.#update(chat, { $set: { "outbox.0.begunAt": at, until: this.#until() } });
  }

  /** Clears that mark: nothing was sent. */
  unbegin(chat: ChatDocument): Promise<ChatDocument | null> {
    return this.#update(chat, { $unset: { "outbox.0.begunAt": "" }, $set: { until: this.#until() } });
  }

  /** Notes since when the first message of the outbox has been refused, and that nothing of it was sent. */
  refused(chat: ChatDocument, since: number): Promise<ChatDocument | null> {
    return this.#update(chat, {
      $set: { "outbox.0.refusedAt": since, until: this.#until() },
      $unset: { "outbox.0.begunAt": "" },
    });
  }

  /** Prolongs the lease over a pause. */
  renew(chat: ChatDocument): Promise<ChatDocument | null> {
    return this.#update(chat, { $set: { until: this.#until() } });
  }

  /** Gives the chat back if there is nothing left to do. False when mail has come meanwhile. */
  async release(chat: ChatDocument): Promise<boolean> {
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false }, "outbox.0": { $exists: false } },
      { $set: { by: null, until: null } },
    );
    return matchedCount > 0;
  }

  /** The last message was sent: takes it out and gives the chat back in one write. False when there is more to do. */
  async sentAndRelease(chat: ChatDocument): Promise<boolean> {
    const { matchedCount } = await this.#chats.updateOne(
      { _id: chat._id, by: chat.by, "inbox.0": { $exists: false }, "outbox.1": { $exists: false } },
      { $pop: { outbox: -1 }, $set: { by: null, until: null, ...offeredBy(chat) } },
    );
    return matchedCount > 0;
  }

  /** Sets the chat aside until later, so that its order is kept; anyone may take it up then. */
  async wait(chat: ChatDocument, ms: number, tries: number): Promise<void> {
    const until = new Date(Date.now() + ms);
    await this.#chats.updateOne({ _id: chat._id, by: chat.by }, { $set: { by: "waiting", until, tries } });
  }

  /** Sets the chat aside as {@link wait} does, but a message that comes in wakes it. False when one has come already. */
  async rest(chat: ChatDocument, ms: number): Promise<boolean> {
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
  ): Promise<ChatDocument | null> {
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
        { upsert: true, returnDocument: "after" },
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

  #claimIf(address: Address, condition: object): Promise<ChatDocument | null> {
    const ours = { $set: { by: this.#name(), until: this.#until() } };
    return this.#chats.findOneAndUpdate({ _id: address, ...condition }, ours, { returnDocument: "after" });
  }

  #update(chat: ChatDocument, update: object): Promise<ChatDocument | null> {
    return this.#chats.findOneAndUpdate({ _id: chat._id, by: chat.by }, update, { returnDocument: "after" });
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

function placeOfAnswers({ outbox }: ChatDocument): { $position?: number } {
  const place = outbox.findIndex(yieldsToAnswers);
  return place < 0 ? {} : { $position: place };
}

/** What the first message of the outbox offers, now that it is out. */
function offeredBy({ outbox: [first] }: ChatDocument): { offered?: Option[] } {
  return first?.offers ? { offered: first.offers } : {};
}
