/**
 * What is signed never stands on a page without some of what it is signed for: two rows or paragraphs stay with it. Word does so with
 * rows that are marked; LibreOffice keeps a row only with one of the same table. So where a table stands above, the last words and the
 * signatures become its last row, which shows no lines.
 */

/** So many rows or paragraphs, beside the last words. */
const KEPT = 2;

const PARAGRAPH = "<w:p(?: [^>]*)?>(?:(?!</?w:p[ >]).)*</w:p>";
/** In which is no other one. */
const TABLE = "<w:tbl>(?:(?!<w:tbl>).)*?</w:tbl>";
/** What stays with what follows it. */
const LAST_WORDS = "<w:p(?: [^>]*)?><w:pPr>(?:(?!</w:pPr>).)*?<w:keepNext/>(?:(?!</?w:p[ >]).)*</w:p>";
/** Word leaves one below a table. */
const EMPTY = "<w:p(?: [^>]*)?(?:/>|>(?:(?!</?w:p[ >]|<w:t[ >]|<w:sectPr).)*</w:p>)";
/** Of a document, or of a paper among many. */
const END = `(?=(?:${EMPTY})*(?:<w:p(?: [^>]*)?>(?:(?!</?w:p[ >]).)*?)?<w:sectPr[ >/])`;

const BELOW_TABLE = new RegExp(`(${TABLE})((?:${LAST_WORDS})+)(${TABLE})${END}`, "gsu");
const BELOW_TEXT = new RegExp(`((?:${PARAGRAPH}){${KEPT}})((?:${LAST_WORDS})+${TABLE}${END})`, "gsu");
const ROW = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu;
/** A cell ends with a paragraph; this one is hardly seen. */
const CELL_END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

/** The text of a filled document, in which this is so. */
export function keepSigned(document: string): string {
  return document
    .replace(BELOW_TABLE, (_all, table: string, lastWords: string, signatures: string) =>
      signedRow(table, `${lastWords}${signatures}${CELL_END}`),
    )
    .replace(BELOW_TEXT, (_all, text: string, signed: string) => keptWithNext(text) + signed);
}

/** A table with what is signed as its last row, with which the rows before it stay. */
function signedRow(table: string, signed: string): string {
  const columns = [...table.matchAll(/<w:gridCol\b[^>]*w:w="(\d+)"/gu)];
  const width = columns.reduce((sum, [, own]) => sum + Number(own), 0);
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/>`,
    '<w:tcBorders><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>',
    '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>',
  ];
  const row = `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>${properties.join("")}</w:tcPr>${signed}</w:tc></w:tr>`;
  const from = [...table.matchAll(ROW)].slice(-KEPT)[0]?.index ?? table.length;
  return (
    table.slice(0, from) + keptWithNext(table.slice(from)).replace(/<\/w:tbl>$/u, () => `${row}</w:tbl>`)
  );
}

/** All paragraphs marked. */
function keptWithNext(xml: string): string {
  return xml
    .replaceAll(/<w:keepNext(?: [^>]*)?\/>/gu, "")
    .replaceAll(/(<w:p(?: [^>]*)?>)(?:<w:pPr\/>)?(?!<w:pPr>)/gu, "$1<w:pPr></w:pPr>")
    .replaceAll(/<w:pPr>(<w:pStyle [^>]*\/>)?/gu, "<w:pPr>$1<w:keepNext/>");
}
