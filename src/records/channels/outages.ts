import { type Connection, Schema } from "mongoose";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** A channel that needs a person before it can work again. */
interface OutageRecord {
  /** The channel's name. */
  _id: string;
  /** Null: it is well. */
  since: Date | null;
}

const outageSchema = new Schema<OutageRecord>(
  {
    _id: { type: String, required: true },
    since: { type: Date, default: null },
  },
  { strict: "throw", versionKey: false },
);

/** Which channels wait for their operator; shared by all processes, and kept over restarts. */
export type Outages = ReturnType<typeof createOutages>;

export function createOutages(connection: Connection) {
  const outages = modelOn<OutageRecord>(connection, "Outage", outageSchema, "outages");

  return {
    /** Notes that a channel is out. @returns since when, epoch milliseconds: earlier than `at` when it was known */
    async begin(channel: string, at: number): Promise<number> {
      try {
        await outages.updateOne({ _id: channel, since: null }, { since: new Date(at) }, { upsert: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // it is known to be out
      }
      return (await outages.findById(channel).lean())?.since?.getTime() ?? at;
    },

    /** The channels that are out, and since when, epoch milliseconds. */
    async open(): Promise<Map<string, number>> {
      const found = await outages.find().lean();
      return new Map(found.flatMap(({ _id, since }) => (since ? [[_id, since.getTime()]] : [])));
    },

    /** Ends the outage that began then, but no later one. */
    async end(channel: string, since: number): Promise<void> {
      await outages.updateOne({ _id: channel, since: new Date(since) }, { since: null });
    },
  };
}
