import { randomUUID } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import type { KeptFiles } from "../kept-files/kept-files.ts";
import { modelOn } from "./model-on.ts";

interface FileRecord {
  _id: string;
  name: string;
  bytes: Buffer;
  /** When it was stored. */
  at: Date;
}

const fileSchema = new Schema<FileRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    bytes: { type: Buffer }, // not required, because mongoose takes an empty file for a missing one
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

/** @param clock epoch milliseconds: a file's day begins when it is stored, whenever the message came that asked for it */
export function createFileStore(connection: Connection, kept: Kept, clock: () => number) {
  const files = modelOn<FileRecord>(connection, "File", fileSchema, "files");

  async function sweep(at: Date): Promise<void> {
    await files.deleteMany({ at: { $lt: new Date(at.getTime() - KEPT_MS) } });
  }

  return {
    /** Removes those whose day is over; a roster or a paper among them names people. */
    sweep,

    /** Stores a file. @returns what `Talk.attach` takes */
    async put(name: string, bytes: Uint8Array): Promise<{ id: string; name: string }> {
      const id = randomUUID();
      const at = new Date(clock());
      await files.create({ _id: id, name, bytes: Buffer.from(bytes), at });
      await sweep(at);
      return { id, name };
    },

    async get(id: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
      if (id.startsWith(KEPT)) {
        const found = await kept.read(id.slice(KEPT.length));
        return found && { name: NAMES[found.kind], bytes: found.bytes };
      }
      const file = await files.findById(id).lean();
      return file ? { name: file.name, bytes: new Uint8Array(file.bytes.buffer) } : undefined;
    },
  };
}
