import { guessedPerPage } from "./guessed-pages.ts";
import { THIN_PARAGRAPH } from "./thin-paragraph.ts";

const PIECE = /<w:tbl>|<\/w:tbl>|<w:tr[ >]|<w:p(?: [^>]*)?(?:\/>|>(?:(?!<\/w:p>).)*<\/w:p>)/gsu;

/**
 * A heading stays with what follows it. LibreOffice (7.4) leaves it alone where it is the last of a page that was guessed first (see
 * `guessed-pages.ts`) and the last for which that page really has room: it never looks at it again. So thin paragraphs in front of
 * such a heading move the guessed end to where it does no harm.
 * @param document the text of a filled Word file
 */
export function headingsWithText(document: string): string {
  const guessed = guessedPerPage(document);
  const thin: { at: number; count: number }[] = [];
  /** Where the paragraphs begin that stay with what follows. */
  let kept: number[] = [];
  let onPage = 0;
  let depth = 0;
  let rows = 0;

  function place(more: number): void {
    onPage += more;
    if (onPage <= guessed) return;
    const [at] = kept;
    if (at !== undefined) thin.push({ at, count: kept.length });
    // What begins a page is not counted.
    onPage = at === undefined ? 0 : kept.length - 1 + more;
  }

  for (const { 0: piece, index } of document.matchAll(PIECE)) {
    if (piece === "<w:tbl>") depth += 1;
    else if (piece.startsWith("<w:tr")) rows += depth === 1 ? 1 : 0;
    else if (piece === "</w:tbl>") {
      depth -= 1;
      if (depth > 0) continue;
      place(rows);
      [rows, kept] = [0, []];
    } else if (depth === 0 && !piece.includes("<w:framePr")) {
      place(1);
      kept = piece.includes("<w:keepNext/>") ? [...kept, index] : [];
      if (piece.includes("<w:sectPr")) onPage = -1;
    }
  }
  return thin.reduceRight(
    (text, { at, count }) => text.slice(0, at) + THIN_PARAGRAPH.repeat(count) + text.slice(at),
    document,
  );
}
