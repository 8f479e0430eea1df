import { BSON, type Document } from "mongodb";
import { z } from "zod";

/**
 * A backup is one gzip stream of BSON documents, one after another: a header; each stored document with its
 * collection's name; a trailer with the number of documents of each collection and the SHA-256 of all bytes before it.
 * So it is the same for both databases, keeps every type exactly, is read in one pass, and reveals missing or changed
 * parts.
 */
export const FORMAT = "canbodoan-backup";
export const FORMAT_VERSION = 1;

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  /** How many migrations had run on the data. */
  schema: z.int().min(0),
  createdAt: z.date(),
});
export type Header = z.infer<typeof Header>;

/** How many documents of each collection. */
export const Counts = z.record(z.string(), z.int().min(0));
export type Counts = z.infer<typeof Counts>;

export const Trailer = z.object({ counts: Counts, sha256: z.hash("sha256") });

/** One stored document. */
export interface Stored {
  collection: string;
  document: Document;
}

/** MongoDB's own limit is 16 MiB a document; the collection's name comes on top. */
const LARGEST_FRAME = 17 * 1024 * 1024;
const LENGTH_BYTES = 4;

/** The counterpart of {@link decodeFrame}. */
export function encodeFrame(document: Document): Uint8Array {
  return BSON.serialize(document);
}

/** Plain numbers, dates and texts, for header and trailer. */
export function decodeFrame(frame: Uint8Array): Document {
  return BSON.deserialize(frame);
}

/** A frame with a document whose numbers keep their stored type; undefined for any other frame. */
export function decodeStored(frame: Uint8Array): Stored | undefined {
  const { in: collection, document } = BSON.deserialize(frame, { promoteValues: false });
  const isDocument = typeof document === "object" && document !== null;
  return typeof collection === "string" && isDocument ? { collection, document } : undefined;
}

/**
 * Cuts bytes into frames.
 * @throws RangeError for an impossible length, or when the last frame is incomplete
 */
export async function* framesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const more of bytes) {
    held = Buffer.concat([held, more]);
    while (held.length >= LENGTH_BYTES) {
      const length = held.readInt32LE(0);
      if (length <= LENGTH_BYTES || length > LARGEST_FRAME) throw new RangeError("no frame is so long");
      if (held.length < length) break;
      yield held.subarray(0, length);
      held = held.subarray(length);
    }
  }
  if (held.length > 0) throw new RangeError("the last frame is not whole");
}
