import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";

/** A file that people have sent and that is kept, once, however many sent it. It is found by its id alone. */
export interface KeptFileRecord {
  /** SHA-256 of the bytes, hexadecimal. */
  _id: string;
  kind: "jpeg" | "pdf";
  bytes: Buffer;
  /** Codes of those whom it is kept for. Without any it is gone. */
  holders: string[];
}

/**
 * What one message, or one album, brought: which files are kept for a cadre. All parcels of a cadre name all their files:
 * each is named here before its bytes are stored, until it is no longer kept.
 */
export interface ParcelRecord {
  /** `<cadre>:<ref>` */
  _id: string;
  cadre: string;
  /** Ids of kept files. */
  files: string[];
  /** The platform's name of the message that began it. */
  by: string;
  at: Date;
  /** When to look whether its files are still wanted; left out: no more. */
  lookAt?: Date;
}

const keptFileSchema = new Schema<KeptFileRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    bytes: { type: Buffer, required: true },
    holders: [String],
  },
  { strict: "throw", versionKey: false },
);

const parcelSchema = new Schema<ParcelRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    files: [String],
    by: { type: String, required: true },
    at: { type: Date, required: true },
    lookAt: Date,
  },
  { strict: "throw", versionKey: false },
)
  .index({ cadre: 1 })
  .index({ lookAt: 1 });

export function keptFileModels(connection: Connection) {
  return {
    files: modelOn<KeptFileRecord>(connection, "KeptFile", keptFileSchema, "kept_files"),
    parcels: modelOn<ParcelRecord>(connection, "SentFile", parcelSchema, "sent_files"),
  };
}

export type KeptFileModels = ReturnType<typeof keptFileModels>;
