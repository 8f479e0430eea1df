import { randomUUID } from "node:crypto";
import type { Collection } from "mongodb";
import { changesIn, type Named } from "./changes-in.ts";
import type { KnownBy } from "./known-by.ts";
import type { Trace } from "./traces.ts";

/** What `by` of a chat holds while no process works on it; see `chat/mailbox/claims.ts`. */
const NOBODY = [null, "waiting", "resting"];

/** To mend one chat takes less. */
const HELD_FOR_MS = 30_000;

/**
 * As a process works on a chat: nobody else changes what was there before; what is added comes behind it. Of a process that died in it
 * the claim has run out: the chat is left as one that a process died in, under a mark that the dead one does not know.
 */
export async function mendHeld(
  documents: Collection<Named>,
  _id: string,
  trace: Trace,
  known: KnownBy,
): Promise<boolean> {
  const mark = `erasing:${randomUUID()}`;
  const now = Date.now();
  const isFree = [{ by: { $in: NOBODY } }, { by: { $nin: NOBODY }, until: { $lt: new Date(now) } }];
  const free = await documents.findOneAndUpdate(
    { _id, $or: isFree },
    { $set: { by: mark, until: new Date(now + HELD_FOR_MS) } },
    { returnDocument: "before" },
  );
  if (!free) return (await documents.findOne({ _id }, { projection: { _id: 1 } })) === null;
  const { seen = [], ...rest } = free;
  const keys = seen.filter((key) => known.isIn(key));
  if (keys.length > 0) await documents.updateOne({ _id, by: mark }, { $pullAll: { seen: keys } });
  const by = NOBODY.includes(free.by ?? null) ? free.by : mark;
  const change = { ...changesIn(rest, trace, known), by, until: free.until };
  await documents.updateOne({ _id, by: mark }, { $set: change });
  return true;
}
