import { isDuplicateKey } from "../../records/database/duplicate-key.ts";
import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Option, Outgoing } from "../message/outgoing.ts";
import { type ChatAtHand, type ChatDocument, type Chats, SEEN_KEYS } from "./chat-document.ts";
import { type Leases, RESTING } from "./lease.ts";

/** So many messages wait for one chat at most: at the platforms' longest, a quarter of what a document holds. */
export const MOST_WAITING = 300;
const LAST_PLACE = `inbox.${MOST_WAITING - 1}`;
const BEYOND = `inbox.${MOST_WAITING}`;

/** What is added to a chat. */
interface Mail {
  /** One that is known again adds nothing. */
  keys: string[];
  push: { inbox: { $each: Incoming[] } } | { outbox: { $each: Outgoing[] } };
  set: { offered?: Option[] };
  /** What else a chat begins with. */
  rest: Partial<ChatDocument>;
  /** What must be so for it to fit. */
  room: object;
  /** Those who may have worked on the chat so that it is claimed: nobody, or one who rests. */
  wakes: readonly (string | null)[];
}

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
    const chat = await this.#add(incoming.address, mailOf([incoming]), busy);
    if (chat === undefined) await this.#acceptLast(incoming);
    return chat ?? null;
  }

  /**
   * As {@link accept}, for several messages of one chat, in order and in one write: all of them, or none when a key is
   * known or not all fit. Resolves with undefined then.
   */
  acceptTogether(
    address: Address,
    incomings: readonly Incoming[],
    busy: boolean,
  ): Promise<ChatAtHand | null | undefined> {
    return this.#add(address, mailOf(incomings), busy);
  }

  /**
   * Queues messages unless something was queued under this key before; claims the chat if it is free.
   * @param offered undefined: a notice's choices are offered when it is out
   */
  async post(
    to: Address,
    key: string,
    outgoing: Outgoing[],
    offered: Option[] | undefined,
  ): Promise<ChatAtHand | null> {
    const mail: Mail = {
      keys: [key],
      push: { outbox: { $each: outgoing } },
      set: offered ? { offered } : {},
      rest: offered ? { inbox: [] } : { inbox: [], offered: [] },
      room: {},
      wakes: [null],
    };
    return (await this.#add(to, mail, false)) ?? null;
  }

  /** Resolves with the chat if it is now ours, with null if somebody works on it; undefined: nothing was added. */
  async #add(address: Address, mail: Mail, busy: boolean): Promise<ChatAtHand | null | undefined> {
    const claimed = busy ? undefined : await this.#addToFree(address, mail);
    if (claimed !== undefined) return claimed;
    const worker = await this.#addBesides(address, mail);
    if (worker === undefined) return busy ? this.#add(address, mail, false) : undefined;
    // Whoever was busy may have let go, without having seen this mail.
    return mail.wakes.includes(worker) ? this.#leases.claimIf(address, { by: { $in: mail.wakes } }) : null;
  }

  /** Nothing when the chat is busy, full, or knows a key. */
  async #addToFree(address: Address, mail: Mail): Promise<ChatAtHand | null | undefined> {
    const { keys, push, set, rest, room } = mail;
    const guards = { ...unknown(keys), ...room };
    try {
      return await this.#leases.addAndClaim(address, {
        guards,
        push: { ...push, ...seeing(keys) },
        set,
        rest,
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return undefined;
    }
  }

  /** Adds to a chat that is there. Resolves with who worked on it just then; undefined: nothing was added. */
  async #addBesides(address: Address, mail: Mail): Promise<string | null | undefined> {
    const { keys, push, set, room } = mail;
    const before = await this.#chats.findOneAndUpdate(
      { _id: address, ...unknown(keys), ...room },
      { $push: { ...push, ...seeing(keys) }, $set: set },
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
      { _id: address, ...unknown([key]), [LAST_PLACE]: { $exists: true }, [BEYOND]: { $exists: false } },
      { $push: { inbox: { ...incoming, tooFast: true }, ...seeing([key]) } },
    );
  }
}

function mailOf(incomings: readonly Incoming[]): Mail {
  return {
    keys: incomings.map(({ key }) => key),
    push: { inbox: { $each: [...incomings] } },
    set: {},
    rest: { outbox: [], offered: [] },
    room: { [`inbox.${MOST_WAITING - incomings.length}`]: { $exists: false } },
    wakes: [null, RESTING],
  };
}

function unknown(keys: string[]) {
  return keys.length === 1 ? { seen: { $ne: keys[0] } } : { seen: { $nin: keys } };
}

function seeing(keys: string[]) {
  return { seen: { $each: keys, $slice: -SEEN_KEYS } };
}
