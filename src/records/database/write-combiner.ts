import {
  type Collection,
  type Document,
  type Filter,
  MongoBulkWriteError,
  MongoServerError,
  type UpdateFilter,
  type WithId,
} from "mongodb";
import { IDS_PER_QUERY } from "./chunks.ts";

/** An atomic update of one document by its id. */
export interface GuardedUpdate<R extends { _id: string }> {
  id: R["_id"];
  /** What else must be so. */
  guards: Filter<R>;
  change: UpdateFilter<R>;
  /** Makes the document if it is not there. One that is there and does not meet the guards is then a duplicate key. */
  upsert?: boolean;
  /**
   * Whether the document, read just after the update, shows that it was made (and is still the caller's). A command of
   * several updates does not report which of them met their guards.
   */
  shows(after: WithId<R>): boolean;
}

interface Waiting<R extends { _id: string }> extends GuardedUpdate<R> {
  resolve(after: WithId<R> | null): void;
  reject(error: unknown): void;
}

/** How many updates one command carries. */
export interface CombinerSizes {
  /** Fewer are a command each: that is less work than a command and a query. */
  least: number;
  /** With more, this program and the database would take turns instead of working side by side. */
  most: number;
}

export const COMBINER_SIZES: CombinerSizes = { least: 3, most: 8 };

/** Where each command has to wait long for its turn: as few as can be. */
export const FEWEST_COMMANDS: CombinerSizes = { least: 2, most: IDS_PER_QUERY };

/**
 * Writes what is asked for in the same moment, for as many documents as it may be, as one command, and reads back what it
 * came to as one query: a command costs this program the same whatever it carries. Each update stays atomic by itself, and
 * each hears its own result. Two updates of one document never share a command.
 */
export class WriteCombiner<R extends { _id: string }> {
  readonly #collection: Collection<R>;
  readonly #projection: Document;
  readonly #find: (ids: R["_id"][], projection: Document) => Promise<WithId<R>[]>;
  readonly #sizes: CombinerSizes;
  #waiting = new Map<string, Waiting<R>>();

  /**
   * @param projection what is read back
   * @param find reads documents by their ids
   */
  constructor(
    collection: Collection<R>,
    projection: Document,
    find: (ids: R["_id"][], projection: Document) => Promise<WithId<R>[]>,
    sizes: CombinerSizes = COMBINER_SIZES,
  ) {
    this.#collection = collection;
    this.#projection = projection;
    this.#find = find;
    this.#sizes = sizes;
  }

  /**
   * Resolves with the document after the update; null when its guards were not met, or it does not show the update.
   * @throws MongoServerError, for an upsert also E11000 when its guards were not met
   */
  update(update: GuardedUpdate<R>): Promise<WithId<R> | null> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size >= this.#sizes.most || this.#waiting.has(update.id)) this.#write();
      if (this.#waiting.size === 0) setImmediate(() => this.#write());
      this.#waiting.set(update.id, { ...update, resolve, reject });
    });
  }

  #write(): void {
    const updates = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (updates.length < this.#sizes.least) for (const update of updates) void this.#alone(update);
    else void this.#together(updates);
  }

  async #alone({ id, guards, change, upsert = false, resolve, reject }: Waiting<R>): Promise<void> {
    const options = { upsert, returnDocument: "after", projection: this.#projection } as const;
    try {
      resolve(await this.#collection.findOneAndUpdate(this.#filter(id, guards), change, options));
    } catch (error) {
      reject(error);
    }
  }

  /** What fails as a whole fails for each. */
  async #together(updates: readonly Waiting<R>[]): Promise<void> {
    try {
      const refused = await this.#send(updates);
      const made = updates.filter((_, n) => !refused.has(n));
      const found = await this.#readBack(made.map(({ id }) => id));
      for (const [n, { id, shows, resolve, reject }] of updates.entries()) {
        const error = refused.get(n);
        const after = found.get(id);
        if (error) reject(error);
        else resolve(after && shows(after) ? after : null);
      }
    } catch (error) {
      for (const { reject } of updates) reject(error);
    }
  }

  /** @returns the errors of those that failed, by their place: not ordered, so none keeps another from being made */
  async #send(updates: readonly Waiting<R>[]): Promise<Map<number, MongoServerError>> {
    const commands = updates.map(({ id, guards, change, upsert = false }) => ({
      updateOne: { filter: this.#filter(id, guards), update: change, upsert },
    }));
    try {
      await this.#collection.bulkWrite(commands, { ordered: false });
      return new Map();
    } catch (error) {
      if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
      const errors = [error.writeErrors].flat();
      if (errors.length === 0) throw error;
      return new Map(
        errors.map(({ index, code, errmsg }) => [index, new MongoServerError({ message: errmsg, code })]),
      );
    }
  }

  async #readBack(ids: R["_id"][]): Promise<Map<string, WithId<R>>> {
    const found = ids.length === 0 ? [] : await this.#find(ids, this.#projection);
    return new Map(found.map((document) => [document._id, document]));
  }

  #filter(id: R["_id"], guards: Filter<R>): Filter<R> {
    return { ...guards, _id: id };
  }
}
