import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { chunksOf, findInChunks, IDS_PER_QUERY } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { type CombinerSizes, WriteCombiner } from "../database/write-combiner.ts";
import { alikeIn, type Unlike, unlikeGuard } from "./alike.ts";
import type { LedgerId, LedgerLine, LedgerModel, LedgerRecord } from "./ledger-model.ts";

/**
 * A write's outcome: `added` now · `known`: one of its keys existed before · `gone`: something it undoes or annotates
 * does not exist, or was undone · `full`: the day would exceed its limit · `alike`: it is like a line of before. Only
 * `added` changed anything.
 */
export interface Written {
  kind: "added" | "known" | "gone" | "full" | "alike";
  /** The ledger now; after `added` it has only the added lines, because a ledger may be long. */
  ledger: LedgerRecord;
}

/** The most of a duty on one day, in its measure. */
export type MostADay = (duty: DutyId) => number;

/** What a write must meet beside its keys. */
export interface Limits {
  /** The sum of a duty on one day may not grow beyond this. */
  readonly mostADay: MostADay;
  readonly unlike?: Unlike;
}

const UNLIMITED: Limits = { mostADay: () => Infinity };

/** Others may write between a refused update and the query for its reason. */
const MAX_ROUNDS = 20;

const SUMS = { sums: 1, days: 1 };

/** Sends additions of one moment, to any ledgers, as one command. */
function additionsTo(ledgers: LedgerModel, sizes?: CombinerSizes): WriteCombiner<LedgerRecord> {
  // As mongoose does: a field without a value is left out, not stored as null.
  const raw = ledgers.db
    .getClient()
    .db(ledgers.db.name)
    .collection<LedgerRecord>(ledgers.collection.name, { ignoreUndefined: true });
  const find = (ids: LedgerId[], projection: object) =>
    raw.find({ _id: { $in: ids } }, { projection }).toArray();
  return new WriteCombiner(raw, SUMS, find, sizes);
}

/** The atomic reads and writes on ledgers, for any duty. */
export type Ledger = ReturnType<typeof createLedger>;

export function createLedger(ledgers: LedgerModel, sizes?: CombinerSizes) {
  const additions = additionsTo(ledgers, sizes);

  async function read(id: LedgerId): Promise<LedgerRecord> {
    return (await ledgers.findById(id).lean<LedgerRecord>()) ?? { _id: id, entries: [], sums: {}, days: {} };
  }

  /** One update with all its guards; undefined when a guard refused it. */
  async function tryWrite(
    id: LedgerId,
    lines: readonly LedgerLine[],
    { mostADay, unlike }: Limits,
  ): Promise<LedgerRecord | undefined> {
    const alive = aliveOf(lines);
    const [first, ...more] = alive;
    const guards: Record<string, unknown> = {
      ...(unlike ? unlikeGuard(unlike) : {}),
      "entries.key": { $nin: lines.map((line) => line.key), ...(first ? { $eq: first } : {}) },
      "entries.undoes": { $nin: alive },
      // Not `$all`: beside it the embedded database forgets the `$nin`.
      ...(more.length > 0 ? { $and: more.map((key) => ({ "entries.key": key })) } : {}),
    };
    const increments: Record<string, number> = {};
    for (const { path, by, duty } of changesOf(lines)) {
      increments[path] = by;
      const most = mostADay(duty);
      if (path.startsWith("days.") && by > 0 && most < Infinity) guards[path] = { $not: { $gt: most - by } };
    }
    const change = { $push: { entries: { $each: [...lines] } }, $inc: increments };
    try {
      const written =
        alive.length === 0
          ? await additions.update({ id, guards, change, upsert: true, shows: () => true })
          : await ledgers
              .findOneAndUpdate({ _id: id, ...guards }, change, { returnDocument: "after", projection: SUMS })
              .lean<Omit<LedgerRecord, "entries">>();
      return written ? { ...written, entries: [...lines] } : undefined;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return undefined;
    }
  }

  return {
    read,

    /**
     * Adds lines to one ledger, all or none, and their amounts to its sums, exactly once by their keys.
     */
    async write(id: LedgerId, lines: readonly LedgerLine[], limits: Limits = UNLIMITED): Promise<Written> {
      if (lines.length === 0) throw new RangeError("nothing to write");
      const { mostADay } = limits;
      let { unlike } = limits;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const fits = changesOf(lines).every(
          ({ path, by, duty }) => !path.startsWith("days.") || by <= mostADay(duty),
        );
        const written = fits
          ? await tryWrite(id, lines, { mostADay, ...(unlike ? { unlike } : {}) })
          : undefined;
        if (written) return { kind: "added", ledger: written };
        const ledger = await read(id);
        const kind = whyNot(ledger, lines, mostADay);
        if (kind) return { kind, ledger };
        if (unlike && alikeIn(ledger, unlike) !== undefined) return { kind: "alike", ledger };
        // What the guard saw was undone.
        unlike = undefined;
      }
      throw new Error(`ledger ${id}: a write never got through`);
    },

    /** Ledgers by their ids; those that do not exist yet are missing. */
    async readMany(ids: readonly LedgerId[]): Promise<LedgerRecord[]> {
      return findInChunks(ids, (chunk) => ledgers.find({ _id: { $in: chunk } }).lean<LedgerRecord[]>());
    },

    /** Only the sums of the weeks or of their days, a page at a time, for figures of many cadres. */
    async *pages<Part extends "sums" | "days">(
      ids: readonly LedgerId[],
      part: Part,
    ): AsyncGenerator<Pick<LedgerRecord, "_id" | Part>[]> {
      for (const chunk of chunksOf(ids, IDS_PER_QUERY))
        yield await ledgers
          .find({ _id: { $in: chunk } }, { [part]: 1 })
          .lean<Pick<LedgerRecord, "_id" | Part>[]>();
    },
  };
}

export function ledgerId(week: PeriodId, cadre: string): LedgerId {
  return `${week}:${cadre}`;
}

/** Why a guarded update was refused; undefined when the reason is gone. */
function whyNot(
  ledger: LedgerRecord,
  lines: readonly LedgerLine[],
  mostADay: MostADay,
): Written["kind"] | undefined {
  const keys = new Set(ledger.entries.map((line) => line.key));
  if (lines.some((line) => keys.has(line.key))) return "known";
  const undone = new Set(ledger.entries.map((line) => line.undoes));
  if (aliveOf(lines).some((target) => !keys.has(target) || undone.has(target))) return "gone";
  for (const { path, by, duty } of changesOf(lines)) {
    const [kind, day = ""] = path.split(".");
    const before = ledger.days?.[day]?.[duty] ?? 0;
    if (kind === "days" && by > 0 && before + by > mostADay(duty)) return "full";
  }
  return undefined;
}

/** Keys of the lines that must still count, because they are undone or annotated. */
function aliveOf(lines: readonly LedgerLine[]): string[] {
  return lines.map((line) => line.undoes ?? line.annotates).filter((target) => target !== undefined);
}

/** The changes to the sums, as paths of the document. */
function changesOf(lines: readonly LedgerLine[]): { path: string; by: number; duty: DutyId }[] {
  const changes = new Map<string, { path: string; by: number; duty: DutyId }>();
  for (const { duty, day, amount } of lines)
    for (const path of [`sums.${duty}`, `days.${day}.${duty}`])
      changes.set(path, { path, duty, by: (changes.get(path)?.by ?? 0) + amount });
  return [...changes.values()];
}
