import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { Bringing, Parcel } from "./bringing.ts";
import type { KeptFileModels, ParcelRecord } from "./kept-files-model.ts";

/** So many files of one message or album. */
export const MOST_IN_PARCEL = 10;
/** What comes so soon after another is sent with it, where a platform says nothing of albums. */
const TOGETHER_MS = 5_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** What no deed names after these days was not wanted. */
const UNUSED_DAYS = 7;
/** By then no deed can be undone in the ordinary way. */
const UNDONE_DAYS = 60;
const MOST_AT_ONCE = 200;

/** Which files came together, and for whom they are kept. */
export function createParcels({ parcels }: Pick<KeptFileModels, "parcels">) {
  const idOf = ({ cadre, ref }: Parcel) => `${cadre}:${ref}`;
  const one = async (parcel: Parcel) => (await parcels.findById(idOf(parcel)).lean()) ?? undefined;

  return {
    one,

    /** Names a file in its parcel. @returns false when that holds as many as it may */
    async add({ at, by, forGood, ...parcel }: Bringing, file: string): Promise<boolean> {
      const before = await one(parcel);
      if (before && before.files.length >= MOST_IN_PARCEL && !before.files.includes(file)) return false;
      const lookAt = forGood ? {} : { lookAt: new Date(at.getTime() + UNUSED_DAYS * DAY_MS) };
      const change = {
        $setOnInsert: { cadre: parcel.cadre, by, at, ...lookAt },
        $addToSet: { files: file },
      };
      await parcels.updateOne({ _id: idOf(parcel) }, change, { upsert: true }).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
        return parcels.updateOne({ _id: idOf(parcel) }, change, { upsert: true });
      });
      return true;
    },

    /** The parcel that a message belongs to, where it is no album: its own, or that of a moment before. */
    async near(cadre: string, { by, at }: Pick<Bringing, "by" | "at">): Promise<ParcelRecord | undefined> {
      const since = new Date(at.getTime() - TOGETHER_MS);
      const found = await parcels.find({ cadre, at: { $gte: since, $lte: at } }).lean();
      const own = found.find((parcel) => parcel.by === by);
      return own ?? found.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
    },

    /** All files kept for a cadre. @param but a parcel that is not asked about */
    async filesOf(cadre: string, but?: string): Promise<string[]> {
      const found = await parcels.find({ cadre }).lean();
      return [...new Set(found.flatMap(({ _id, files }) => (_id === but ? [] : files)))];
    },

    async without(cadre: string, file: string): Promise<void> {
      await parcels.updateMany({ cadre, files: file }, { $pull: { files: file } });
    },

    async leaveOut({ _id }: ParcelRecord, files: readonly string[]): Promise<void> {
      for (const file of files) await parcels.updateOne({ _id }, { $pull: { files: file } });
    },

    async drop(cadre: string): Promise<void> {
      await parcels.deleteMany({ cadre });
    },

    /** Some of those whose time to look has come. */
    due: (now: Date): Promise<ParcelRecord[]> =>
      parcels
        .find({ lookAt: { $lte: now } })
        .limit(MOST_AT_ONCE)
        .lean(),

    /** It was looked at: once more when nothing can be undone any more, then never. An empty one is gone. */
    async looked({ _id, at, lookAt }: ParcelRecord): Promise<void> {
      await parcels.deleteOne({ _id, files: { $size: 0 } });
      const last = new Date(at.getTime() + UNDONE_DAYS * DAY_MS);
      const again = lookAt !== undefined && lookAt < last;
      await parcels.updateOne({ _id }, again ? { $set: { lookAt: last } } : { $unset: { lookAt: "" } });
    },
  };
}
