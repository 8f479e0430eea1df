import type { Connection } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import {
  type EntryAct,
  type EntryNow,
  type EntryRead,
  type EntryValues,
  entryAfter,
  mayFollow,
} from "../../rules/entries/entry.ts";
import type { EntryKind } from "../../rules/entries/entry-kinds.ts";
import { heirOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import type { Cadres } from "../people/cadres.ts";
import { type EntryRecord, entryModel } from "./entries-models.ts";

/** An entry of a unit, as it stands: what was said, the days it is told of, who entered it and when. */
export interface Entry extends EntryNow {
  /** What buttons and lines name it by. */
  readonly id: string;
  /** Code of the unit that it counts for: the one that entered it, or the one into which that has gone. */
  readonly unit: string;
  /** Code of the unit that entered it; its files are kept for that one. */
  readonly enteredIn: string;
  readonly kind: EntryKind;
  /** The trace. */
  readonly acts: readonly EntryAct[];
  /** Who has read it, of a plan that was made known. */
  readonly reads: readonly EntryRead[];
}

export type EntryChange =
  | { readonly does: "correct"; readonly values: EntryValues; readonly files: readonly string[] }
  | { readonly does: "take-back" | "put-back" };

/** What came of it: it holds, also when the same message did it before; or somebody else was faster, and this is how it stands. */
export type Changed = { kind: "done" | "late"; entry: Entry } | { kind: "gone" };

/** What units enter as the year goes (IV.1, V). */
export type Entries = ReturnType<typeof createEntries>;

/** For whom the files of a unit's entries are kept: they are the unit's, and stay when whoever sent them has left. */
export function holderOf(unit: string): string {
  return `unit:${unit}`;
}

export function createEntries(connection: Connection, cadres: Pick<Cadres, "unitFacts">) {
  const records = entryModel(connection);

  async function one(id: string): Promise<Entry | undefined> {
    const record = await records.findById(id).lean<EntryRecord>();
    return record ? asEntry(record) : undefined;
  }

  return {
    one,

    /**
     * What stands of some units and is told of on one of the days, by its first day: a drive that touches them, working rules in
     * force, a công trình under way. What a unit entered that has gone into another counts for that one.
     * @param asOf the day whose units are meant; the last one, unless said
     */
    async of(units: readonly string[], from: Day, to: Day, asOf: Day = to): Promise<Entry[]> {
      const facts = await cadres.unitFacts();
      const found = await findInChunks(codesBehind(facts, units, asOf), (chunk) =>
        records
          .find({ unit: { $in: chunk }, state: "stands", from: { $lte: to }, to: { $gte: from } })
          .lean<EntryRecord[]>(),
      );
      return found
        .flatMap((record) => asEntry(record, heirOf(facts, record.unit, asOf)) ?? [])
        .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
    },

    /** Enters it for a unit, once under a key. */
    async enter(
      { unit, kind }: { unit: string; kind: EntryKind },
      { values, files }: { values: EntryValues; files: readonly string[] },
      { key, by, at }: Doing,
    ): Promise<Entry> {
      const id = refOf(key);
      const acts: EntryAct[] = [{ key: id, by, at, does: "enter", values, files: [...files] }];
      const now = entryAfter(kind, acts);
      if (!now) throw new Error(`entry ${id}: nothing was said`);
      const { from, to, state } = now;
      try {
        await records.create({ _id: id, unit, kind, acts, reads: [], from, to, state });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const entry = await one(id);
      if (!entry) throw new Error(`entry ${id}: entered, and not there`);
      return entry;
    },

    /**
     * Changes what somebody has seen. The same key does it once; of two at once the first counts.
     * @param seen how many acts they have seen
     */
    async change(id: string, seen: number, change: EntryChange, { key, by, at }: Doing): Promise<Changed> {
      const act: EntryAct = { ...change, key: refOf(key), by, at };
      const record = await records.findById(id).lean<EntryRecord>();
      const known = record && asEntry(record);
      if (!record || !known) return { kind: "gone" };
      if (record.acts.some((each) => each.key === act.key)) return { kind: "done", entry: known };
      if (record.acts.length !== seen || !mayFollow(record.acts, act.does))
        return { kind: "late", entry: known };
      const now = entryAfter(record.kind, [...record.acts, act]);
      if (!now) return { kind: "gone" };
      const { from, to, state } = now;
      const { matchedCount } = await records.updateOne(
        { _id: id, acts: { $size: seen } },
        { $push: { acts: act }, $set: { from, to, state } },
      );
      const entry = await one(id);
      if (!entry) return { kind: "gone" };
      return { kind: matchedCount > 0 ? "done" : "late", entry };
    },

    /** Notes who has read it, each once: the first word holds. @returns undefined when there is no such entry */
    async noteRead(
      id: string,
      whose: readonly string[],
      { key, by, at, sitting }: Doing & Pick<EntryRead, "sitting">,
    ): Promise<Entry | undefined> {
      for (const who of new Set(whose)) {
        const read: EntryRead = { key: refOf(key), who, by, at, ...(sitting ? { sitting } : {}) };
        await records.updateOne({ _id: id, "reads.who": { $ne: who } }, { $push: { reads: read } });
      }
      return one(id);
    },
  };
}

/** These units, and those that have gone into one of them by a day. */
function codesBehind(facts: UnitFacts, units: readonly string[], day: Day): string[] {
  const wanted = new Set(units);
  const gone = [...facts.keys()].filter((code) => wanted.has(heirOf(facts, code, day)));
  return [...new Set([...gone, ...units.filter((code) => heirOf(facts, code, day) === code)])];
}

function asEntry(record: EntryRecord, unit: string = record.unit): Entry | undefined {
  const { _id: id, unit: enteredIn, kind, acts, reads = [] } = record;
  const now = entryAfter(kind, acts);
  return now && { id, unit, enteredIn, kind, acts, reads, ...now };
}
