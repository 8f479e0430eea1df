import type { Address } from "../records/address.ts";
import { isDuplicateKey } from "../records/duplicate-key.ts";
import { type ChatAtHand, type ChatDocument, type Chats, SEEN_KEYS } from "./chat-document.ts";
import type { Incoming } from "./incoming.ts";
import { AT_HAND, type Leases, RESTING } from "./lease.ts";
import type { Option, Outgoing } from "./outgoing.ts";

/** So many messages wait for one chat at most: at the platforms' longest, a quarter of what a document holds. */
export const MOST_WAITING = 300;
const LAST_PLACE = `inbox.${MOST_WAITING - 1}`;
const BEYOND = `inbox.${MOST_WAITING}`;

/** The atomic writes by which anybody adds to a chat: what a platform brings, and what is to be sent. */
export class Mailbox {
  readonly #chats: Chats;
  readonly #leases: Leases;

  constructor(chats: Chats, leases: Leases) {
    this.#chats = chats;
    this.#leases = leases;
  }

  /**
   * Stores a message unless its key is known, and claims the chat if it is free. When this has resolved the platform may
   * forget the message. Resolves with the chat if it is now ours.
   * @param busy most likely somebody works on the chat: then one write does
   */
  async accept(incoming: Incoming, busy = false): Promise<ChatAtHand | null> {
    const { address, key } = incoming;
    const worker = busy ? await this.#addBesides(incoming) : undefined;
    if (worker !== undefined) return worker === null || worker === RESTING ? this.#wake(address) : null;
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
          $set: { ...set, ...this.#leases.mark() },
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
    return "inbox" in mail ? this.#wake(address) : this.#leases.claimIf(address, { by: null });
  }

  /** Claims a chat that is free, or that rests over notices. */
  #wake(address: Address): Promise<ChatAtHand | null> {
    return this.#leases.claimIf(address, { by: { $in: [null, RESTING] } });
  }
}
