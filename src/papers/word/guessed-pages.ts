/**
 * LibreOffice lays a text out at first as if each page held so many paragraphs and rows of tables, and moves them afterwards. How many it
 * guesses from the nodes of the text (`SwLayHelper` in its `laycache.cxx`). Tried with 7.4: 25 and, in long papers, 20; a wrong guess of
 * ours does no harm but that a heading may stay alone.
 * @param document the text of a Word file
 */
export function guessedPerPage(document: string): number {
  const count = (tag: RegExp) => document.match(tag)?.length ?? 0;
  const tables = count(/<w:tbl>/gu);
  const aside = count(/<w:framePr|<w:headerReference|<w:footerReference/gu);
  const nodes = count(/<w:p[ >/]/gu) + 2 * count(/<w:tc[ >]/gu) - 23 * tables - 5 * aside;
  if (nodes <= 100) return 25;
  return Math.min(53, 20 + 3 * Math.floor(nodes / 1000));
}
