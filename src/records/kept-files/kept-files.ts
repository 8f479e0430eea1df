import { createHash } from "node:crypto";
import type { Connection } from "mongoose";
import { kindOfBytes } from "../../rules/files/kind-of-bytes.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { type Bringing, isReadable, type NotKept } from "./bringing.ts";
import { type KeptFileRecord, keptFileModels } from "./kept-files-model.ts";
import { createParcels } from "./parcels.ts";
import { shrinkPicture } from "./shrink-picture.ts";

/** The largest file that is taken in, bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

const ENDINGS = { jpeg: "jpg", pdf: "pdf" };

/** Pictures and PDFs that people sent: evidence of deeds, papers of consent. */
export type KeptFiles = ReturnType<typeof createKeptFiles>;

export function createKeptFiles(connection: Connection) {
  const models = keptFileModels(connection);
  const { files } = models;
  const parcels = createParcels(models);

  async function store(id: string, kind: KeptFileRecord["kind"], bytes: Uint8Array, cadre: string) {
    const change = { $setOnInsert: { kind, bytes: Buffer.from(bytes) }, $addToSet: { holders: cadre } };
    const write = () => files.updateOne({ _id: id }, change, { upsert: true });
    await write().catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
      return write(); // somebody stored the same in this moment
    });
  }

  async function read(id: string): Promise<{ kind: KeptFileRecord["kind"]; bytes: Uint8Array } | undefined> {
    const file = await files.findById(id).lean();
    return file ? { kind: file.kind, bytes: new Uint8Array(file.bytes.buffer) } : undefined;
  }

  /** Keeps these no longer for this cadre; what nobody else has sent is gone. */
  async function release(cadre: string, ids: readonly string[]): Promise<void> {
    for (const _id of new Set(ids)) {
      await files.updateOne({ _id }, { $pull: { holders: cadre } });
      await files.deleteOne({ _id, holders: { $size: 0 } });
      await parcels.without(cadre, _id);
    }
  }

  return {
    /**
     * Keeps a file: a picture made small and without place or owner, a PDF as it is. The same again changes nothing.
     * @returns its id, and whether other files came with it before; or why it is not kept
     * @throws Error when pictures cannot be read at all now
     */
    async keep(bringing: Bringing, given: Uint8Array): Promise<{ id: string } | { not: NotKept }> {
      const kind = kindOfBytes(given);
      if (!isReadable(kind)) return { not: kind };
      const bytes = kind === "pdf" ? given : await shrinkPicture(given);
      if (!bytes) return { not: "unreadable" };
      const id = createHash("sha256").update(bytes).digest("hex");
      if (!(await parcels.add(bringing, id))) return { not: "many" };
      await store(id, kind === "pdf" ? "pdf" : "jpeg", bytes, bringing.cadre);
      return { id };
    },

    /** Keeps what somebody sent for another cadre, too: what it shows is theirs. The same again changes nothing. */
    async keepFor(bringing: Bringing, ids: readonly string[]): Promise<void> {
      for (const _id of ids) {
        await parcels.add(bringing, _id);
        await files.updateOne({ _id }, { $addToSet: { holders: bringing.cadre } });
      }
    },

    parcels,

    /** Which of these files are kept for a cadre, and of what kind. */
    async ofCadre(cadre: string, ids: readonly string[]): Promise<Pick<KeptFileRecord, "_id" | "kind">[]> {
      const found = await files.find({ _id: { $in: [...ids] } }, { bytes: 0 }).lean();
      const held = new Map(
        found.filter(({ holders }) => holders.includes(cadre)).map((one) => [one._id, one]),
      );
      return ids.flatMap((id) => {
        const one = held.get(id);
        return one ? [{ _id: id, kind: one.kind }] : [];
      });
    },

    read,

    /**
     * What is kept for a cadre, each under a name of its own.
     * @param mostBytes of all together; the others are left out
     * @returns the files, and how many there are in all
     */
    async exported(
      cadre: string,
      mostBytes = Infinity,
    ): Promise<{ files: { name: string; bytes: Uint8Array }[]; all: number }> {
      const ids = await parcels.filesOf(cadre);
      const found: { name: string; bytes: Uint8Array }[] = [];
      let sum = 0;
      for (const id of ids) {
        const file = await read(id);
        sum += file?.bytes.length ?? 0;
        if (file && sum <= mostBytes)
          found.push({ name: `${id.slice(0, 16)}.${ENDINGS[file.kind]}`, bytes: file.bytes });
      }
      return { files: found, all: ids.length };
    },

    release,

    /** Keeps nothing of a cadre's any longer. Interrupted and called again, it finishes. */
    async forget(cadre: string): Promise<void> {
      await release(cadre, await parcels.filesOf(cadre));
      await parcels.drop(cadre);
    },

    /**
     * Lets go of what was sent and is not wanted, of parcels whose time to look has come.
     * @param wanted which files of a cadre a deed in force names
     */
    async sweep(
      now: Date,
      wanted: (cadre: string, now: Date) => Promise<ReadonlySet<string>>,
    ): Promise<void> {
      for (const parcel of await parcels.due(now)) {
        const named = await wanted(parcel.cadre, now);
        const left = parcel.files.filter((id) => !named.has(id));
        // The same picture may have come before, and show an older deed.
        const before = new Set(await parcels.filesOf(parcel.cadre, parcel._id));
        await release(
          parcel.cadre,
          left.filter((id) => !before.has(id)),
        );
        await parcels.leaveOut(parcel, left);
        await parcels.looked(parcel);
      }
    },
  };
}
