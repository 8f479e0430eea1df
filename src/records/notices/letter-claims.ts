import type { Model } from "mongoose";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { Address } from "../people/address.ts";
import type { NoticePart, NoticeRecord } from "./notices-model.ts";

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

/** Claims letters: a document for each part, whose key lets it be said once. */
export function createLetterClaims(notices: Model<NoticeRecord>) {
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

    withOthers,
  };
}
