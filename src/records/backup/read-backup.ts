import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { Refusal, refuse } from "../../words/refusal.ts";
import { migrations } from "../database/migrations.ts";
import {
  type Counts,
  decodeFrame,
  decodeStored,
  FORMAT,
  FORMAT_VERSION,
  framesOf,
  Header,
  type Stored,
  Trailer,
} from "./backup-format.ts";
import { isKept } from "./kept-collections.ts";

/** What a whole backup holds. */
export interface Read {
  header: Header;
  counts: Counts;
}

/**
 * Reads a backup to its end and hands out its documents. It is checked against its trailer only at the end, so read it
 * twice: first to check, then to use.
 * @throws Refusal for a file that is not a backup, is damaged or cut off, or comes from a newer program
 */
export async function readBackup(
  path: string,
  each: (stored: Stored, bytes: number) => Promise<void>,
): Promise<Read> {
  let header: Header | undefined;
  let counts: Counts | undefined;
  const seen: Counts = {};
  const hash = createHash("sha256");
  for await (const frame of whole(path)) {
    if (counts) throw refuse("backup-damaged"); // something after the trailer
    if (!header) {
      header = readHeader(frame);
      hash.update(frame);
      continue;
    }
    const stored = decoded(decodeStored, frame);
    if (!stored) {
      counts = readTrailer(frame, hash.digest("hex"), seen);
      continue;
    }
    if (!isKept(stored.collection)) throw refuse("backup-damaged");
    hash.update(frame);
    seen[stored.collection] = (seen[stored.collection] ?? 0) + 1;
    await each(stored, frame.length);
  }
  if (!header || !counts) throw refuse("backup-damaged");
  return { header, counts };
}

/** Whether a file starts like our backups. */
export async function isBackup(path: string): Promise<boolean> {
  try {
    for await (const frame of whole(path)) {
      readHeader(frame);
      return true;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return false;
}

/** The frames of a file; any wrong bytes lead to a refusal. */
async function* whole(path: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // An error of reading or unpacking ends the stream with that error, which the loop rethrows.
  pipeline(createReadStream(path), gunzip, () => {});
  let first = true;
  try {
    for await (const frame of framesOf(gunzip)) {
      first = false;
      yield frame;
    }
  } catch (error) {
    throw whyUnreadable(error, first);
  } finally {
    gunzip.destroy();
  }
}

function whyUnreadable(error: unknown, atStart: boolean): unknown {
  if (error instanceof RangeError) return refuse(atStart ? "backup-foreign" : "backup-damaged");
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_DATA_ERROR" && atStart) return refuse("backup-foreign"); // no gzip at all
  return typeof code === "string" && code.startsWith("Z_") ? refuse("backup-damaged") : error;
}

function readHeader(frame: Uint8Array): Header {
  const document = decoded(decodeFrame, frame);
  if (document?.format !== FORMAT) throw refuse("backup-foreign");
  const header = Header.safeParse(document).data;
  if (!header) throw refuse("backup-damaged");
  if (header.version > FORMAT_VERSION || header.schema > migrations.length) throw refuse("backup-newer");
  return header;
}

function readTrailer(frame: Uint8Array, sha256: string, seen: Counts): Counts {
  const trailer = Trailer.safeParse(decoded(decodeFrame, frame)).data;
  if (trailer?.sha256 !== sha256) throw refuse("backup-damaged");
  const names = new Set([...Object.keys(trailer.counts), ...Object.keys(seen)]);
  for (const name of names) if (trailer.counts[name] !== seen[name]) throw refuse("backup-damaged");
  return trailer.counts;
}

function decoded<T>(decode: (frame: Uint8Array) => T, frame: Uint8Array): T | undefined {
  try {
    return decode(frame);
  } catch {
    return undefined; // no BSON
  }
}
