import type { Model } from "mongoose";
import { type HandedInAct, mayFollow, stateAfter } from "../../rules/handed-in/handed-in.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { refOf } from "../database/short-ref.ts";
import type { OwnedBy } from "../forms/forms-models.ts";
import type { Change, Changed } from "./changes.ts";
import type { HandedInRecord, HandedInVersion, WaitingRecord } from "./handed-in-models.ts";
import {
  asHandedIn,
  asStanding,
  begunAt,
  type HandedIn,
  type HandedInStanding,
  handedInId,
  stateOf,
} from "./how-it-stands.ts";
import { createWaitingLines, type Waiting } from "./waiting-lines.ts";

/** Where one kind of what is handed in is kept. */
interface Kept {
  readonly records: Model<HandedInRecord>;
  readonly waiting: Model<WaitingRecord>;
  readonly owner: OwnedBy;
  /** Runs before an act is written; `after`: all acts with it. So lists may name too many, and never too few. */
  before?(known: Pick<HandedIn, "id" | "owner">, after: readonly HandedInAct[]): Promise<void>;
}

/**
 * What is drafted by a book of the forms, handed in, withdrawn, and decided about by a level above. Each act is written only upon the
 * acts and versions that were seen: of two at once the first counts.
 */
export function createHandedIn({ records, waiting, owner: ownerField, before }: Kept) {
  const lines = createWaitingLines(waiting, ownerField);

  async function one(owner: string, ref: string): Promise<HandedIn | undefined> {
    const record = await records.findById(handedInId(owner, ref)).lean<HandedInRecord>();
    return record ? asHandedIn(record) : undefined;
  }

  async function named(ids: readonly string[]): Promise<HandedIn[]> {
    const found = await findInChunks(ids, (chunk) =>
      records.find({ _id: { $in: chunk } }).lean<HandedInRecord[]>(),
    );
    return found.map(asHandedIn);
  }

  async function standingsWhere(filter: object): Promise<HandedInStanding[]> {
    const found = await records
      .find(filter, { [ownerField]: 1, period: 1, acts: 1 })
      .lean<Omit<HandedInRecord, "draft" | "versions">[]>();
    return found.map(asStanding);
  }

  /** @returns whether nothing else was done since `known` was read */
  async function write(known: HandedIn, act: HandedInAct, change: object, draft?: string): Promise<boolean> {
    const acts = known.acts.length > 0 ? { $size: known.acts.length } : { $in: [null, []] };
    const guard = {
      _id: known.id,
      versions: { $size: known.versions.length },
      acts,
      ...(draft === undefined ? {} : { "draft.key": draft }),
    };
    const after = [...known.acts, act];
    await before?.(known, after);
    const willWait = stateAfter(after) === "waits";
    if (willWait || act.does === "withdraw") await lines.add(known, act.at);
    const { matchedCount } = await records.updateOne(guard, change);
    if (matchedCount === 0) return false;
    // Named twice: a look between the two lets go of a line whose message came long ago.
    if (willWait) await lines.add(known, act.at);
    return true;
  }

  /** What the same message did before; killed right after it, its line may be missing. */
  async function doneBefore(handedIn: HandedIn, at: Date): Promise<Changed> {
    if (handedIn.state === "waits") await lines.add(handedIn, at);
    return { kind: "done", handedIn };
  }

  return {
    one,
    named,

    /** All that bear such a name, whose ever they are. */
    async withRef(period: string | RegExp): Promise<HandedIn[]> {
      return (await records.find({ period }).lean<HandedInRecord[]>()).map(asHandedIn);
    },

    /** How all stand that bear such a name. */
    standingsWithRef: (period: string): Promise<HandedInStanding[]> => standingsWhere({ period }),

    /** All of an owner's, the newest first. */
    async of(owner: string): Promise<HandedIn[]> {
      const found = await records.find({ [ownerField]: owner }).lean<HandedInRecord[]>();
      return found.map(asHandedIn).toSorted((a, b) => begunAt(b) - begunAt(a));
    },

    /**
     * Hands in what was drafted, once. It replaces what still waits.
     * @param seen the key of the draft's last write: nothing may have been written since
     */
    async handIn(
      { owner, ref }: Pick<HandedIn, "owner" | "ref">,
      seen: string,
      version: Omit<HandedInVersion, "no" | "key">,
      { key, by, at }: Doing,
    ): Promise<Changed> {
      const known = await one(owner, ref);
      if (!known) return { kind: "gone" };
      const act: HandedInAct = { key: refOf(key), does: "hand-in", of: known.versions.length + 1, by, at };
      if (known.acts.some((each) => each.key === act.key)) return doneBefore(known, at);
      if (!mayFollow(known.acts, act)) return { kind: "late", handedIn: known };
      const versions = { ...version, key: act.key, no: act.of };
      const change = { $push: { versions, acts: act }, $set: { draft: null } };
      const isDone = await write(known, act, change, seen);
      const handedIn = (await one(owner, ref)) ?? known;
      return { kind: isDone ? "done" : "late", handedIn };
    },

    /** Of two at once the first counts; the same message does it once. */
    async change(owner: string, ref: string, change: Change, { key, by, at }: Doing): Promise<Changed> {
      const act: HandedInAct = { ...change, key: refOf(key), by, at };
      for (;;) {
        const known = await one(owner, ref);
        if (!known) return { kind: "gone" };
        if (known.acts.some((each) => each.key === act.key)) return doneBefore(known, at);
        if (!mayFollow(known.acts, act)) return { kind: "late", handedIn: known };
        const acts = [...known.acts, act];
        const locked = stateAfter(acts) === "recognised" ? { by, at } : null;
        if (!(await write(known, act, { $push: { acts: act }, $set: { locked } }))) continue;
        const { decision: _, ...kept } = known;
        return { kind: "done", handedIn: { ...kept, acts, ...stateOf(acts) } };
      }
    },

    /** Throws a draft away; what was never handed in goes with it. */
    async drop({ owner, ref }: Pick<HandedIn, "owner" | "ref">): Promise<void> {
      const _id = handedInId(owner, ref);
      await records.deleteOne({ _id, versions: { $size: 0 } });
      await records.updateOne({ _id, locked: null }, { $set: { draft: null } });
    },

    /** All that wait, the oldest first. */
    open: (now: number): Promise<Waiting[]> => lines.now(now, named),

    /** The same, without anything that was written. */
    openStandings: (now: number): Promise<Waiting<HandedInStanding>[]> =>
      lines.now(now, (ids) => findInChunks(ids, (chunk) => standingsWhere({ _id: { $in: chunk } }))),

    toldOf: lines.toldOf,
    noteTold: lines.noteTold,
  };
}
