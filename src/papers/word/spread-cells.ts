/**
 * A table whose columns are data: what repeats within one cell becomes a cell for each round, and the cell's width is shared out. No
 * placeholder of docxtemplater repeats columns; this asks nothing more of a template than that the part stands alone in a cell.
 */

/** In front of each round; of no font, so nobody types it, and taken out again wherever it stands. */
export const CELL_MARK = "\u{E0C1}";

const TABLE = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gsu;
const ROW = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu;
const CELL = /<w:tc(?: [^>]*)?>.*?<\/w:tc>/gsu;
const PROPERTIES = /<w:tcPr>.*?<\/w:tcPr>/su;
const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gsu;
const GRID = /<w:gridCol\b[^>]*\/>/gu;
const WIDTH = /(<w:(?:tcW|gridCol)\b[^>]*\bw:w=")(\d+)(?=")/u;

/** The text of a filled document with such cells side by side. */
export function spreadCells(document: string): string {
  return document.replace(TABLE, spreadTable).replaceAll(CELL_MARK, "");
}

function spreadTable(table: string): string {
  if (!table.includes(CELL_MARK)) return table;
  /** How many cells came of one, by its place in its row. */
  const counts = new Map<number, number>();
  const rows = table.replace(ROW, (row) => {
    let place = 0;
    return row.replace(CELL, (cell) => {
      const own = place++;
      const rounds = (cell.match(PARAGRAPH) ?? []).filter((paragraph) => paragraph.includes(CELL_MARK));
      if (rounds.length === 0) return cell;
      counts.set(own, Math.max(rounds.length, counts.get(own) ?? 0));
      const properties = share(PROPERTIES.exec(cell)?.[0] ?? "", rounds.length);
      return rounds.map((paragraph) => `<w:tc>${properties}${paragraph}</w:tc>`).join("");
    });
  });
  let place = 0;
  return rows.replace(GRID, (column) => {
    const count = counts.get(place++) ?? 1;
    return share(column, count).repeat(count);
  });
}

function share(xml: string, count: number): string {
  return xml.replace(
    WIDTH,
    (_all, before: string, width: string) => `${before}${Math.floor(Number(width) / count)}`,
  );
}
