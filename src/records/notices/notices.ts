import type { Connection } from "mongoose";
import { findInChunks } from "../database/chunks.ts";
import { type ClaimedNotice, createLetterClaims } from "./letter-claims.ts";
import { type NoticeRecord, type NoticeState, noticeModel } from "./notices-model.ts";

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
  const claims = createLetterClaims(notices);

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
    claim: claims.claim,

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
      return claims.withOthers(again, at);
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
