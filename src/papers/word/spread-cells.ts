/**
 * A table whose columns are data: what repeats within one cell becomes a cell for each round, and the cell's width is shared out. No
 * placeholder of docxtemplater repeats columns; this asks nothing more of a template than that the part stands alone in a cell. Where
 * the columns would be too narrow to be read, they go on in a table below, with all other columns again.
 */

/** In front of each round; of no font, so nobody types it, and taken out again wherever it stands. */
export const CELL_MARK = "\u{E0C1}";

const TABLE = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gsu;
const ROW = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu;
const CELL = /<w:tc(?: [^>]*)?>.*?<\/w:tc>/gsu;
const PROPERTIES = /<w:tcPr>.*?<\/w:tcPr>/su;
const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gsu;
const GRID = /<w:gridCol\b[^>]*\/>/gu;
/** Twentieths of a point: `1999/2003` has room in letters of 12 points. */
const NARROWEST = 1205;
/** Word would make one of two tables with nothing between them. */
const BETWEEN =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/></w:pPr></w:p>';
const WIDTH = /(<w:(?:tcW|gridCol)\b[^>]*\bw:w=")(\d+)(?=")/u;

/** The text of a filled document with such cells side by side. */
export function spreadCells(document: string): string {
  return document.replace(TABLE, spreadTable).replaceAll(CELL_MARK, "");
}

function spreadTable(table: string): string {
  if (!table.includes(CELL_MARK)) return table;
  const many = tablesFor(table);
  return Array.from({ length: many }, (_, n) => partOf(table, n, many)).join(BETWEEN);
}

/** In how many tables the columns of one have room. */
function tablesFor(table: string): number {
  const needed = [...table.matchAll(ROW)].flatMap(([row]) =>
    [...row.matchAll(CELL)].map(([cell]) => {
      const width = Number(WIDTH.exec(PROPERTIES.exec(cell)?.[0] ?? "")?.[2] ?? Infinity);
      return Math.ceil(roundsIn(cell).length / Math.max(1, Math.floor(width / NARROWEST)));
    }),
  );
  return Math.max(1, ...needed);
}

function roundsIn(cell: string): string[] {
  return (cell.match(PARAGRAPH) ?? []).filter((paragraph) => paragraph.includes(CELL_MARK));
}

/** One of so many tables, with its share of the cells that came of each. */
function partOf(table: string, part: number, parts: number): string {
  /** How many cells came of one, by its place in its row. */
  const counts = new Map<number, number>();
  const rows = table.replace(ROW, (row) => {
    let place = 0;
    return row.replace(CELL, (cell) => {
      const own = place++;
      const all = roundsIn(cell);
      if (all.length === 0) return cell;
      const upTo = (n: number) => Math.floor((n * all.length) / parts);
      const rounds = all.length < parts ? all : all.slice(upTo(part), upTo(part + 1));
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
