import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { openPackage, type Package } from "../package/package.ts";
import { type BookParts, readBookParts } from "./book-parts.ts";
import { WORKBOOK } from "./limits.ts";
import { ascii, type TextSheet, textSheetXml } from "./text-sheet.ts";

const STRICT = "http://purl.oclc.org/ooxml/";
const USUAL = "http://schemas.openxmlformats.org/";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The same workbook with one more sheet at its end; a sheet of that name is replaced. Nothing else is touched: every other part is
 * passed on as it is, formats, pictures and further sheets too.
 * @param bytes a workbook that was read before, so that {@link LIMITS} hold
 * @throws Refusal when it is none
 */
export async function withSheet(bytes: Uint8Array, sheet: TextSheet): Promise<Uint8Array> {
  const pack = await openPackage(bytes, WORKBOOK);
  const book = await readBookParts(pack);
  const changed = await changedParts(pack, book, sheet);
  const zip = new ZipFile();
  for (const name of new Set([...pack.names, ...changed.keys()])) {
    const text = changed.get(name);
    if (text !== undefined) zip.addBuffer(Buffer.from(text, "latin1"), name);
    else if (!name.endsWith("/"))
      zip.addReadStreamLazy(name, (give) => give(null, Readable.from(pack.bytes(name))));
  }
  const failed = new Promise<never>((_, reject) => zip.once("error", reject));
  zip.end();
  return new Uint8Array(await Promise.race([buffer(zip.outputStream), failed]));
}

/** Parts as they are from now on, byte by byte in Latin-1: what is put in is plain ASCII, whatever the part's encoding. */
async function changedParts(pack: Package, book: BookParts, sheet: TextSheet): Promise<Map<string, string>> {
  const workbook = await textOf(pack, book.part);
  const isStrict = workbook.includes(`${STRICT}spreadsheetml/main`);
  const xml = textSheetXml(
    sheet,
    isStrict ? `${STRICT}spreadsheetml/main` : `${USUAL}spreadsheetml/2006/main`,
  );
  const old = book.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  const place = book.relations.find(({ id, type }) => id === old?.id && type.endsWith("/worksheet"))?.target;
  if (place) return new Map([[place, xml]]);
  const part = free((n) => `xl/worksheets/sheet${n}.xml`, pack.names);
  const id = free(
    (n) => `rIdText${n}`,
    book.relations.map((relation) => relation.id),
  );
  const office = isStrict
    ? `${STRICT}officeDocument/relationships`
    : `${USUAL}officeDocument/2006/relationships`;
  const sheetId = Math.max(0, ...book.sheets.map((one) => one.sheetId)) + 1;
  const name = free(
    (n) => (n === 1 ? sheet.name : `${sheet.name} ${n}`),
    book.sheets.map((one) => one.name),
  );
  const types = "[Content_Types].xml";
  return new Map([
    [part, xml],
    [
      book.part,
      inserted(
        workbook,
        "sheets",
        (prefix) =>
          `<${prefix}sheet xmlns:r="${office}" name="${ascii(name)}" sheetId="${sheetId}" r:id="${id}"/>`,
      ),
    ],
    [
      book.relationsPart,
      inserted(
        await textOf(pack, book.relationsPart),
        "Relationships",
        (prefix) => `<${prefix}Relationship Id="${id}" Type="${office}/worksheet" Target="/${part}"/>`,
      ),
    ],
    [
      types,
      inserted(
        await textOf(pack, types),
        "Types",
        (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`,
      ),
    ],
  ]);
}

async function textOf(pack: Package, part: string): Promise<string> {
  return (await buffer(Readable.from(pack.bytes(part)))).toString("latin1");
}

/** Puts an element at the end of another one, with its prefix. */
function inserted(xml: string, parent: string, element: (prefix: string) => string): string {
  const end = [...xml.matchAll(new RegExp(`</((?:[\\w.-]+:)?)${parent}\\s*>`, "gu"))].at(-1);
  if (end) return xml.slice(0, end.index) + element(end[1] ?? "") + xml.slice(end.index);
  return xml.replace(
    new RegExp(`<((?:[\\w.-]+:)?)${parent}((?:\\s[^>]*)?)/>`, "u"),
    (_, prefix: string, attributes: string) =>
      `<${prefix}${parent}${attributes}>${element(prefix)}</${prefix}${parent}>`,
  );
}

function free(nameOf: (n: number) => string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let n = 1;
  while (folded.has(nameOf(n).toLowerCase())) n += 1;
  return nameOf(n);
}
