import { posix } from "node:path";
import { refuse } from "../../words/refusal.ts";
import type { MergedArea, SheetRow } from "./cell.ts";
import type { CellWorld } from "./cell-reader.ts";
import { guardWorkbook } from "./guard.ts";
import { openPackage, type Package } from "./package.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheet } from "./sheet.ts";
import { readStyles } from "./styles.ts";
import { prefixed, readXml } from "./xml.ts";

/** One sheet of an open workbook, read when asked. */
export interface Sheet {
  readonly name: string;
  readonly read: (onRow: (row: SheetRow) => void) => Promise<MergedArea[]>;
}

/** Guards a file ({@link guardWorkbook}) and opens it. @throws Refusal as the guard does. */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  await guardWorkbook(bytes);
  const pack = await openPackage(bytes);
  const book = await partOfType(pack, "_rels/.rels", "", "/officeDocument");
  if (!book) throw refuse("roster-file-kind", { kind: "zip" });
  const folder = posix.dirname(book);
  const relations = await readRelations(pack, `${folder}/_rels/${posix.basename(book)}.rels`, folder);
  const byType = (end: string) => relations.find(({ type }) => type.endsWith(end))?.target;
  const { sheets, since1904 } = await readBook(pack, book);
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

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function readRelations(pack: Package, part: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  await readXml(pack.bytes(part), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.normalize(posix.join(folder, Target));
      relations.push({ id: Id, type: Type, target });
    },
  });
  return relations;
}

async function partOfType(
  pack: Package,
  part: string,
  folder: string,
  end: string,
): Promise<string | undefined> {
  const relations = await readRelations(pack, part, folder);
  return relations.find(({ type }) => type.endsWith(end))?.target;
}

async function readBook(
  pack: Package,
  part: string,
): Promise<{ sheets: { name: string; id: string }[]; since1904: boolean }> {
  const sheets: { name: string; id: string }[] = [];
  let since1904 = false;
  await readXml(pack.bytes(part), {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name === "sheet")
        sheets.push({ name: attributes.name ?? "", id: prefixed(attributes, "id") ?? "" });
    },
  });
  return { sheets, since1904 };
}
