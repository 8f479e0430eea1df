import { absentBy, columnsOf, namedIn, textOf } from "./names-list-columns.ts";
import type { SheetRow } from "./workbook/cell.ts";
import { openWorkbook } from "./workbook/open-workbook.ts";

/** As somebody would write it beside a name. */
const ABSENT_REMARK = "vắng";

/**
 * The names in the first sheet of a workbook: of the columns that are headed so, or, where none is, of each row the first cell that
 * reads like a name. Behind the name of who was not there stands, in brackets, that they were not.
 * @throws Refusal for what is no workbook, or too large
 */
export async function readNamesList(bytes: Uint8Array): Promise<string[]> {
  const [sheet] = await openWorkbook(bytes);
  const rows: SheetRow[] = [];
  await sheet?.read((row) => void rows.push(row));
  const headed = rows.findIndex((row) => columnsOf(row) !== undefined);
  const header = rows[headed];
  const columns = header && columnsOf(header);
  if (!columns) return withoutHeader(rows);
  const named = rows.slice(headed + 1).filter((row) => namedIn(row, columns).length > 0);
  const isAbsent = absentBy(columns, named);
  return named.flatMap((row) =>
    namedIn(row, columns).map((name) => (isAbsent(row) ? `${name} (${ABSENT_REMARK})` : name)),
  );
}

/** Where some rows have a name of several words, one of a single word, or a code, is one too: left out, nobody would hear of it. */
function withoutHeader(rows: readonly SheetRow[]): string[] {
  const texts = rows.map(({ cells }) => [...cells.values()].map((cell) => textOf(cell).trim()));
  if (!texts.some((some) => some.some(looksLikeName))) return [];
  return texts.flatMap((some) => {
    const name = some.find(looksLikeName) ?? some.find((text) => ONE_WORD.test(unnumbered(text)));
    return name === undefined ? [] : [name];
  });
}

/** Two words of letters, whatever number stands before them or remark behind: a date or a title of one word is none. */
function looksLikeName(text: string): boolean {
  const name = unnumbered(text).replace(/\s*[\p{Pd}:(,].*$/u, "");
  return /^\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,5}$/u.test(name);
}

function unnumbered(text: string): string {
  return text.replace(/^\d+\s*[.)-]\s*/u, "");
}

const ONE_WORD = /^(?!(?:stt|tt)$)\p{L}[\p{L}\p{N}._-]*$/iu;
