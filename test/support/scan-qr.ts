import jsQR from "jsqr";
import { PNG } from "pngjs";

/** What a phone reads from a picture with a QR code; undefined where it finds none. */
export function scanQr(png: Uint8Array): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
}
