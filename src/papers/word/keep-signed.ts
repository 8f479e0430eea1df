import { THIN_PARAGRAPH } from "./thin-paragraph.ts";

/**
 * What is signed never stands on a page without some of what it is signed for: two rows or paragraphs stay with it. Word does so with
 * rows that are marked; LibreOffice keeps a row only with one of the same table. So where a table stands above, the last words and the
 * signatures become its last row, which shows no lines. Any other last table stays as it is: in a row it could not break any more.
 */

/** So many rows or paragraphs, beside the last words. */
const KEPT = 2;

/** Word saves an empty paragraph as one tag, which opens nothing: `<w:p w:rsidR="00A1"/>`. */
const OPENED = "<w:p(?: [^>]*[^/>])?>";
const PARAGRAPH = `${OPENED}(?:(?!</?w:p[ >]).)*</w:p>`;
/** In which is no other one. */
const TABLE = "<w:tbl>(?:(?!<w:tbl>).)*?</w:tbl>";
/** What stays with what follows it. */
const LAST_WORDS = `${OPENED}<w:pPr>(?:(?!</w:pPr>).)*?<w:keepNext/>(?:(?!</?w:p[ >]).)*</w:p>`;
/** Word leaves one below a table. */
const EMPTY = `(?:<w:p(?: [^>]*)?/>|${OPENED}(?:(?!</?w:p[ >]|<w:t[ >]|<w:sectPr).)*</w:p>)`;
/** Of a document, or of a paper among many. */
const END = `(?=(?:${EMPTY})*(?:${OPENED}(?:(?!</?w:p[ >]).)*?)?<w:sectPr[ >/])`;

const BELOW_TABLE = new RegExp(`(${TABLE})((?:${LAST_WORDS})+)(${TABLE})${END}`, "gsu");
const BELOW_TEXT = new RegExp(`((?:${PARAGRAPH}){${KEPT}})((?:${LAST_WORDS})+${TABLE}${END})`, "gsu");
const ROW = /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu;
/** The columns of a table, all with a width; not those that it had before a tracked change. */
const GRID = /<w:tblGrid>((?:<w:gridCol\b[^>]*\bw:w="\d+"[^>]*>)+)<(?:\/w:tblGrid|w:tblGridChange)\b/u;
/** What it says where somebody signs, in few rows. */
const SIGN_HERE = /\(ký/iu;
const MOST_ROWS = 3;

/** The text of a filled document, in which this is so. */
export function keepSigned(document: string): string {
  return document
    .replace(BELOW_TABLE, (all: string, table: string, lastWords: string, last: string) => {
      const grid = GRID.exec(table)?.[1];
      return grid && isSigned(last) ? signedRow(table, grid, `${lastWords}${last}${THIN_PARAGRAPH}`) : all;
    })
    .replace(BELOW_TEXT, (_all, text: string, signed: string) => keptWithNext(text) + signed);
}

function isSigned(table: string): boolean {
  const text = table.replaceAll(/<[^>]*>/gu, "").normalize("NFC");
  return SIGN_HERE.test(text) && [...table.matchAll(ROW)].length <= MOST_ROWS;
}

/** A table with what is signed as its last row, with which the rows before it stay. */
function signedRow(table: string, grid: string, signed: string): string {
  const columns = [...grid.matchAll(/\bw:w="(\d+)"/gu)];
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
    .replaceAll(/<w:p( [^>]*)?\/>/gu, "<w:p$1></w:p>")
    .replaceAll(/(<w:p(?: [^>]*)?>)(?:<w:pPr\/>)?(?!<w:pPr>)/gu, "$1<w:pPr></w:pPr>")
    .replaceAll(/<w:pPr>(<w:pStyle [^>]*\/>)?/gu, "<w:pPr>$1<w:keepNext/>");
}
