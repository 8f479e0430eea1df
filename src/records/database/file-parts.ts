import type { Connection } from "mongoose";

/**
 * A large file lies in parts, since a document holds 16 MB. The first has the file's id and says how many others there are; theirs
 * are that id and their place. They come and go together.
 */
interface Part {
  _id: string;
  more?: number;
}

/** @param place from 1; the first part has the file's own id */
export function partId(file: string, place: number): string {
  return `${file}/${place}`;
}

/** Which file a part belongs to. */
export function fileOf(part: string): string {
  return part.split("/")[0] ?? part;
}

/** Removes files with all their parts. Interrupted and called again, it finishes. */
export async function removeFiles(connection: Connection, ids: readonly string[]): Promise<void> {
  const files = connection.collection<Part>("files");
  const named = { _id: { $in: [...ids] } };
  const found = await files.find(named, { projection: { more: 1 } }).toArray();
  const others = found.flatMap(({ _id, more = 0 }) =>
    Array.from({ length: more }, (_, place) => partId(_id, place + 1)),
  );
  // The first parts last: they say what else there is.
  await files.deleteMany({ _id: { $in: others } });
  await files.deleteMany(named);
}
