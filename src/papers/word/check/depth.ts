import type { Paragraph } from "./scan.ts";

/** Papers need three. */
const DEEPEST = 16;

/** Parts opened within each other by the thousands: docxtemplater reads them for minutes, and nothing else is answered meanwhile. */
export function isTooDeep(paragraphs: readonly Paragraph[]): boolean {
  let depth = 0;
  let deepest = 0;
  for (const { text } of paragraphs)
    for (const [, sign] of text.matchAll(/\{\s*([#^/])/gu)) {
      depth = sign === "/" ? Math.max(0, depth - 1) : depth + 1;
      deepest = Math.max(deepest, depth);
    }
  return deepest > DEEPEST;
}
