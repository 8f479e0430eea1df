import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

/** Modules of a version 3 code and the quiet zone around it: https://www.qrcode.com/en/about/version.html */
const MODULES = 29;
const QUIET = 4;
const PIXELS_A_MODULE = 6;

/**
 * A PNG (base64) that looks like a QR code: finder patterns, and modules that follow from the code.
 * No phone reads it; a program that shows it sees a picture of the right kind.
 */
export function qrPicture(code: string): string {
  const size = (MODULES + 2 * QUIET) * PIXELS_A_MODULE;
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    const row = Buffer.alloc(size + 1);
    for (let x = 0; x < size; x += 1) row[x + 1] = isDark(code, moduleAt(x), moduleAt(y)) ? 0 : 255;
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]).toString("base64");
}

function moduleAt(pixel: number): number {
  return Math.floor(pixel / PIXELS_A_MODULE) - QUIET;
}

function isDark(code: string, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= MODULES || y >= MODULES) return false;
  for (const [left, top] of [
    [0, 0],
    [MODULES - 7, 0],
    [0, MODULES - 7],
  ] as const) {
    const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
    if (ring <= 4) return ring === 3 || ring <= 1;
  }
  const bits = createHash("sha256").update(`${code}:${y}`).digest();
  return ((bits[x >> 3] ?? 0) & (1 << (x & 7))) !== 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
