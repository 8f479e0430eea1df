import type { PeriodId } from "../../rules/calendar/periods.ts";
import { findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { type CombinerSizes, WriteCombiner } from "../database/write-combiner.ts";
import type { LedgerEntry, LedgerId, LedgerModel, LedgerRecord } from "./ledger-model.ts";

/**
 * What a write came to: `added` now · `known`: its key was there before · `gone`: what it undoes or annotates is not
 * there, or was undone before · `full`: a day would hold more than it may. Only `added` changed anything.
 */
export interface Written {
  kind: "added" | "known" | "gone" | "full";
  /** As it stands now; of what was `added`, only the entries that were added: a ledger may be long. */
  ledger: LedgerRecord;
}

/** Others may write between a refused update and the look at why it was refused. */
const MAX_ROUNDS = 20;

const SUMS = { sums: 1, days: 1 };

/** Additions of one moment, to whatever ledgers, go out as one command. */
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

/** The atomic reads and writes on ledgers, of whatever duty. */
export function createLedger(ledgers: LedgerModel, sizes?: CombinerSizes) {
  const additions = additionsTo(ledgers, sizes);

  async function read(id: LedgerId): Promise<LedgerRecord> {
    return (await ledgers.findById(id).lean<LedgerRecord>()) ?? { _id: id, entries: [], sums: {}, days: {} };
  }

  /** One update with all guards inside; undefined when a guard refused it. */
  async function tryWrite(
    id: LedgerId,
    entries: readonly LedgerEntry[],
    mostADay: number,
  ): Promise<LedgerRecord | undefined> {
    const alive = aliveOf(entries);
    const guards: Record<string, unknown> = {
      "entries.key": { $nin: entries.map((entry) => entry.key), ...(alive[0] ? { $eq: alive[0] } : {}) },
      "entries.undoes": { $nin: alive },
    };
    const increments: Record<string, number> = {};
    for (const { path, by } of changesOf(entries)) {
      increments[path] = by;
      if (path.startsWith("days.") && by > 0) guards[path] = { $not: { $gt: mostADay - by } };
    }
    const change = { $push: { entries: { $each: [...entries] } }, $inc: increments };
    try {
      const written =
        alive.length === 0
          ? await additions.update({ id, guards, change, upsert: true, shows: () => true })
          : await ledgers
              .findOneAndUpdate({ _id: id, ...guards }, change, { returnDocument: "after", projection: SUMS })
              .lean<Omit<LedgerRecord, "entries">>();
      return written ? { ...written, entries: [...entries] } : undefined;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return undefined;
    }
  }

  return {
    read,

    /**
     * Adds entries to one ledger, all or none, and their amounts to its sums, exactly once by the first entry's key.
     * @param mostADay the sum of a duty on one day may not grow beyond this
     */
    async write(id: LedgerId, entries: readonly LedgerEntry[], mostADay = Infinity): Promise<Written> {
      const [first] = entries;
      if (!first) throw new RangeError("nothing to write");
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const fits = changesOf(entries).every(({ path, by }) => !path.startsWith("days.") || by <= mostADay);
        const written = fits ? await tryWrite(id, entries, mostADay) : undefined;
        if (written) return { kind: "added", ledger: written };
        const ledger = await read(id);
        const kind = whyNot(ledger, entries, mostADay);
        if (kind) return { kind, ledger };
      }
      throw new Error(`ledger ${id}: a write never got through`);
    },

    /** Ledgers by their ids; those that nobody has written to yet are not among them. */
    async readMany(ids: readonly LedgerId[]): Promise<LedgerRecord[]> {
      return findInChunks(ids, (chunk) => ledgers.find({ _id: { $in: chunk } }).lean<LedgerRecord[]>());
    },

    /** Only the sums, for reports over many cadres. */
    async sums(ids: readonly LedgerId[]): Promise<Pick<LedgerRecord, "_id" | "sums">[]> {
      return findInChunks(ids, (chunk) =>
        ledgers.find({ _id: { $in: chunk } }, { sums: 1 }).lean<Pick<LedgerRecord, "_id" | "sums">[]>(),
      );
    },
  };
}

export function ledgerId(period: PeriodId, cadre: string): LedgerId {
  return `${period}:${cadre}`;
}

/** What a guarded update must have met; nothing when the way is free again. */
function whyNot(
  ledger: LedgerRecord,
  entries: readonly LedgerEntry[],
  mostADay: number,
): Written["kind"] | undefined {
  const has = (key: string) => ledger.entries.some((entry) => entry.key === key);
  if (entries.some((entry) => has(entry.key))) return "known";
  const undone = new Set(ledger.entries.map((entry) => entry.undoes));
  if (aliveOf(entries).some((target) => !has(target) || undone.has(target))) return "gone";
  for (const { path, by } of changesOf(entries)) {
    const [kind, day = "", duty] = path.split(".");
    const before = Object.entries(ledger.days?.[day] ?? {}).find(([id]) => id === duty)?.[1] ?? 0;
    if (kind === "days" && by > 0 && before + by > mostADay) return "full";
  }
  return undefined;
}

/** Keys of the entries that must stand: what is undone, or gets a note. */
function aliveOf(entries: readonly LedgerEntry[]): string[] {
  return entries.map((entry) => entry.undoes ?? entry.annotates).filter((target) => target !== undefined);
}

/** What the sums grow by, as paths of the document. */
function changesOf(entries: readonly LedgerEntry[]): { path: string; by: number }[] {
  const changes = new Map<string, number>();
  for (const { duty, day, amount } of entries)
    for (const path of [`sums.${duty}`, `days.${day}.${duty}`])
      changes.set(path, (changes.get(path) ?? 0) + amount);
  return [...changes].map(([path, by]) => ({ path, by }));
}
