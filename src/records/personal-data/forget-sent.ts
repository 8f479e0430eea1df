import type { Connection } from "mongoose";
import type { Address } from "../people/address.ts";

/** A message of the browser's chat, as far as it is asked. */
interface WithFile {
  address: Address;
  file?: { id: string };
}

/** Removes what people sent or were sent in the browser: it is kept for a day, and named only by the messages there. */
export async function forgetSent(connection: Connection, addresses: readonly Address[]): Promise<void> {
  const messages = connection.collection<WithFile>("web_messages");
  const named = await messages.find({ address: { $in: [...addresses] }, file: { $exists: true } }).toArray();
  const ids = named.flatMap(({ file }) => (file ? [file.id] : []));
  if (ids.length > 0) await connection.collection<{ _id: string }>("files").deleteMany({ _id: { $in: ids } });
}
