import { createHash, randomUUID } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import type { KeptFiles } from "../kept-files/kept-files.ts";
import { fileOf, partId } from "./file-parts.ts";
import { modelOn } from "./model-on.ts";

/** A file, or one part of a large one: see `file-parts.ts`. */
interface FileRecord {
  _id: string;
  name: string;
  bytes: Buffer;
  /** Parts besides this one; left out: none. */
  more?: number;
  /** When it was stored. */
  at: Date;
}

const fileSchema = new Schema<FileRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    bytes: { type: Buffer }, // not required, because mongoose takes an empty file for a missing one
    more: Number,
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

/** Where files are that stay. */
type Kept = Pick<KeptFiles, "read">;

const KEPT = "kept:";
const NAMES = { jpeg: "minh-chung.jpg", pdf: "minh-chung.pdf" };

/** A file that is kept, as `Talk.attach` takes it: it is not copied, and gone with the one that is kept. */
export function keptFile({ _id, kind }: { _id: string; kind: keyof typeof NAMES }): {
  id: string;
  name: string;
} {
  return { id: `${KEPT}${_id}`, name: NAMES[kind] };
}

/** Files on their way to a person, kept for a day, so that a message sent again after a crash still has its file. */
export type FileStore = ReturnType<typeof createFileStore>;

export const KEPT_MS = 24 * 60 * 60 * 1000;

/** A document holds 16 MB at most; the papers of a unit of 500, each with its PDF, are twice that. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * @param clock epoch milliseconds: a file's day begins when it is stored, whenever the message came that asked for it
 * @param mostBytes of one document
 */
export function createFileStore(
  connection: Connection,
  kept: Kept,
  clock: () => number,
  mostBytes = MOST_BYTES,
) {
  const files = modelOn<FileRecord>(connection, "File", fileSchema, "files");

  async function sweep(at: Date): Promise<void> {
    await files.deleteMany({ at: { $lt: new Date(at.getTime() - KEPT_MS) } });
  }

  return {
    /** Removes those whose day is over; a roster or a paper among them names people. */
    sweep,

    /**
     * Stores a file.
     * @param key of the step that makes it: done again after a kill, it writes over what it left
     * @returns what `Talk.attach` takes
     */
    async put(name: string, bytes: Uint8Array, key?: string): Promise<{ id: string; name: string }> {
      const id = key === undefined ? randomUUID() : createHash("sha256").update(key).digest("hex");
      const at = new Date(clock());
      const more = Math.max(0, Math.ceil(bytes.length / mostBytes) - 1);
      const part = (place: number) => Buffer.from(bytes.subarray(place * mostBytes, (place + 1) * mostBytes));
      const write = (record: FileRecord) => files.replaceOne({ _id: record._id }, record, { upsert: true });
      // The first one last: with it the file is there.
      for (let place = more; place > 0; place--)
        await write({ _id: partId(id, place), name, bytes: part(place), at });
      await write({ _id: id, name, bytes: part(0), at, ...(more > 0 && { more }) });
      await sweep(at);
      return { id, name };
    },

    /** Undefined: it is gone, or one of its parts is. */
    async get(id: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
      if (id.startsWith(KEPT)) {
        const found = await kept.read(id.slice(KEPT.length));
        return found && { name: NAMES[found.kind], bytes: found.bytes };
      }
      if (fileOf(id) !== id) return undefined; // a part is no file
      const file = await files.findById(id).lean();
      if (!file) return undefined;
      const parts = [new Uint8Array(file.bytes.buffer)];
      for (let place = 1; place <= (file.more ?? 0); place++) {
        const part = await files.findById(partId(id, place)).lean();
        if (!part) return undefined;
        parts.push(new Uint8Array(part.bytes.buffer));
      }
      return { name: file.name, bytes: new Uint8Array(Buffer.concat(parts)) };
    },
  };
}
