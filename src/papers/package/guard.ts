import { openPackage, type Package } from "./package.ts";
import type { PackageRules } from "./rules.ts";

const DOCTYPE = "<!DOCTYPE";

/**
 * Checks a file before parsing it: a complete one of its sort, without a password, of acceptable size packed and unpacked, and
 * without DOCTYPE (which allows external entities and entity bombs). Parts are unpacked through a counter and not kept,
 * so that memory stays small whatever the file claims.
 * @throws Refusal with the reason in kind words.
 */
export async function guardPackage(bytes: Uint8Array, rules: PackageRules): Promise<Package> {
  const pack = await openPackage(bytes, rules);
  for (const name of pack.names) {
    if (name.endsWith("/")) continue;
    await guardPart(pack.bytes(name), /\.(xml|rels|vml)$/i.test(name), rules);
  }
  return pack;
}

async function guardPart(
  chunks: AsyncIterable<Uint8Array>,
  isXml: boolean,
  { refusal }: PackageRules,
): Promise<void> {
  let tail = "";
  let isFirst = true;
  for await (const chunk of chunks) {
    if (!isXml) continue;
    if (isFirst && isWide(chunk)) throw refusal("damaged");
    isFirst = false;
    const text = tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1");
    if (text.includes(DOCTYPE)) throw refusal("entities");
    tail = text.slice(1 - DOCTYPE.length);
  }
}

/** True for UTF-16 or UTF-32, in which a DOCTYPE could hide; Office writes UTF-8. */
function isWide(head: Uint8Array): boolean {
  const [first, second] = head;
  return first === 0 || second === 0 || first === 0xfe || first === 0xff;
}
