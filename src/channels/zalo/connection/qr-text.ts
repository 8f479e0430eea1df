import { PNG } from "pngjs";

/** White modules around the code, without which no phone finds it. ISO/IEC 18004 asks for 4; phones accept 2. */
const QUIET = 2;
/** Modules in the first black run of a code's edge, which belongs to the finder pattern. */
const FINDER = 7;

/**
 * A picture of a QR code as text for a terminal, two modules per character, black on white whatever the terminal's
 * colours. Undefined when it is not such a picture.
 */
export function qrText(png: Buffer): string | undefined {
  const picture = read(png);
  if (!picture) return undefined;
  const { isDark, left, top, right, bottom } = picture;
  let run = 0;
  while (left + run <= right && isDark(left + run, top)) run += 1;
  const module = run / FINDER;
  const count = Math.round((right - left + 1) / module);
  if (module < 1 || count < 21 || Math.round((bottom - top + 1) / module) !== count) return undefined;
  const dark = (column: number, row: number) =>
    column >= 0 &&
    row >= 0 &&
    column < count &&
    row < count &&
    isDark(Math.floor(left + (column + 0.5) * module), Math.floor(top + (row + 0.5) * module));
  const lines: string[] = [];
  for (let row = -QUIET; row < count + QUIET; row += 2) {
    let line = "";
    for (let column = -QUIET; column < count + QUIET; column += 1)
      line += block(dark(column, row), dark(column, row + 1));
    lines.push(`\u001b[30;107m${line}\u001b[0m`);
  }
  return lines.join("\n");
}

function block(upper: boolean, lower: boolean): string {
  if (upper) return lower ? "█" : "▀";
  return lower ? "▄" : " ";
}

/** The picture, and the bounding box of its dark pixels. */
function read(bytes: Buffer) {
  let png: PNG;
  try {
    png = PNG.sync.read(bytes);
  } catch {
    return undefined;
  }
  const { width, height, data } = png;
  const isDark = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    const light = (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255);
    return light < 3 * 128 && (data[at + 3] ?? 255) > 127;
  };
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isDark(x, y)) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return right < 0 ? undefined : { isDark, left, top, right, bottom };
}
