import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";
import type { Address } from "../people/address.ts";

/**
 * A message that was given up: its handler kept failing, or no platform ever confirmed that an answer went out. Its
 * text is not stored, because that belongs to the person.
 */
interface DeadLetterRecord {
  /** The message's key; an answer's id. */
  _id: string;
  address: Address;
  /** The last try's error. */
  error: string;
  at: Date;
}

const LONGEST_ERROR = 500;

const deadLetterSchema = new Schema<DeadLetterRecord>(
  {
    _id: { type: String, required: true },
    address: { type: String, required: true },
    error: { type: String, default: "" },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

/**
 * The dead letters, for the operator: each shows a fault, in the program or on the way to a platform, that has to be
 * fixed.
 */
export type DeadLetters = ReturnType<typeof createDeadLetters>;

export function createDeadLetters(connection: Connection) {
  const messages = modelOn<DeadLetterRecord>(connection, "SetAside", deadLetterSchema, "set_aside");
  return {
    /** Stores a message, once by its key. */
    async add(key: string, address: Address, error: unknown, at: number): Promise<void> {
      const told = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
        0,
        LONGEST_ERROR,
      );
      await messages.updateOne(
        { _id: key },
        { $setOnInsert: { address, error: told, at: new Date(at) } },
        { upsert: true },
      );
    },

    async list(): Promise<DeadLetterRecord[]> {
      return messages.find().sort({ at: 1 }).lean();
    },

    count(): Promise<number> {
      return messages.countDocuments();
    },
  };
}
