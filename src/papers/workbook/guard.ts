import { refuse } from "../../words/refusal.ts";
import { openPackage } from "./package.ts";

const DOCTYPE = "<!DOCTYPE";

/**
 * Looks at a file before anything of it is parsed: is it a whole .xlsx, without a password, of a bearable size packed
 * and unpacked, and free of DOCTYPE (the door to external entities and to entities that multiply). Parts are unpacked
 * through a counter and let go, so that memory stays small whatever the file says of itself.
 * Rows and columns are counted by the reader, which stops at the first one too many.
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

/** UTF-16 or UTF-32, in which a DOCTYPE could hide; spreadsheets write UTF-8. */
function isWide(head: Uint8Array): boolean {
  const [first, second] = head;
  return first === 0 || second === 0 || first === 0xfe || first === 0xff;
}
