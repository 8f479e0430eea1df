/** A sheet of texts: the first row is its header. */
export interface TextSheet {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A sheet's XML in ASCII: every cell is an inline text, so that nothing in it is ever a formula, a date or a number.
 * @param namespace of the workbook that it goes into
 */
export function textSheetXml({ widths, rows }: TextSheet, namespace: string): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((text, n) => cellXml(text, n, at)).join("")}</row>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`,
  ].join("");
}

function cellXml(text: string, column: number, row: number): string {
  if (text === "") return "";
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${ascii(text)}</t></is></c>`;
}

/** A text inside XML: markup stays text, what XML cannot hold is left out, all else beyond ASCII is a reference. */
export function ascii(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"]|[^\t\n\u0020-\u007e]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
