import { setTimeout as pause } from "node:timers/promises";
import type { Collection } from "mongodb";
import type { Connection } from "mongoose";
import { readAll } from "../embedded/read-all.ts";
import { changesIn, type Named } from "./changes-in.ts";
import type { Whose } from "./holding.ts";
import type { KnownBy } from "./known-by.ts";
import { mendHeld } from "./mend-held.ts";
import type { Trace } from "./traces.ts";
/** A long work may hold its chat for five minutes; other steps are over in seconds. */
export const LONGEST_WAIT_MS = 6 * 60_000;
const TRY_AGAIN_MS = 100;

/**
 * Takes a person out of the documents of others: each text in which they are known is changed in its place, so that whatever is
 * added meanwhile stays. Interrupted and called again, it finishes.
 * @param waitsMs so long it waits for chats that are at work
 * @throws Error when one was at work all the time
 */
export async function takeOut(
  connection: Connection,
  traces: readonly Trace[],
  { who, known }: { who: Whose; known: KnownBy },
  waitsMs: number,
): Promise<void> {
  for (const trace of traces) {
    const documents = connection.collection<Named>(trace.collection);
    const found: Named[] = [];
    for await (const document of lookedThrough(documents, trace, who))
      if (isKnownIn(document, trace, known)) found.push(document);
    const atWork: Named[] = [];
    for (const document of found) if (!(await mend(documents, document, trace, known))) atWork.push(document);
    await mendOnceFree(documents, atWork, { trace, known }, waitsMs);
  }
}

/** Those that were at work, whichever is free first. */
async function mendOnceFree(
  documents: Collection<Named>,
  atWork: readonly Named[],
  { trace, known }: { trace: Trace; known: KnownBy },
  waitsMs: number,
): Promise<void> {
  const until = performance.now() + waitsMs;
  let left = atWork;
  while (left.length > 0) {
    if (performance.now() > until)
      throw new Error("a chat that names an erased person was at work all the time");
    await pause(TRY_AGAIN_MS);
    const still: Named[] = [];
    for (const document of left) if (!(await mend(documents, document, trace, known))) still.push(document);
    left = still;
  }
}

async function* lookedThrough(
  documents: Collection<Named>,
  { where }: Trace,
  who: Whose,
): AsyncGenerator<Named> {
  if (where) yield* await documents.find(where(who)).toArray();
  else yield* readAll(documents);
}

function isKnownIn(document: Named, trace: Trace, known: KnownBy): boolean {
  const isOwnName = trace.named !== undefined && known.isIn(document._id);
  return isOwnName || Object.keys(changesIn(document, trace, known)).length > 0;
}

/** @returns false where a process is at work on it */
async function mend(
  documents: Collection<Named>,
  document: Named,
  trace: Trace,
  known: KnownBy,
): Promise<boolean> {
  const { _id } = document;
  if (trace.held) return mendHeld(documents, _id, trace, known);
  if (trace.named && known.isIn(_id)) {
    const anew = { ...document, _id: known.without(_id) };
    if (trace.named === "renew")
      await documents.updateOne({ _id: anew._id }, { $setOnInsert: withoutName(anew) }, { upsert: true });
    await documents.deleteOne({ _id });
    return true;
  }
  await documents.updateOne({ _id }, { $set: changesIn(document, trace, known) });
  return true;
}

function withoutName({ _id, ...rest }: Named): Omit<Named, "_id"> {
  return rest;
}
