import type { Connection } from "mongoose";
import { fileOf, removeFiles } from "../database/file-parts.ts";
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
  const named = new Set<unknown>([...queued, ...shown]);
  const files = connection.collection<FileOnItsWay>("files");
  const stored = await files
    .find({ at: { $lt: new Date(at.getTime() - ON_ITS_WAY_MS) } }, { projection: { at: 1 } })
    .toArray();
  // A part stays and goes with its file, which is all that messages and dialogs name.
  const arrived = stored.filter(({ _id }) => !named.has(fileOf(_id)));
  const waiting = await inDialogs(connection, [...new Set(arrived.map(({ _id }) => fileOf(_id)))]);
  const gone = arrived.filter(
    (part) => part.at.getTime() < at.getTime() - KEPT_MS || !waiting.has(fileOf(part._id)),
  );
  await files.deleteMany({ _id: { $in: gone.map(({ _id }) => _id) } });
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

/** Removes somebody's chats in the browser, with the files in them, which only these messages name. */
export async function forgetSent(connection: Connection, addresses: readonly Address[]): Promise<void> {
  const messages = connection.collection<WithFile>("web_messages");
  const theirs = { address: { $in: [...addresses] } };
  const named = await messages.find({ ...theirs, file: { $exists: true } }).toArray();
  await removeFiles(
    connection,
    named.flatMap(({ file }) => (file ? [file.id] : [])),
  );
  await messages.deleteMany(theirs);
}
