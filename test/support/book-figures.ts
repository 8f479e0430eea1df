import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";

/** A sheet as it stands in a file: a row by its headers; what is empty is not there. */
export interface ReadSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads a workbook back out of its bytes, by the reader of rosters. */
export async function readBook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  for (const sheet of await openWorkbook(bytes)) {
    const lines: string[][] = [];
    await sheet.read(({ cells }) => {
      const line: string[] = [];
      for (const [column, cell] of cells)
        line[column - 1] = cell.kind === "date" ? cell.day : "text" in cell ? cell.text : cell.kind;
      lines.push(line);
    });
    const [headers = [], ...rows] = lines;
    read.push({
      name: sheet.name,
      headers,
      rows: rows.map((row) => Object.fromEntries(row.flatMap((text, at) => [[headers[at] ?? "", text]]))),
    });
  }
  return read;
}

/** A number of a cell; of an empty one nothing. */
export function numberIn(
  row: Readonly<Record<string, string>> | undefined,
  header: string,
): number | undefined {
  const text = row?.[header];
  return text === undefined ? undefined : Number(text);
}
