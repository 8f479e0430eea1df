/** How wide letters are in the bold face, in parts of their size; those of the other faces are hardly wider. Marks add nothing. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [" '", 0.25],
  ["ilIjı·.,:;|!", 0.33],
  ["frt1“”()/", 0.46],
  ["szJ", 0.55],
  ["cekhnuvxy-–", 0.62],
  ["abdđgopqELFSZ2835", 0.68],
  ["04679BKRPTYH", 0.73],
  ["NUVADXCG&Đ", 0.79],
  ["OQwmM%…", 0.9],
];
const OTHERS = 1.06;
const KNOWN = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const MARKS = /\p{M}/gu;
/** From one line to the next, in parts of the letters' size. */
export const LINE = 1.16;

/** Lines that have room, and the size of their letters. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How much room there is. */
export interface Room {
  readonly width: number;
  /** As many lines as it holds; left out: one. */
  readonly height?: number;
  /** Sizes of letters: as wished, and the smallest that is still read. */
  readonly size: number;
  readonly least: number;
}

/** How wide a text is at a size, or a little less. */
export function widthOf(text: string, size: number): number {
  const letters = [...text.normalize("NFD").replaceAll(MARKS, "")];
  return size * letters.reduce((sum, letter) => sum + (KNOWN.get(letter) ?? OTHERS), 0);
}

/** Sets a text into its room: on as many lines as it takes, then smaller, at last cut off. SVG does none of it by itself. */
export function fitted(text: string, { width, height = 0, size, least }: Room): Fitted {
  const linesAt = (at: number) => Math.max(1, Math.floor(height / (at * LINE)));
  for (let at = size; at >= least; at--) {
    const lines = wrapped(text, width, at);
    if (lines.length <= linesAt(at) && lines.every((line) => widthOf(line, at) <= width))
      return { size: at, lines: evened(text, { lines, width, size: at }) };
  }
  const lines = wrapped(text, width, least);
  const most = linesAt(least);
  const [last = "", ...before] = lines.slice(0, most).toReversed();
  const isCut = lines.length > most;
  const kept = [...before.toReversed(), isCut ? `${last} …` : last];
  return { size: least, lines: kept.map((line) => cutTo(line, width, least)) };
}

function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as can be without tearing a word of two syllables where its capital shows it. */
function evened(text: string, { lines, width, size }: { lines: string[]; width: number; size: number }) {
  let best = lines;
  let whole: string[] | undefined;
  for (let narrower = width; narrower > 0; narrower -= size / 2) {
    const tried = wrapped(text, narrower, size);
    if (tried.length > lines.length) break;
    best = tried;
    if (!isTorn(tried)) whole = tried;
  }
  return whole ?? best;
}

/** `Công / an`: a syllable with a capital, and one without on the next line. */
function isTorn(lines: readonly string[]): boolean {
  return lines.some((line, at) => /(?:^| )\p{Lu}[^ ]*$/u.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ""));
}

function cutTo(line: string, width: number, size: number): string {
  if (widthOf(line, size) <= width) return line;
  const letters = [...line.replace(/ ?…$/u, "")];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
