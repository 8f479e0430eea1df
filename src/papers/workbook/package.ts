import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Refusal, refuse } from "../../words/refusal.ts";
import { fileKind } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";

/** A workbook's zip: parts by name, each read as a stream that cannot exceed {@link LIMITS}. */
export interface Package {
  readonly names: readonly string[];
  /** The unpacked bytes of a part. @throws Refusal when it is damaged or larger than stated. */
  bytes(name: string): AsyncIterable<Uint8Array>;
}

/**
 * Opens a file as a workbook's package, judged by its bytes and not its name. Nothing is unpacked yet.
 * @throws Refusal for every file that is not a complete .xlsx of acceptable size.
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > LIMITS.bytesPacked) throw refuse("roster-file-too-big", { megabytes: megabytes() });
  const kind = fileKind(bytes);
  if (kind === "password") throw refuse("roster-file-password");
  if (kind !== "zip") throw refuse("roster-file-kind", { kind });
  const { zip, entries } = await readDirectory(bytes);
  if (!entries.has("[Content_Types].xml")) throw refuse("roster-file-kind", { kind: zipKind(entries) });
  if (!entries.has("xl/workbook.xml") && zipKind(entries) !== "zip")
    throw refuse("roster-file-kind", { kind: zipKind(entries) });
  return {
    names: [...entries.keys()],
    bytes: (name) => unpack(zip, entries.get(name)),
  };
}

async function readDirectory(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
    if (zip.entryCount > LIMITS.parts) throw refuse("roster-file-inflated");
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw refuse("roster-file-password");
      unpacked += entry.uncompressedSize;
      if (unpacked > LIMITS.bytesUnpacked || isOverRatio(entry)) throw refuse("roster-file-inflated");
      if (entries.has(entry.fileName)) throw refuse("roster-file-damaged");
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw asRefusal(error);
  }
}

function isOverRatio(entry: Entry): boolean {
  if (entry.uncompressedSize <= LIMITS.bytesWithoutRatio) return false;
  return entry.uncompressedSize > entry.compressedSize * LIMITS.ratio;
}

/** What kind of zip it is, if it holds no workbook. */
function zipKind(entries: Map<string, Entry>): string {
  if (entries.has("word/document.xml")) return "docx";
  if (entries.has("ppt/presentation.xml")) return "pptx";
  if (entries.has("xl/workbook.bin")) return "xlsb";
  if (entries.has("content.xml")) return "ods";
  return "zip";
}

async function* unpack(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw refuse("roster-file-damaged");
  try {
    let size = 0;
    // yauzl, too, refuses a part that exceeds its declared size. The counter also holds if that is ever relaxed.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw refuse("roster-file-damaged");
      size += chunk.length;
      if (size > entry.uncompressedSize) throw refuse("roster-file-inflated");
      yield chunk;
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

/** An error of the zip library means a damaged file, not a fault of the program. */
function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : refuse("roster-file-damaged");
}

function megabytes(): string {
  return String(LIMITS.bytesPacked / 1024 / 1024);
}
