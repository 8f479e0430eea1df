import type { UpdateFilter } from "mongodb";
import { type CombinerSizes, WriteCombiner } from "../../records/database/write-combiner.ts";
import type { Address } from "../../records/people/address.ts";
import type { Outgoing } from "../message/outgoing.ts";
import { placeOfAnswers } from "./answers-first.ts";
import { AT_HAND, type ChatAtHand, type ChatDocument, type ChatState, type Chats } from "./chat-document.ts";
import { Claims, RESTING, WAITING } from "./claims.ts";
import { heldBack, type Sending, shownBy, shownFromNow } from "./shown.ts";

/**
 * The atomic writes of a chat's worker, from its claim (`claims.ts`) to its release. Only who holds the lease handles and sends;
 * everybody may add mail (`mailbox.ts`). Each write goes through only while the claim's mark still stands.
 */
export class Leases {
  readonly claims: Claims;
  readonly #chats: Chats;
  readonly #writes: WriteCombiner<ChatDocument>;
  readonly #releases: WriteCombiner<ChatDocument>;
  readonly #beingReleased = new Map<Address, Promise<boolean>>();

  /** @param processName unique among running processes */
  constructor(chats: Chats, processName: string, leaseMs: number, sizes?: CombinerSizes) {
    const find = (ids: Address[], projection: object) =>
      chats.find({ _id: { $in: ids } }, { projection, batchSize: ids.length + 1 }).toArray();
    this.#chats = chats;
    this.#writes = new WriteCombiner(chats, AT_HAND.projection, find, sizes);
    this.claims = new Claims(chats, processName, leaseMs, this.#writes);
    this.#releases = new WriteCombiner(chats, { by: 1 }, find, sizes);
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

  /** Settles when the release that is under way is through, with whether the chat is free; undefined: none is. */
  released(address: Address): Promise<boolean> | undefined {
    return this.#beingReleased.get(address)?.catch(() => false);
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

  /** Counts one more try of the inbox's first message, before it is made: it may end the process. */
  triesAgain(chat: ChatAtHand): Promise<ChatAtHand | null> {
    return this.#update(chat, { $inc: { deaths: 1 }, $set: { until: this.#until() } });
  }

  /** The try ended in another way than by the end of its process: it does not count, whoever has the chat by now. */
  async outlivedTry({ _id }: ChatAtHand): Promise<void> {
    await this.#chats.updateOne({ _id, deaths: { $gt: 1 } }, { $inc: { deaths: -1 } });
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
    const release = this.#releases
      .update({
        id: _id,
        guards: { by, "inbox.0": { $exists: false }, ...guards },
        change,
        shows: (left) => left.by !== by,
      })
      .then((after) => after !== null);
    this.#beingReleased.set(_id, release);
    try {
      return await release;
    } finally {
      this.#beingReleased.delete(_id);
    }
  }

  #until(): Date {
    return this.claims.until();
  }
}

/** What forgets a death, once the chat has gone on. */
function mended({ deaths, cutOff }: ChatAtHand): Pick<Partial<ChatDocument>, "deaths" | "cutOff"> {
  return deaths || cutOff ? { deaths: 0, cutOff: false } : {};
}
