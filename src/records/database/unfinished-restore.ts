import type { Connection } from "mongoose";
import { refuse } from "../../words/refusal.ts";

/** A mark in the database during a restore. Found later, it means that the restore was cut off. */
interface RestoreMark {
  _id: "restore";
  at: Date;
}

/** The mark of a database. */
export function restoreMark(connection: Connection) {
  const meta = connection.collection<RestoreMark>("meta");
  return {
    isSet: async () => (await meta.findOne({ _id: "restore" })) !== null,
    set: (at: Date) => meta.updateOne({ _id: "restore" }, { $set: { at } }, { upsert: true }),
    clear: () => meta.deleteOne({ _id: "restore" }),
  };
}

/** @throws Refusal when only part of a backup has been restored, since nobody may work on half of the data */
export async function refuseHalfRestored(connection: Connection): Promise<void> {
  if (await restoreMark(connection).isSet()) throw refuse("restore-unfinished");
}
