import type { AnyBulkWriteOperation } from "mongodb";
import type { CadreFact, UnitFact } from "../../rules/organisation/dated.ts";
import { chunksOf, findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { PeopleModels } from "./people-models.ts";
import type { CadreRecord, Marked, UnitRecord } from "./people-records.ts";
import type { PlannedRecord } from "./planned-records.ts";

const WRITES_PER_CHUNK = 1000;

/** People erased meanwhile stay without a name. */
const NOT_ERASED = { erasedAt: { $exists: false } };

type Fact = CadreFact | UnitFact;

/** A unit or cadre as it lies in the database. */
interface Stored extends Marked<Fact> {
  _id: string;
  facts: Fact[];
  demo: boolean;
  consent?: null;
  erasedAt?: Date;
}

/** Told how many records were just written. */
type Wrote = (count: number) => void;

/** The import whose turn it is, and those done before it. */
export interface Turn {
  readonly id: string;
  readonly done: ReadonlySet<string>;
  /** @throws Refusal when another import began */
  readonly mustBeMine: () => Promise<void>;
}

/** Writes beside what is true, and puts it in its place afterwards; see `made-true.ts`. */
export function createPreparation(models: PeopleModels, kind: "units" | "cadres") {
  const collection = models[kind].db.collection<Stored>(kind);

  async function write(
    writes: readonly AnyBulkWriteOperation<Stored>[],
    wrote: Wrote = () => {},
  ): Promise<void> {
    for (const chunk of chunksOf(writes, WRITES_PER_CHUNK)) {
      await collection.bulkWrite(chunk);
      wrote(chunk.length);
    }
  }

  /**
   * Plain inserts, because they are twice as fast as upserts. Where an import that was cut off has left the same code, its
   * record is taken over: only while it is still the one that was looked at, so that two imports never both believe it theirs.
   */
  async function add(records: readonly Stored[], { id, done, mustBeMine }: Turn): Promise<void> {
    try {
      await collection.insertMany([...records], { ordered: false });
      return;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const wanted = new Map(records.map((record) => [record._id, record]));
    for (;;) {
      const found = await findInChunks([...wanted.keys()], (chunk) =>
        collection.find({ _id: { $in: chunk } }).toArray(),
      );
      const others = found.filter(({ added }) => added !== undefined && added !== id && !done.has(added));
      if (others.length === 0) return;
      await mustBeMine();
      await write(
        others.flatMap(({ _id, added }) => {
          const replacement = wanted.get(_id);
          return replacement ? [{ replaceOne: { filter: { _id, added }, replacement } }] : [];
        }),
      );
    }
  }

  return {
    /** Puts what earlier imports have made true in its place, and removes what was never made true. */
    async clear(marked: readonly (UnitRecord | CadreRecord)[], done: ReadonlySet<string>): Promise<void> {
      await write(
        marked.flatMap(({ _id, added, next }): AnyBulkWriteOperation<Stored>[] => {
          if (added !== undefined && !done.has(added)) return [{ deleteOne: { filter: { _id, added } } }];
          return Object.entries(next ?? {}).map(([id, prepared]) =>
            done.has(id) ? settled(_id, id, prepared) : dropped(_id, id),
          );
        }),
      );
    },

    async prepare(planned: readonly PlannedRecord<Fact>[], turn: Turn, wrote: Wrote): Promise<void> {
      const consent = kind === "cadres" ? { consent: null } : {};
      const added = planned
        .filter(({ isNew }) => isNew)
        .map(({ code, isNew: _, ...fields }) => ({
          _id: code,
          demo: false,
          added: turn.id,
          ...consent,
          ...fields,
        }));
      for (const chunk of chunksOf(added, WRITES_PER_CHUNK)) {
        await add(chunk, turn);
        wrote(chunk.length);
      }
      await write(
        planned
          .filter(({ isNew }) => !isNew)
          .map(({ code, isNew: _, ...fields }) => ({
            updateOne: {
              filter: { _id: code, ...NOT_ERASED },
              update: { $set: { [`next.${turn.id}`]: fields } },
            },
          })),
        wrote,
      );
    },

    /** Puts what this import has prepared in its place, since it is true now. Who is new is there already. */
    async settle(id: string, planned: readonly PlannedRecord<Fact>[], wrote: Wrote): Promise<void> {
      wrote(planned.filter(({ isNew }) => isNew).length);
      await write(
        planned
          .filter(({ isNew }) => !isNew)
          .map(({ code, isNew: _, ...fields }) => settled(code, id, fields)),
        wrote,
      );
    },
  };
}

function dropped(_id: string, id: string): AnyBulkWriteOperation<Stored> {
  return { updateOne: { filter: { _id }, update: { $unset: { [`next.${id}`]: "" } } } };
}

function settled(_id: string, id: string, fields: object | undefined): AnyBulkWriteOperation<Stored> {
  const filter = { _id, [`next.${id}`]: { $exists: true }, ...NOT_ERASED };
  return { updateOne: { filter, update: { $set: { ...fields }, $unset: { [`next.${id}`]: "" } } } };
}
