import DataLoader from "dataloader";
import { IDS_PER_QUERY } from "./chunks.ts";

/**
 * Reads of single documents by their id. Those that are asked for in the same moment, of as many chats as it may be, go
 * to the database as one query; nothing is kept, so each read sees what was written before it.
 */
export function byId<R extends { _id: string }>(
  find: (ids: R["_id"][]) => PromiseLike<R[]>,
): (id: R["_id"]) => Promise<R | undefined> {
  const loader = new DataLoader<R["_id"], R | undefined>(
    async (ids) => {
      const found = new Map((await find([...new Set(ids)])).map((record) => [record._id, record]));
      return ids.map((id) => found.get(id));
    },
    { cache: false, maxBatchSize: IDS_PER_QUERY, batchScheduleFn: setImmediate },
  );
  return (id) => loader.load(id);
}
