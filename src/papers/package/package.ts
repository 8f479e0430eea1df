import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Refusal } from "../../words/refusal.ts";
import { fileKind } from "./file-kind.ts";
import type { PackageRules } from "./rules.ts";

/** An Office file's zip: parts by name, each read as a stream that cannot exceed what it declares. */
export interface Package {
  readonly names: readonly string[];
  /** The unpacked bytes of a part. @throws Refusal when it is damaged or larger than stated. */
  bytes(name: string): AsyncIterable<Uint8Array>;
}

/**
 * Opens a file as a package, judged by its bytes and not its name. Nothing is unpacked yet.
 * @throws Refusal for every file that is not a complete one of its sort and of acceptable size.
 */
export async function openPackage(bytes: Uint8Array, rules: PackageRules): Promise<Package> {
  if (bytes.length > rules.limits.bytesPacked) throw rules.refusal("too-big");
  const kind = fileKind(bytes);
  if (kind === "password") throw rules.refusal("password");
  if (kind !== "zip") throw rules.refusal({ kind });
  const { zip, entries } = await readDirectory(bytes, rules);
  if (!entries.has("[Content_Types].xml")) throw rules.refusal({ kind: zipKind(entries) });
  if (!entries.has(rules.mainPart) && zipKind(entries) !== "zip")
    throw rules.refusal({ kind: zipKind(entries) });
  return {
    names: [...entries.keys()],
    bytes: (name) => unpack(zip, entries.get(name), rules),
  };
}

async function readDirectory(
  bytes: Uint8Array,
  rules: PackageRules,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const { limits, refusal } = rules;
  const entries = new Map<string, Entry>();
  const names = new Set<string>();
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
    if (zip.entryCount > limits.parts) throw refusal("inflated");
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw refusal("password");
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.bytesUnpacked || isOverRatio(entry, rules)) throw refusal("inflated");
      // Windows and Word hold names that differ in case alone for the same.
      const name = entry.fileName.toLowerCase();
      if (names.has(name)) throw refusal("damaged");
      names.add(name);
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw asRefusal(error, rules);
  }
}

function isOverRatio(entry: Entry, { limits }: PackageRules): boolean {
  if (entry.uncompressedSize <= limits.bytesWithoutRatio) return false;
  return entry.uncompressedSize > entry.compressedSize * limits.ratio;
}

/** What kind of zip it is. */
function zipKind(entries: Map<string, Entry>): string {
  if (entries.has("word/document.xml")) return "docx";
  if (entries.has("xl/workbook.xml")) return "xlsx";
  if (entries.has("ppt/presentation.xml")) return "pptx";
  if (entries.has("xl/workbook.bin")) return "xlsb";
  if (entries.has("content.xml")) return "ods";
  return "zip";
}

async function* unpack(
  zip: ZipFile,
  entry: Entry | undefined,
  rules: PackageRules,
): AsyncGenerator<Uint8Array> {
  if (!entry) throw rules.refusal("damaged");
  try {
    let size = 0;
    // yauzl, too, refuses a part that exceeds its declared size. The counter also holds if that is ever relaxed.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw rules.refusal("damaged");
      size += chunk.length;
      if (size > entry.uncompressedSize) throw rules.refusal("inflated");
      yield chunk;
    }
  } catch (error) {
    throw asRefusal(error, rules);
  }
}

/** An error of the zip library means a damaged file, not a fault of the program. */
function asRefusal(error: unknown, { refusal }: PackageRules): Refusal {
  return error instanceof Refusal ? error : refusal("damaged");
}
