import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import {
  type Counts,
  encodeFrame,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  type Stored,
} from "./backup-format.ts";

/**
 * The bytes of a backup file.
 * @param told called with the numbers of documents once all are read
 */
export async function* backupBytes(
  about: Pick<Header, "schema" | "createdAt">,
  documents: AsyncIterable<Stored>,
  told: (counts: Counts) => void,
): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  // An error in reading ends the stream with that error, which the loop below rethrows.
  pipeline(Readable.from(frames(about, documents, told)), gzip, () => {});
  yield* gzip;
}

async function* frames(
  about: Pick<Header, "schema" | "createdAt">,
  documents: AsyncIterable<Stored>,
  told: (counts: Counts) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const hashed = (frame: Uint8Array) => {
    hash.update(frame);
    return frame;
  };
  const counts: Counts = {};
  yield hashed(encodeFrame({ format: FORMAT, version: FORMAT_VERSION, ...about }));
  for await (const { collection, document } of documents) {
    counts[collection] = (counts[collection] ?? 0) + 1;
    yield hashed(encodeFrame({ in: collection, document }));
  }
  told(counts);
  yield encodeFrame({ counts, sha256: hash.digest("hex") });
}
