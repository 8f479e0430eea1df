import DataLoader from "dataloader";
import { IDS_PER_QUERY } from "./chunks.ts";

/**
 * Reads single documents by id. Reads of the same moment, even for many chats, become one query. Nothing is cached, so
 * each read sees what was written before it.
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
