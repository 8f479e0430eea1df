import type { Package } from "../../package/package.ts";
import { readXml } from "../../package/xml.ts";
import type { TemplateFault } from "./template-fault.ts";
import { TEMPLATE_FILE } from "./template-file.ts";

/** Kinds of parts by the ends of their relationships' types that are never taken. */
const REFUSED: Readonly<Record<string, "macros" | "embedded" | "chunk">> = {
  vbaProject: "macros",
  wordVbaData: "macros",
  oleObject: "embedded",
  package: "embedded",
  control: "embedded",
  activeXControlBinary: "embedded",
  aFChunk: "chunk",
  subDocument: "chunk",
};
const HARMLESS_LINK = /^(?:https?:|mailto:|#)/iu;

/** What a package's names, kinds of parts and relationships hold that may not come in. */
export async function foreignParts(pack: Package): Promise<TemplateFault[]> {
  const faults = pack.names.flatMap((name): TemplateFault[] => {
    if (/vbaProject|vbaData/iu.test(name)) return [{ kind: "macros" }];
    return /^word\/(?:embeddings|activeX)\/./iu.test(name) ? [{ kind: "embedded" }] : [];
  });
  await readXml(pack.bytes("[Content_Types].xml"), TEMPLATE_FILE, {
    open(_, { ContentType = "" }) {
      if (/macroEnabled|vbaProject/iu.test(ContentType)) faults.push({ kind: "macros" });
      else if (/\.template\.main\+xml$/iu.test(ContentType)) faults.push({ kind: "dotx" });
    },
  });
  for (const name of pack.names.filter((each) => /\.rels$/iu.test(each)))
    await readXml(pack.bytes(name), TEMPLATE_FILE, {
      open(element, attributes) {
        if (element === "Relationship") faults.push(...foreignRelation(attributes));
      },
    });
  return faults;
}

function foreignRelation({
  Type = "",
  Target = "",
  TargetMode = "",
}: Readonly<Record<string, string>>): TemplateFault[] {
  const type = Type.slice(Type.lastIndexOf("/") + 1);
  const refused = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
  if (refused) return [{ kind: refused }];
  if (TargetMode.toLowerCase() !== "external") return [];
  return type === "hyperlink" && HARMLESS_LINK.test(Target) ? [] : [{ kind: "outside", given: Target }];
}
