import type { Model } from "mongoose";
import {
  type Decision,
  decisionOf,
  type HandedInAct,
  type HandedInState,
  mayFollow,
  stateAfter,
  type Verdict,
} from "../../rules/handed-in/handed-in.ts";
import { findInChunks } from "../database/chunks.ts";
import { refOf } from "../deeds/deed-entry.ts";
import type { OwnedBy } from "../forms/forms-models.ts";
import type { HandedInRecord, HandedInVersion, WaitingRecord } from "./handed-in-models.ts";

/** Something that is written as a form and handed in to a level above, and how it stands. */
export interface HandedIn {
  /** `<ref>:<owner>` */
  readonly id: string;
  /** What buttons and lines name it by, and what the forms' book has in place of a period. */
  readonly ref: string;
  /** The code of the cadre or the unit whose it is. */
  readonly owner: string;
  readonly state: HandedInState;
  readonly draft: HandedInRecord["draft"];
  readonly versions: readonly HandedInVersion[];
  readonly acts: readonly HandedInAct[];
  /** Of what is recognised by one. */
  readonly decision?: Decision;
}

/** How it stands, without anything that was written: many are read at once, and often. */
export type Standing = Omit<HandedIn, "draft" | "versions">;

/**
 * A line of what does not wait is kept so long: a message may be handled long after it came, and who was told has still to
 * be known after a withdrawal, also to a program that is started after a kill.
 */
const LISTED_WITHIN_MS = 86_400_000;

/** Who does something about it, by which message, and when. */
export interface Doing {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
}

/** What is done about the version that somebody has seen. */
export type Change = { readonly of: number } & (
  | { readonly does: "withdraw" }
  | { readonly does: "return" | "take-back"; readonly reason: string; readonly verdict?: Verdict }
  | {
      readonly does: "recognise";
      readonly decision?: Decision;
      readonly reason?: string;
      readonly verdict?: Verdict;
    }
);

/** What came of it: it holds, also when the same message did it before; or somebody else was faster, and this is how it stands. */
export type Changed =
  | { kind: "done"; handedIn: HandedIn }
  | { kind: "late"; handedIn: HandedIn }
  | { kind: "gone" };

/** What waits, and who was told of which version. */
export interface Waiting<Known extends Standing = HandedIn> {
  readonly handedIn: Known;
  readonly told: readonly { head: string; of: number }[];
}

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

  async function standingsWhere(filter: object): Promise<Standing[]> {
    const found = await records
      .find(filter, { [ownerField]: 1, period: 1, acts: 1 })
      .lean<Omit<HandedInRecord, "draft" | "versions">[]>();
    return found.map(asStanding);
  }

  /** Those that wait of all lines, the oldest first. */
  async function waitingNow<Known extends Standing>(
    now: number,
    read: (ids: readonly string[]) => Promise<Known[]>,
  ): Promise<Waiting<Known>[]> {
    const listed = await waiting.find().lean<WaitingRecord[]>();
    const found = new Map((await read(listed.map(({ _id }) => _id))).map((each) => [each.id, each]));
    const open: Waiting<Known>[] = [];
    for (const { _id, told, at, times = null } of listed) {
      const handedIn = found.get(_id);
      if (handedIn?.state === "waits") open.push({ handedIn, told });
      else if (at.getTime() < now - LISTED_WITHIN_MS) await waiting.deleteOne({ _id, times });
    }
    return open.toSorted((a, b) => sinceWhen(a.handedIn) - sinceWhen(b.handedIn));
  }

  async function waits({ id, owner }: Pick<HandedIn, "id" | "owner">, at: Date): Promise<void> {
    const change = { $set: { [ownerField]: owner, at }, $inc: { times: 1 }, $setOnInsert: { told: [] } };
    await waiting.updateOne({ _id: id }, change, { upsert: true });
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
    if (willWait || act.does === "withdraw") await waits(known, act.at);
    const { matchedCount } = await records.updateOne(guard, change);
    if (matchedCount === 0) return false;
    // Named twice: a look between the two lets go of a line whose message came long ago.
    if (willWait) await waits(known, act.at);
    return true;
  }

  /** What the same message did before; killed right after it, its line may be missing. */
  async function doneBefore(handedIn: HandedIn, at: Date): Promise<Changed> {
    if (handedIn.state === "waits") await waits(handedIn, at);
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
    standingsWithRef: (period: string): Promise<Standing[]> => standingsWhere({ period }),

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
      owner: string,
      ref: string,
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
    open: (now: number): Promise<Waiting[]> => waitingNow(now, named),

    /** The same, without anything that was written. */
    openStandings: (now: number): Promise<Waiting<Standing>[]> =>
      waitingNow(now, (ids) => findInChunks(ids, (chunk) => standingsWhere({ _id: { $in: chunk } }))),

    /** Who was told that it waits, or waited until just now. */
    async toldOf({ id }: Pick<HandedIn, "id">): Promise<Waiting["told"]> {
      return (await waiting.findById(id).lean<WaitingRecord>())?.told ?? [];
    },

    /** These heads need not be told again of this version. */
    async noteTold({ id, acts }: Pick<HandedIn, "id" | "acts">, heads: readonly string[]): Promise<void> {
      const told = heads.map((head) => ({ head, of: versionOf({ acts }) }));
      await waiting.updateOne({ _id: id }, { $push: { told: { $each: told } } });
    },
  };
}

export function handedInId(owner: string, ref: string): string {
  return `${ref}:${owner}`;
}

/** The number of the version that was handed in last; none: 0. */
export function versionOf({ acts }: Pick<HandedIn, "acts">): number {
  return acts.findLast(({ does }) => does === "hand-in")?.of ?? 0;
}

function asHandedIn(record: HandedInRecord): HandedIn {
  const { draft, versions } = record;
  return { ...asStanding(record), draft, versions };
}

/** How it stands follows from its acts. */
function asStanding(record: Omit<HandedInRecord, "draft" | "versions">): Standing {
  const { _id: id, period: ref, cadre, unit, acts = [] } = record;
  return { id, ref, owner: cadre ?? unit ?? "", acts, ...stateOf(acts) };
}

function stateOf(acts: readonly HandedInAct[]): Pick<HandedIn, "state" | "decision"> {
  const decision = decisionOf(acts);
  return { state: stateAfter(acts), ...(decision && { decision }) };
}

function begunAt({ draft, acts }: HandedIn): number {
  return Math.max(draft?.startedAt.getTime() ?? 0, acts.at(-1)?.at.getTime() ?? 0);
}

function sinceWhen({ acts }: Standing): number {
  return acts.at(-1)?.at.getTime() ?? 0;
}
