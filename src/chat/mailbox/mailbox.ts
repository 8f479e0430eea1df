import { isDuplicateKey } from "../../records/database/duplicate-key.ts";
import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Option, Outgoing } from "../message/outgoing.ts";
import { type ChatAtHand, type ChatDocument, type Chats, SEEN_KEYS } from "./chat-document.ts";
import { RESTING } from "./claims.ts";
import type { Leases } from "./lease.ts";

/**
 * The most messages that wait in one chat. At the platforms' longest text they take a quarter of what a document can
 * hold.
 */
export const MOST_WAITING = 300;
const LAST_PLACE = `inbox.${MOST_WAITING - 1}`;
const BEYOND = `inbox.${MOST_WAITING}`;

/** What is added to a chat. */
interface Mail {
  /** One that is known again adds nothing. */
  keys: string[];
  push: { inbox: { $each: Incoming[] } } | { outbox: { $each: Outgoing[] } };
  set: { offered?: Option[] };
  /** Other fields of a new chat. */
  rest: Partial<ChatDocument>;
  /** The condition under which it fits. */
  room: object;
  /** The workers from whom the chat is claimed: nobody, or a resting one. */
  wakes: readonly (string | null)[];
}

/** The atomic writes by which anybody adds to a chat: received messages, and messages to send. */
export class Mailbox {
  readonly #chats: Chats;
  readonly #leases: Leases;

  constructor(chats: Chats, leases: Leases) {
    this.#chats = chats;
    this.#leases = leases;
  }

  /**
   * Stores a message unless its key is known, and claims the chat if it is free. Once this resolves, the platform may
   * forget the message.
   * @returns the chat, if it is now ours
   * @param busy somebody is probably working on the chat; then one write is enough
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
   * Queues messages unless some were queued under this key before, and claims the chat if it is free.
   * @param offered undefined: a notice's choices are offered once it is out
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

  /** @returns the chat if it is now ours, null if somebody else works on it, undefined if nothing was added */
  async #add(address: Address, mail: Mail, busy: boolean): Promise<ChatAtHand | null | undefined> {
    const claimed = busy ? undefined : await this.#addToFree(address, mail);
    if (claimed !== undefined) return claimed;
    const worker = await this.#addBesides(address, mail);
    if (worker === undefined) return busy ? this.#add(address, mail, false) : undefined;
    // The worker may have released the chat just now, without having seen this mail.
    return mail.wakes.includes(worker)
      ? this.#leases.claims.claimIf(address, { by: { $in: mail.wakes } })
      : null;
  }

  /** Nothing when the chat is busy, full, or knows a key. */
  async #addToFree(address: Address, mail: Mail): Promise<ChatAtHand | null | undefined> {
    const { keys, push, set, rest, room } = mail;
    const guards = { ...unknown(keys), ...room };
    try {
      return await this.#leases.claims.addAndClaim(address, {
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

  /** Adds to an existing chat. @returns who was working on it; undefined: nothing was added */
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
   * When the inbox is full because the chat cannot be worked on, takes one more message, to say so, and then none. A
   * document's size is limited, and a message that cannot be stored would hold up every other chat of its platform.
   */
  async #acceptLast(incoming: Incoming): Promise<void> {
    const { address, key } = incoming;
    await this.#chats.updateOne(
      { _id: address, ...unknown([key]), [LAST_PLACE]: { $exists: true }, [BEYOND]: { $exists: false } },
      { $push: { inbox: { ...incoming, tooFast: true }, ...seeing([key]) } },
    );
  }
}

function mailOf(incomings: readonly Incoming[], receivedAt = Date.now()): Mail {
  return {
    keys: incomings.map(({ key }) => key),
    push: { inbox: { $each: incomings.map((incoming) => ({ ...incoming, receivedAt })) } },
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
