import { posix } from "node:path";
import { refuse } from "../../words/refusal.ts";
import type { Package } from "../package/package.ts";
import { prefixed, readXml } from "../package/xml.ts";
import { WORKBOOK } from "./limits.ts";

/** What one part of a workbook names another by. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The part that lists a workbook's sheets, and the one that says where they are. */
export interface BookParts {
  readonly part: string;
  readonly relationsPart: string;
  readonly relations: readonly Relation[];
  /** In their order; `id` names a relation. */
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly sheetId: number }[];
  readonly since1904: boolean;
}

/** Finds a workbook's sheets in its package. @throws Refusal when it holds no workbook */
export async function readBookParts(pack: Package): Promise<BookParts> {
  const roots = await readRelations(pack, "_rels/.rels", "");
  const part = roots.find(({ type }) => type.endsWith("/officeDocument"))?.target;
  if (!part) throw refuse("roster-file-kind", { kind: "zip" });
  const folder = posix.dirname(part);
  const relationsPart = `${folder}/_rels/${posix.basename(part)}.rels`;
  const relations = await readRelations(pack, relationsPart, folder);
  return { part, relationsPart, relations, ...(await readBook(pack, part)) };
}

async function readRelations(pack: Package, part: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  await readXml(pack.bytes(part), WORKBOOK, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.normalize(posix.join(folder, Target));
      relations.push({ id: Id, type: Type, target });
    },
  });
  return relations;
}

async function readBook(pack: Package, part: string): Promise<Pick<BookParts, "sheets" | "since1904">> {
  const sheets: { name: string; id: string; sheetId: number }[] = [];
  let since1904 = false;
  await readXml(pack.bytes(part), WORKBOOK, {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = prefixed(attributes, "id") ?? "";
      sheets.push({ name: attributes.name ?? "", id, sheetId: Number(attributes.sheetId) || 0 });
    },
  });
  return { sheets, since1904 };
}
