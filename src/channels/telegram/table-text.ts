import type { Table } from "../../chat/message/outgoing.ts";
import { linesOf } from "../../chat/message/render.ts";

/** Fixed-width characters in a line of Telegram on a phone of 360 px. */
const WIDEST = 34;
const GAP = "  ";
const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });
const NUMBERS = /^[\d.,:/%+\-–—\s]*$/u;

/** A table as text; `fixed`: its columns line up in a fixed-width font. */
export interface TableText {
  text: string;
  fixed: boolean;
}

/** Columns if they fit a phone, else one line per row. */
export function tableText(table: Table): TableText {
  const all = [table.head, ...table.rows];
  const columns = Math.max(...all.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...all.map((cells) => widthOf(cells[column] ?? ""))),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (columns - 1);
  if (whole > WIDEST) return { text: linesOf(table), fixed: false };
  const toRight = widths.map(
    (_, column) => column > 0 && table.rows.every((cells) => NUMBERS.test(cells[column] ?? "")),
  );
  const lines = all.map((cells) =>
    widths
      .map((width, column) => padded(cells[column] ?? "", width, toRight[column] === true))
      .join(GAP)
      .trimEnd(),
  );
  // Telegram cuts white space at the start of a message, but not a hard space.
  return { text: lines.join("\n").replace(/^ +/, (spaces) => "\u00a0".repeat(spaces.length)), fixed: true };
}

function widthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

function padded(text: string, width: number, toRight: boolean): string {
  const space = " ".repeat(width - widthOf(text));
  return toRight ? space + text : text + space;
}
