import type { Paragraph, Table } from "docx";
import type { Words } from "../../src/words/words.ts";
import { centred, LYING_WIDTH, leftLine } from "./layout.ts";
import { twoColumns } from "./tables.ts";

/** A lying page is short. Twentieths of a point. */
const ROOM_TO_SIGN = 700;

/** Below a unit's paper, which mostly lies: left who gets it, right who signs. */
export function signedByHead(words: Words, width = LYING_WIDTH): Table {
  const lines: Paragraph[] = words
    .label("standing-paper-receivers")
    .split("\n")
    .map((line, place) => leftLine(line, { bold: place === 0, italics: place === 0, size: 24 }));
  const signs = [
    centred(words.label("standing-paper-for"), { bold: true }),
    centred(words.label("standing-paper-signed"), { bold: true }),
    centred(words.label("paper-sign-here"), { italics: true, size: 24 }, ROOM_TO_SIGN),
    centred(""),
  ];
  return twoColumns(lines, signs, 0.5, width);
}
