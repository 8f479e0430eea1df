import type { Connection } from "mongoose";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { Address } from "../people/address.ts";
import { type NoticeMessage, type NoticeRecord, type NoticeState, noticeModel } from "./notices-model.ts";

/** A notice to be sent. An id is sent once, whoever claims it and however often. */
export interface Notice {
  id: string;
  to: Address;
  /** The recipient's name for people. */
  name: string;
  messages: NoticeMessage[];
}

/** A claimed notice, ready for the post. `postId` changes only when it is sent again on command. */
export interface ClaimedNotice extends Notice {
  postId: string;
}

/** A notice's fate, as its outbox found out. */
export type NoticeFate = "sent" | "in-doubt" | "unreachable" | "rejected";

/** Which notices were claimed, and their fates. */
export type Notices = ReturnType<typeof createNotices>;

interface Move {
  from: NoticeState[];
  to: NoticeState;
  having?: { messages: { $exists: boolean } };
  set?: { parts: number };
}

export function createNotices(connection: Connection) {
  const notices = noticeModel(connection);

  async function move(id: string, { from, to, having, set }: Move, at: number): Promise<boolean> {
    const { matchedCount } = await notices.updateOne(
      { _id: id, state: { $in: from }, ...having },
      { $set: { state: to, changedAt: new Date(at), ...set } },
    );
    return matchedCount > 0;
  }

  /** Its content is not needed any more, and from now on nothing can outweigh that it was sent. */
  async function isWhollySent(id: string): Promise<void> {
    await notices.updateOne({ _id: id, state: "sent", parts: 1 }, { $unset: { messages: "" } });
  }

  return {
    /**
     * Claims a notice. One that was claimed before but never queued (because of a kill) is returned again unchanged;
     * its post id ensures that it is sent once. Undefined when it was queued before.
     */
    async claim({ id, to, name, messages }: Notice, at: number): Promise<ClaimedNotice | undefined> {
      const when = new Date(at);
      const rest = { resends: 0, claimedAt: when, changedAt: when };
      try {
        await notices.create({ _id: id, to, name, messages, state: "claimed", ...rest });
        return { id, to, name, messages, postId: id };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const known = await notices.findOne({ _id: id, state: "claimed" }).lean();
      return known ? claimed(known) : undefined;
    },

    /** Those of the ids that were queued before, which need not be composed again. */
    async settled(ids: readonly string[]): Promise<Set<string>> {
      const found = await notices
        .find({ _id: { $in: [...ids] }, state: { $ne: "claimed" } }, { _id: 1 })
        .lean();
      return new Set(found.map((notice) => notice._id));
    },

    /** Marks it as being in its chat's outbox. */
    async queued(id: string, parts: number, at: number): Promise<void> {
      if (await move(id, { from: ["claimed"], to: "queued", set: { parts } }, at)) return;
      // It went out before this was noted.
      await notices.updateOne({ _id: id, state: "sent" }, { $set: { parts } });
      await isWhollySent(id);
    },

    /**
     * Stores its fate. A part in doubt or refused outweighs parts that were sent. But a notice of one part that was
     * sent stays sent, even if the process was killed before its chat noted that.
     */
    async tell(id: string, fate: NoticeFate, at: number): Promise<void> {
      const moved = await move(id, { from: ["claimed", "queued"], to: fate }, at);
      if (fate === "sent") return moved ? isWhollySent(id) : undefined;
      if (!moved) await move(id, { from: ["sent"], to: fate, having: { messages: { $exists: true } } }, at);
    },

    /** Notices that may or may not have been sent. */
    async inDoubt(): Promise<NoticeRecord[]> {
      return notices.find({ state: "in-doubt" }).lean();
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
      return again ? claimed(again) : undefined;
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

function claimed({ _id, to, name, messages = [], resends }: NoticeRecord): ClaimedNotice {
  return { id: _id, to, name, messages, postId: resends > 0 ? `${_id}:again-${resends}` : _id };
}
