import { refuse } from "../../words/refusal.ts";
import { openPackage } from "./package.ts";

const DOCTYPE = "<!DOCTYPE";

/**
 * Checks a file before parsing it: a complete .xlsx, without a password, of acceptable size packed and unpacked, and
 * without DOCTYPE (which allows external entities and entity bombs). Parts are unpacked through a counter and not kept,
 * so that memory stays small whatever the file claims. Rows and columns are counted by the reader, which stops at the
 * first one too many.
 * @throws Refusal with the reason in kind words.
 */
export async function guardWorkbook(bytes: Uint8Array): Promise<void> {
  const pack = await openPackage(bytes);
  for (const name of pack.names) {
    if (name.endsWith("/")) continue;
    await guardPart(pack.bytes(name), /\.(xml|rels|vml)$/i.test(name));
  }
}

async function guardPart(chunks: AsyncIterable<Uint8Array>, isXml: boolean): Promise<void> {
  let tail = "";
  let isFirst = true;
  for await (const chunk of chunks) {
    if (!isXml) continue;
    if (isFirst && isWide(chunk)) throw refuse("roster-file-damaged");
    isFirst = false;
    const text = tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1");
    if (text.includes(DOCTYPE)) throw refuse("roster-file-entities");
    tail = text.slice(1 - DOCTYPE.length);
  }
}

/** True for True for True for UTF-16 or UTF-32, in which a DOCTYPE could hide; spreadsheets write UTF-8. */
function isWide(head: Uint8Array): boolean {
  const [first, second] = head;
  return first === 0 || second === 0 || first === 0xfe || first === 0xff;
}
