import type { Connection } from "mongoose";
import { KEPT_MS } from "../database/files.ts";
import type { Address } from "../people/address.ts";

/** A message of the browser's chat, as far as it is asked. */
interface WithFile {
  address: Address;
  file?: { id: string };
}

/** A message may be about to name a file that was put here just now. */
const ON_ITS_WAY_MS = 10 * 60_000;

interface FileOnItsWay {
  _id: string;
  at: Date;
}

/**
 * Removes the files that have arrived where they were sent: an export, a paper, a roster may name anybody, and they are kept for a day
 * only so that a message can be sent again. Those that a message still to be sent names stay; for that day also those that a dialog
 * in progress has made and will send, such as a roster's preview while it is asked from which day it holds.
 */
export async function forgetArrived(connection: Connection, at: Date): Promise<void> {
  const [queued, shown] = await Promise.all([
    connection.collection("chats").distinct("outbox.file.id"),
    connection.collection("web_messages").distinct("file.id"),
  ]);
  const files = connection.collection<FileOnItsWay>("files");
  const before = (ageMs: number) => ({ at: { $lt: new Date(at.getTime() - ageMs) } });
  const gone = { _id: { $nin: [...queued, ...shown] } };
  const arrived = await files
    .find({ ...before(ON_ITS_WAY_MS), ...gone }, { projection: { _id: 1 } })
    .toArray();
  const waiting = await inDialogs(
    connection,
    arrived.map(({ _id }) => _id),
  );
  await files.deleteMany({ _id: { $in: arrived.map(({ _id }) => _id).filter((id) => !waiting.has(id)) } });
  await files.deleteMany({ ...before(KEPT_MS), ...gone });
}

/** Those of these files that dialogs in progress name. */
async function inDialogs(connection: Connection, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  const dialogs = connection
    .collection("chats")
    .find({ "stacks.0": { $exists: true } }, { projection: { stacks: 1 } });
  for await (const { stacks } of dialogs) {
    const said = JSON.stringify(stacks);
    for (const id of ids) if (said.includes(id)) found.add(id);
  }
  return found;
}

/** Removes what people sent or were sent in the browser: it is kept for a day, and named only by the messages there. */
export async function forgetSent(connection: Connection, addresses: readonly Address[]): Promise<void> {
  const messages = connection.collection<WithFile>("web_messages");
  const named = await messages.find({ address: { $in: [...addresses] }, file: { $exists: true } }).toArray();
  const ids = named.flatMap(({ file }) => (file ? [file.id] : []));
  if (ids.length > 0) await connection.collection<{ _id: string }>("files").deleteMany({ _id: { $in: ids } });
}
