import { crc32 } from "node:zlib";

/** A file to be put into a zip. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day of the format's calendar: the same content makes the same bytes. */
const FIRST_DAY = 0x21;

/**
 * A zip of a few small files, stored without compression: every system opens it with nothing installed.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name);
    const common = commonFields(path, bytes);
    const local = Buffer.concat([uint32(0x04034b50), common, path, bytes]);
    const where = Buffer.concat([uint16(0, 0, 0), uint32(0, offset)]);
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(VERSION), common, where, path]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = [uint32(0x06054b50), uint16(0, 0, count, count), uint32(size, offset), uint16(0)];
  return new Uint8Array(Buffer.concat([...parts, ...directory, ...end]));
}

/** What a file's own header and its line in the directory share. */
function commonFields(path: Buffer, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(VERSION, UTF8_NAMES, 0, 0, FIRST_DAY),
    uint32(crc32(bytes), bytes.length, bytes.length),
    uint16(path.length, 0),
  ]);
}

function uint16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, place) => {
    buffer.writeUInt16LE(value, place * 2);
  });
  return buffer;
}

function uint32(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => {
    buffer.writeUInt32LE(value, place * 4);
  });
  return buffer;
}
