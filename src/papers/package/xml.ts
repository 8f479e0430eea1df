import { SaxesParser } from "saxes";
import type { PackageRules } from "./rules.ts";

/** What happens in an XML part; names are without their namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML part as it is unpacked. DOCTYPE is refused, so that only XML's own five entities are expanded. Depth and
 * attributes are limited, because the parser keeps them in memory.
 * @throws Refusal when the part is not well-formed.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  { limits, refusal }: PackageRules,
  events: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  parser.on("error", () => {
    throw refusal("damaged");
  });
  parser.on("doctype", () => {
    throw refusal("entities");
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > limits.xmlAttributes) throw refusal("damaged");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    attributes = 0;
    if (depth > limits.xmlDepth) throw refusal("damaged");
    events.open(withoutPrefix(tag.name), tag.attributes);
  });
  parser.on("text", (text) => events.text?.(text));
  parser.on("cdata", (text) => events.text?.(text));
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close?.(withoutPrefix(tag.name));
  });
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
}

/** An attribute by its name without prefix (`r:id`); the prefix is the writer's choice. */
export function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
