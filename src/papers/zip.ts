import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A file to be put into a zip. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** The first day of the format's calendar, without a time zone: the same content makes the same bytes. */
const ALWAYS_THE_SAME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A zip of a few small files; every system opens it with nothing installed. */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, ALWAYS_THE_SAME);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
