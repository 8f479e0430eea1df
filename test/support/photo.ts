import { PNG } from "pngjs";
import { shrinkPicture } from "../../src/records/kept-files/shrink-picture.ts";

const made = new Map<string, Promise<Buffer>>();

/** A small JPEG as a telephone takes it: with the place beside the picture. Each seed is another picture. */
export async function photo(seed = 1): Promise<Buffer> {
  const known = made.get(`${seed}`) ?? jpegOf(png(40, 30, seed));
  made.set(`${seed}`, known);
  return withPlace(await known);
}

/** A PNG in one colour. */
export function png(width: number, height: number, seed = 1): Buffer {
  const image = new PNG({ width, height });
  image.data.fill((seed * 37) % 251);
  return PNG.sync.write(image);
}

async function jpegOf(bytes: Uint8Array): Promise<Buffer> {
  const jpeg = await shrinkPicture(bytes);
  if (!jpeg) throw new Error("no picture");
  return Buffer.from(jpeg);
}

/** Puts EXIF with a maker and a GPS latitude behind the head (Exif 2.3, 4.5.4; TIFF 6.0). */
export function withPlace(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(120);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, { tag: 0x010f, type: 2, count: 10, value: 80 }); // Make
  entry(tiff, 22, { tag: 0x8825, type: 4, count: 1, value: 38 }); // where the GPS fields are
  tiff.writeUInt16LE(2, 38);
  entry(tiff, 40, { tag: 1, type: 2, count: 2, value: 0x4e }); // N
  entry(tiff, 52, { tag: 2, type: 5, count: 3, value: 92 });
  tiff.write("PhoneOfAn\0", 80, "latin1");
  for (const [place, number] of [10, 1, 2, 1].entries()) tiff.writeUInt32LE(number, 92 + place * 4);
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

function entry(
  tiff: Buffer,
  at: number,
  { tag, type, count, value }: { tag: number; type: number; count: number; value: number },
): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}
