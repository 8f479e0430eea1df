import { guardPackage } from "../package/guard.ts";
import { readBookParts } from "./book-parts.ts";
import type { MergedArea, SheetRow } from "./cell.ts";
import type { CellWorld } from "./cell-reader.ts";
import { WORKBOOK } from "./limits.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { readStyles } from "./styles.ts";

/** One sheet of an open workbook, read when asked. */
export interface Sheet {
  readonly name: string;
  readonly read: (onRow: (row: SheetRow) => void) => Promise<MergedArea[]>;
}

/** Guards a file ({@link guardPackage}) and opens it. @throws Refusal as the guard does. */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const pack = await guardPackage(bytes, WORKBOOK);
  const { relations, sheets, since1904 } = await readBookParts(pack);
  const byType = (end: string) => relations.find(({ type }) => type.endsWith(end))?.target;
  const strings = byType("/sharedStrings");
  const styles = byType("/styles");
  const world: CellWorld = {
    strings: strings ? await readSharedStrings(pack.bytes(strings)) : [],
    style: styles ? await readStyles(pack.bytes(styles)) : () => ({ isDate: false, format: "General" }),
    since1904,
  };
  return sheets.flatMap(({ name, id }) => {
    const part = relations.find((relation) => relation.id === id && relation.type.endsWith("/worksheet"));
    return part ? [{ name, read: (onRow) => readSheet(pack.bytes(part.target), world, onRow) }] : [];
  });
}
