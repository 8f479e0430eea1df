import type { PeriodId } from "../../rules/calendar/periods.ts";
import { chunksOf, findInChunks, IDS_PER_QUERY } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { type CombinerSizes, WriteCombiner } from "../database/write-combiner.ts";
import { alikeIn, struckIn, unlikeGuard } from "./alike.ts";
import type { LedgerId, LedgerLine, LedgerModel, LedgerRecord } from "./ledger-model.ts";
import { aliveOf, changesOf, type Limits, type Refused, whyNot } from "./write-limits.ts";

/**
 * A write's outcome: `added` now · `known`: one of its keys existed before · `gone`: something it undoes or annotates
 * does not exist, or was undone · `full`: the day would exceed its limit · `once`, `same`: the day holds it already, see
 * {@link slotsOf} · `decided`: somebody decided meanwhile about what is changed · `alike`: it is like a line of before · `struck`: it is like one that was refused. Only
 * `added` changed anything.
 */
export interface Written {
  kind: "added" | "alike" | "struck" | Refused;
  /** The ledger now; after `added` it has only the added lines, because a ledger may be long. */
  ledger: LedgerRecord;
}

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
    { unlike, ...limits }: Limits,
  ): Promise<LedgerRecord | undefined> {
    const alive = aliveOf(lines);
    const [first, ...more] = alive;
    const guards: Record<string, unknown> = {
      ...(unlike ? unlikeGuard(unlike) : {}),
      "entries.key": {
        $nin: [...lines.map((line) => line.key), ...(limits.undecided ?? [])],
        ...(first ? { $eq: first } : {}),
      },
      "entries.undoes": { $nin: alive },
      // Not `$all`: beside it the embedded database forgets the `$nin`.
      ...(more.length > 0 ? { $and: more.map((key) => ({ "entries.key": key })) } : {}),
    };
    const increments: Record<string, number> = {};
    for (const { path, by, most } of changesOf(lines, limits)) {
      if (by !== 0 || most > 0) increments[path] = by;
      if ((by > 0 || most === 0) && most < Infinity) guards[path] = { $not: { $gt: most - by } };
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
    async write(id: LedgerId, lines: readonly LedgerLine[], limits: Limits = {}): Promise<Written> {
      if (lines.length === 0) throw new RangeError("nothing to write");
      const { unlike: _, ...always } = limits;
      let { unlike } = limits;
      const fits = changesOf(lines, always).every(({ by, most }) => by <= most);
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const written = fits
          ? await tryWrite(id, lines, { ...always, ...(unlike ? { unlike } : {}) })
          : undefined;
        if (written) return { kind: "added", ledger: written };
        const ledger = await read(id);
        const kind = whyNot(ledger, lines, always);
        if (kind) return { kind, ledger };
        if (unlike && alikeIn(ledger, unlike) !== undefined) return { kind: "alike", ledger };
        if (unlike && struckIn(ledger, unlike) !== undefined) return { kind: "struck", ledger };
        // What the guard saw was undone, or is long ago.
        unlike = undefined;
      }
      throw new Error(`ledger ${id}: a write never got through`);
    },

    /** Ledgers by their ids; those that do not exist yet are missing. */
    async readMany(ids: readonly LedgerId[]): Promise<LedgerRecord[]> {
      return findInChunks(ids, (chunk) => ledgers.find({ _id: { $in: chunk } }).lean<LedgerRecord[]>());
    },

    /** Only the sums of the weeks, or of their days, or the lines, or several of them, a page at a time, for figures of many cadres. */
    async *pages<Part extends "sums" | "days" | "entries">(
      ids: readonly LedgerId[],
      parts: readonly Part[],
    ): AsyncGenerator<Pick<LedgerRecord, "_id" | Part>[]> {
      const projection = Object.fromEntries(parts.map((part) => [part, 1]));
      for (const chunk of chunksOf(ids, IDS_PER_QUERY))
        yield await ledgers
          .find({ _id: { $in: chunk } }, projection)
          .lean<Pick<LedgerRecord, "_id" | Part>[]>();
    },
  };
}

/** The name of a cadre's ledger of a week: `2026-W48:<cadre>`. */
export function ledgerId(week: PeriodId, cadre: string): LedgerId {
  return `${week}:${cadre}`;
}
