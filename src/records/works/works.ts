import type { Connection } from "mongoose";
import { dayOf } from "../../rules/calendar/time.ts";
import {
  type Decision,
  decisionOf,
  mayFollow,
  stateAfter,
  type WorkAct,
  type WorkState,
  yearOf,
} from "../../rules/works/work.ts";
import { findInChunks } from "../database/chunks.ts";
import { refOf } from "../deeds/deed-entry.ts";
import { type WorkRecord, type WorkVersion, workModels } from "./works-models.ts";

/** A work, and how it stands. */
export interface Work {
  /** `<ref>:<cadre>` */
  readonly id: string;
  /** What buttons and lines name it by. */
  readonly ref: string;
  readonly cadre: string;
  readonly state: WorkState;
  readonly draft: WorkRecord["draft"];
  readonly versions: readonly WorkVersion[];
  readonly acts: readonly WorkAct[];
  /** Of one that is recognised. */
  readonly decision?: Decision;
}

/** A work by whose it is, and its name. */
type Named = Pick<Work, "cadre" | "ref">;

/**
 * A line whose work does not wait is kept so long: a message may be handled long after it came, and who was told has still to
 * be known after a withdrawal, also to a program that is started after a kill.
 */
const LISTED_WITHIN_MS = 86_400_000;

/** Who does something about a work, by which message, and when. */
export interface Doing {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
}

/** What is done about the version that somebody has seen. */
export type WorkChange = { readonly of: number } & (
  | { readonly does: "withdraw" }
  | { readonly does: "return" | "take-back"; readonly reason: string }
  | { readonly does: "recognise"; readonly decision: Decision }
);

/** What came of it: it holds, also when the same message did it before; or somebody else was faster, and this is how it stands. */
export type Changed = { kind: "done"; work: Work } | { kind: "late"; work: Work } | { kind: "gone" };

/** A work that waits, and who was told of which version. */
export interface WaitingWork {
  readonly work: Work;
  readonly told: readonly { head: string; of: number }[];
}

/** Initiatives: what was handed in, and what became of it. Their drafts are written as those of any form: `Forms.works`. */
export type Works = ReturnType<typeof createWorks>;

export function createWorks(connection: Connection) {
  const { works, years, waiting } = workModels(connection);

  async function one(cadre: string, ref: string): Promise<Work | undefined> {
    const record = await works.findById(workId(cadre, ref)).lean<WorkRecord>();
    return record ? asWork(record) : undefined;
  }

  async function named(ids: readonly string[]): Promise<Work[]> {
    const found = await findInChunks(ids, (chunk) =>
      works.find({ _id: { $in: chunk } }).lean<WorkRecord[]>(),
    );
    return found.map(asWork);
  }

  /** Before a work says so itself: the lists may name too many, and never too few. */
  async function list({ id, cadre }: Pick<Work, "id" | "cadre">, year: string | undefined): Promise<void> {
    if (year === undefined) return;
    await years.updateOne({ _id: `${year}:${cadre}` }, { $addToSet: { works: id } }, { upsert: true });
  }

  async function waits({ id, cadre }: Pick<Work, "id" | "cadre">, at: Date): Promise<void> {
    const change = { $set: { cadre, at }, $inc: { times: 1 }, $setOnInsert: { told: [] } };
    await waiting.updateOne({ _id: id }, change, { upsert: true });
  }

  /** @returns whether nothing else was done since `known` was read */
  async function write(known: Work, act: WorkAct, change: object, draft?: string): Promise<boolean> {
    const acts = known.acts.length > 0 ? { $size: known.acts.length } : { $in: [null, []] };
    const guard = {
      _id: known.id,
      versions: { $size: known.versions.length },
      acts,
      ...(draft === undefined ? {} : { "draft.key": draft }),
    };
    const after = [...known.acts, act];
    await list(
      known,
      yearOf(after, (at) => dayOf(at.getTime())),
    );
    const willWait = stateAfter(after) === "waits";
    if (willWait || act.does === "withdraw") await waits(known, act.at);
    const { matchedCount } = await works.updateOne(guard, change);
    if (matchedCount === 0) return false;
    // Named twice: a look between the two lets go of a line whose message came long ago.
    if (willWait) await waits(known, act.at);
    return true;
  }

  /** What the same message did before; killed right after it, its line may be missing. */
  async function doneBefore(work: Work, at: Date): Promise<Changed> {
    if (work.state === "waits") await waits(work, at);
    return { kind: "done", work };
  }

  return {
    one,

    /** All of a cadre's, the newest first. */
    async of(cadre: string): Promise<Work[]> {
      const found = await works.find({ cadre }).lean<WorkRecord[]>();
      return found.map(asWork).toSorted((a, b) => begunAt(b) - begunAt(a));
    },

    /** The files of a draft, in place of those before. @param seen the key of the draft's last write */
    async showWith(
      { cadre, ref }: Named,
      files: readonly string[],
      { seen, key }: { seen: string; key: string },
    ): Promise<boolean> {
      const { matchedCount } = await works.updateOne(
        { _id: workId(cadre, ref), locked: null, "draft.key": { $in: [seen, key] } },
        { $set: { "draft.files": [...files], "draft.key": key } },
      );
      return matchedCount > 0;
    },

    /**
     * Hands in what was drafted, once. It replaces what still waits.
     * @param seen the key of the draft's last write: nothing may have been written since
     */
    async handIn(
      cadre: string,
      ref: string,
      seen: string,
      version: Omit<WorkVersion, "no" | "key">,
      { key, by, at }: Doing,
    ): Promise<Changed> {
      const known = await one(cadre, ref);
      if (!known) return { kind: "gone" };
      const act: WorkAct = { key: refOf(key), does: "hand-in", of: known.versions.length + 1, by, at };
      if (known.acts.some((each) => each.key === act.key)) return doneBefore(known, at);
      if (!mayFollow(known.acts, act)) return { kind: "late", work: known };
      const whole: WorkVersion = { ...version, key: act.key, no: act.of };
      const change = { $push: { versions: whole, acts: act }, $set: { draft: null } };
      const isDone = await write(known, act, change, seen);
      const work = (await one(cadre, ref)) ?? known;
      return { kind: isDone ? "done" : "late", work };
    },

    /** Of two at once the first counts; the same message does it once. */
    async change(cadre: string, ref: string, change: WorkChange, { key, by, at }: Doing): Promise<Changed> {
      const act: WorkAct = { ...change, key: refOf(key), by, at };
      for (;;) {
        const known = await one(cadre, ref);
        if (!known) return { kind: "gone" };
        if (known.acts.some((each) => each.key === act.key)) return doneBefore(known, at);
        if (!mayFollow(known.acts, act)) return { kind: "late", work: known };
        const after = [...known.acts, act];
        const locked = stateAfter(after) === "recognised" ? { by, at } : null;
        if (!(await write(known, act, { $push: { acts: act }, $set: { locked } }))) continue;
        const { decision: _, ...rest } = known;
        const decision = decisionOf(after);
        return {
          kind: "done",
          work: { ...rest, acts: after, state: stateAfter(after), ...(decision && { decision }) },
        };
      }
    },

    /** Throws a draft away; a work that was never handed in with it. */
    async drop({ cadre, ref }: Named): Promise<void> {
      const _id = workId(cadre, ref);
      await works.deleteOne({ _id, versions: { $size: 0 } });
      await works.updateOne({ _id, locked: null }, { $set: { draft: null } });
    },

    /** All that wait, the oldest first. */
    async open(now: number): Promise<WaitingWork[]> {
      const listed = await waiting.find().lean();
      const found = new Map((await named(listed.map(({ _id }) => _id))).map((work) => [work.id, work]));
      const open: WaitingWork[] = [];
      for (const { _id, told, at, times = null } of listed) {
        const work = found.get(_id);
        if (work?.state === "waits") open.push({ work, told });
        else if (at.getTime() < now - LISTED_WITHIN_MS) await waiting.deleteOne({ _id, times });
      }
      return open.toSorted((a, b) => sinceWhen(a.work) - sinceWhen(b.work));
    },

    /** Who was told that it waits, or waited until just now. */
    async toldOf({ id }: Work): Promise<WaitingWork["told"]> {
      return (await waiting.findById(id).lean())?.told ?? [];
    },

    /** These heads need not be told again of this version. */
    async noteTold({ id, versions }: Work, heads: readonly string[]): Promise<void> {
      const told = heads.map((head) => ({ head, of: versions.length }));
      await waiting.updateOne({ _id: id }, { $push: { told: { $each: told } } });
    },

    /** Those of these cadres that count in a year, or wait and were handed in during it; by the day of the decision. */
    async inYear(year: string, cadres: readonly string[]): Promise<Work[]> {
      const lists = await findInChunks(
        cadres.map((cadre) => `${year}:${cadre}`),
        (chunk) => years.find({ _id: { $in: chunk } }).lean(),
      );
      const all = await named(lists.flatMap((one) => one.works));
      const isOfYear = ({ acts }: Work) => yearOf(acts, (at) => dayOf(at.getTime())) === year;
      const dayIn = (work: Work) => work.decision?.day ?? "9999";
      return all
        .filter(isOfYear)
        .toSorted((a, b) => (dayIn(a) < dayIn(b) ? -1 : dayIn(a) > dayIn(b) ? 1 : 0));
    },

    /** Kept files that the works of a cadre name: what shows them, and pictures of decisions. */
    async filesOf(cadre: string): Promise<string[]> {
      const found = await works.find({ cadre }, { draft: 1, versions: 1 }).lean<WorkRecord[]>();
      return found.flatMap(({ draft, versions }) => [
        ...(draft?.files ?? []),
        ...versions.flatMap(({ files, paper }) => [...(files ?? []), ...(paper?.files ?? [])]),
      ]);
    },
  };
}

function workId(cadre: string, ref: string): string {
  return `${ref}:${cadre}`;
}

function asWork({ _id: id, period: ref, cadre, draft, versions, acts = [] }: WorkRecord): Work {
  const decision = decisionOf(acts);
  return { id, ref, cadre, state: stateAfter(acts), draft, versions, acts, ...(decision && { decision }) };
}

function begunAt({ draft, acts }: Work): number {
  return Math.max(draft?.startedAt.getTime() ?? 0, acts.at(-1)?.at.getTime() ?? 0);
}

function sinceWhen({ acts }: Work): number {
  return acts.at(-1)?.at.getTime() ?? 0;
}
