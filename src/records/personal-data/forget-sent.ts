import type { Connection } from "mongoose";
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
 * only so that a message can be sent again. Those that a message still to be sent names stay for that day.
 */
export async function forgetArrived(connection: Connection, at: Date): Promise<void> {
  const [queued, shown] = await Promise.all([
    connection.collection("chats").distinct("outbox.file.id"),
    connection.collection("web_messages").distinct("file.id"),
  ]);
  await connection.collection<FileOnItsWay>("files").deleteMany({
    at: { $lt: new Date(at.getTime() - ON_ITS_WAY_MS) },
    _id: { $nin: [...queued, ...shown] },
  });
}

/** Removes what people sent or were sent in the browser: it is kept for a day, and named only by the messages there. */
export async function forgetSent(connection: Connection, addresses: readonly Address[]): Promise<void> {
  const messages = connection.collection<WithFile>("web_messages");
  const named = await messages.find({ address: { $in: [...addresses] }, file: { $exists: true } }).toArray();
  const ids = named.flatMap(({ file }) => (file ? [file.id] : []));
  if (ids.length > 0) await connection.collection<{ _id: string }>("files").deleteMany({ _id: { $in: ids } });
}
