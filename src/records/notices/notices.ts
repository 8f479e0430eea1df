import type { Connection } from "mongoose";
import { findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { Address } from "../people/address.ts";
import { type NoticePart, type NoticeRecord, type NoticeState, noticeModel } from "./notices-model.ts";

/** A letter to one recipient. Each of its parts is sent once, whoever claims it and however often. */
export interface Notice {
  to: Address;
  /** The recipient's name for people. */
  name: string;
  parts: readonly NoticePart[];
}

/** A claimed letter, ready for the post. It bears its first part's id; `postId` changes only when it is sent again. */
export interface ClaimedNotice {
  id: string;
  to: Address;
  postId: string;
  parts: readonly NoticePart[];
}

/** A notice's fate, as its outbox found out. */
export type NoticeFate = "sent" | "in-doubt" | "unreachable" | "rejected";

/** Which notices were claimed, and their fates. */
export type Notices = ReturnType<typeof createNotices>;

interface Move {
  from: NoticeState[];
  to: NoticeState;
  having?: { messages?: { $exists: boolean }; letter?: string };
  set?: { parts: number };
}

export function createNotices(connection: Connection) {
  const notices = noticeModel(connection);

  async function move(ids: readonly string[], { from, to, having, set }: Move, at: number): Promise<boolean> {
    const [only, ...more] = ids;
    if (only === undefined) return false;
    const { matchedCount } = await notices.updateMany(
      { _id: more.length > 0 ? { $in: [...ids] } : only, state: { $in: from }, ...having },
      { $set: { state: to, changedAt: new Date(at), ...set } },
    );
    return matchedCount > 0;
  }

  /** Its content is not needed any more, and from now on nothing can outweigh that it was sent. */
  async function isWhollySent(id: string): Promise<void> {
    await notices.updateOne({ _id: id, state: "sent", parts: 1 }, { $unset: { messages: "", others: "" } });
  }

  /** Writes a notice down unless it is there. */
  async function begin(
    notice: Pick<NoticeRecord, "_id" | "to" | "name" | "messages" | "others" | "letter">,
    at: number,
  ) {
    const when = new Date(at);
    try {
      await notices.create({ ...notice, state: "claimed", resends: 0, claimedAt: when, changedAt: when });
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return false;
    }
  }

  /**
   * The first part holds the whole letter, so that one write decides what is in it. Nothing when that part was queued before.
   */
  async function claimLed(
    { to, name }: Notice,
    [first, ...others]: readonly [NoticePart, ...NoticePart[]],
    at: number,
  ): Promise<ClaimedNotice | undefined> {
    const { id, messages } = first;
    const fresh = { _id: id, to, name, messages, ...(others.length > 0 && { others }) };
    if (await begin(fresh, at)) return withOthers({ ...fresh, resends: 0 }, at);
    const known = await notices.findOne({ _id: id, state: "claimed" }).lean();
    if (!known) return undefined;
    // Somebody was killed after this part had come into another letter: that one is finished.
    const letter =
      known.letter === undefined
        ? known
        : await notices.findOne({ _id: known.letter, state: "claimed" }).lean();
    return letter ? withOthers(letter, at) : undefined;
  }

  /** Claims the other parts of a letter: those that were said elsewhere meanwhile are not in it. */
  async function withOthers(
    letter: Pick<NoticeRecord, "_id" | "to" | "name" | "messages" | "others" | "resends">,
    at: number,
  ): Promise<ClaimedNotice> {
    const { _id, to, name, messages = [], others = [], resends } = letter;
    const parts: NoticePart[] = [{ id: _id, messages }];
    for (const part of others) {
      const isNew = await begin({ _id: part.id, to, name, letter: _id }, at);
      if (isNew || (await notices.exists({ _id: part.id, letter: _id }))) parts.push(part);
    }
    return { id: _id, to, postId: resends > 0 ? `${_id}:again-${resends}` : _id, parts };
  }

  /** As {@link move}. @returns the ids of the letter's other parts; nothing when it did not move */
  async function moveLetter(
    id: string,
    { from, to, having }: Move,
    at: number,
  ): Promise<string[] | undefined> {
    const moved = await notices
      .findOneAndUpdate(
        { _id: id, state: { $in: from }, ...having },
        { $set: { state: to, changedAt: new Date(at) } },
        { projection: { others: 1 } },
      )
      .lean();
    return moved ? (moved.others ?? []).map((part) => part.id) : undefined;
  }

  return {
    /**
     * Claims the parts of a letter. What was claimed before but never queued (because of a kill) is returned again
     * unchanged, with the same parts; its post id ensures that it is sent once. Parts that were queued before are left out.
     * @returns one letter as a rule; more where a kill has left an older one; none when everything was queued before
     */
    async claim(notice: Notice, at: number): Promise<ClaimedNotice[]> {
      const letters: ClaimedNotice[] = [];
      let [first, ...others] = notice.parts;
      while (first) {
        const claimed = await claimLed(notice, [first, ...others], at);
        if (claimed) letters.push(claimed);
        const said = new Set(letters.flatMap(({ parts }) => parts.map(({ id }) => id)));
        [first, ...others] = others.filter(({ id }) => !said.has(id));
      }
      return letters;
    },

    /** Those of the ids that were queued before, which need not be composed again. */
    async settled(ids: readonly string[]): Promise<Set<string>> {
      const found = await notices
        .find({ _id: { $in: [...ids] }, state: { $ne: "claimed" } }, { _id: 1 })
        .lean();
      return new Set(found.map((notice) => notice._id));
    },

    /**
     * Marks a letter as being in its chat's outbox, in so many messages. Its first notice is marked last: until then the
     * letter is known to be unfinished.
     */
    async queued({ id, parts }: ClaimedNotice, inParts: number, at: number): Promise<void> {
      const others = parts.map((part) => part.id).filter((part) => part !== id);
      await move(others, { from: ["claimed"], to: "queued", having: { letter: id } }, at);
      if (await move([id], { from: ["claimed"], to: "queued", set: { parts: inParts } }, at)) return;
      // It went out before this was noted.
      await notices.updateOne({ _id: id, state: "sent" }, { $set: { parts: inParts } });
      await isWhollySent(id);
    },

    /**
     * Stores the fate of a letter and all its parts. A message in doubt or refused outweighs those that were sent. But a
     * letter of one message that was sent stays sent, even if the process was killed before its chat noted that.
     */
    async tell(id: string, fate: NoticeFate, at: number): Promise<void> {
      const others =
        (await moveLetter(id, { from: ["claimed", "queued"], to: fate }, at)) ??
        (fate === "sent"
          ? undefined
          : await moveLetter(id, { from: ["sent"], to: fate, having: { messages: { $exists: true } } }, at));
      if (!others) return;
      const from: NoticeState[] = ["claimed", "queued", "sent"];
      await move(others, { from, to: fate, having: { letter: id } }, at);
      if (fate === "sent") await isWhollySent(id);
    },

    /** Notices that may or may not have been sent. */
    async inDoubt(): Promise<NoticeRecord[]> {
      return notices.find({ state: "in-doubt", letter: { $exists: false } }).lean();
    },

    /** Claims a notice in doubt, to send it again; undefined when another process has. */
    async claimAgain(id: string, at: number): Promise<ClaimedNotice | undefined> {
      const again = await notices
        .findOneAndUpdate(
          { _id: id, state: "in-doubt" },
          { $set: { state: "claimed", changedAt: new Date(at) }, $inc: { resends: 1 } },
          { returnDocument: "after" },
        )
        .lean();
      if (!again) return undefined;
      const others = (again.others ?? []).map((part) => part.id);
      await move(others, { from: ["in-doubt"], to: "claimed", having: { letter: id } }, at);
      return withOthers(again, at);
    },

    /** When those among the ids that were claimed were claimed, and in which letter. */
    async told(ids: readonly string[]): Promise<Map<string, { at: number; letter: string }>> {
      const found = await findInChunks(ids, (chunk) =>
        notices.find({ _id: { $in: chunk } }, { claimedAt: 1, letter: 1 }).lean(),
      );
      return new Map(
        found.map(({ _id, claimedAt, letter = _id }) => [_id, { at: claimedAt.getTime(), letter }]),
      );
    },

    /** The fates of these so far; those that were never claimed are missing. */
    async states(ids: readonly string[]): Promise<Map<string, NoticeState>> {
      const found = await notices.find({ _id: { $in: [...ids] } }, { state: 1 }).lean();
      return new Map(found.map(({ _id, state }) => [_id, state]));
    },

    async find(id: string): Promise<NoticeRecord | undefined> {
      return (await notices.findById(id).lean()) ?? undefined;
    },
  };
}
