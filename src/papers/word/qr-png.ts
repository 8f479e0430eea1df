import { pngjs, qrCode } from "./packages.ts";

const PIXELS_A_MODULE = 4;
/** White modules around it; the paper beside is white, too. */
const QUIET = 2;

/** A text as a QR code, black on white. @param pixels the side of a module */
export function qrPng(text: string, pixels = PIXELS_A_MODULE): Uint8Array {
  const { PNG } = pngjs();
  const { modules } = qrCode().create(text, { errorCorrectionLevel: "M" });
  const side = (modules.size + 2 * QUIET) * pixels;
  const picture = new PNG({ width: side, height: side, colorType: 0 });
  picture.data.fill(255);
  const isDark = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < modules.size && y < modules.size && modules.get(y, x) === 1;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (isDark(Math.floor(x / pixels) - QUIET, Math.floor(y / pixels) - QUIET))
        picture.data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return PNG.sync.write(picture, { colorType: 0 });
}
