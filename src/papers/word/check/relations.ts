import type { Package } from "../../package/package.ts";
import { readXml } from "../../package/xml.ts";
import type { TemplateFault } from "./template-fault.ts";
import { BODY, TEMPLATE_FILE, TEXTS } from "./template-file.ts";

/** Kinds of parts by the ends of their relationships' types that are never taken. */
const REFUSED: Readonly<Record<string, "macros" | "embedded" | "chunk" | "tied">> = {
  vbaProject: "macros",
  wordVbaData: "macros",
  oleObject: "embedded",
  package: "embedded",
  control: "embedded",
  activeXControlBinary: "embedded",
  aFChunk: "chunk",
  subDocument: "chunk",
  // Word writes it into every document that was made from a template.
  attachedTemplate: "tied",
  mailMergeSource: "tied",
  mailMergeHeaderSource: "tied",
};
/** Relationships and kinds of parts in which fields may stand. Word goes by them, not by names: each needs a name that is looked into. */
const TEXT_RELATIONS = new Set(
  "officeDocument header footer footnotes endnotes comments glossaryDocument settings".split(" "),
);
const TEXT_KIND =
  /\.(?:document\.main|document\.glossary|header|footer|footnotes|endnotes|comments|settings)\+xml$/iu;
const XML_KIND = /[+/]xml$/iu;
/** Names that the guard of packages takes for XML. */
const XML_NAME = /(?:^|\.)(?:xml|rels|vml)$/iu;
const HARMLESS_LINK = /^(?:https?:|mailto:|#)/iu;

/**
 * What a package's names, kinds of parts and relationships hold that may not come in.
 * @throws Refusal when a text goes by a name that Word would not give it: there it could hide
 */
export async function foreignParts(pack: Package): Promise<TemplateFault[]> {
  const faults = pack.names.flatMap((name): TemplateFault[] => {
    if (/vbaProject|vbaData/iu.test(name)) return [{ kind: "macros" }];
    return /^word\/(?:embeddings|activeX)\/./iu.test(name) ? [{ kind: "embedded" }] : [];
  });
  await readXml(pack.bytes("[Content_Types].xml"), TEMPLATE_FILE, {
    open(_, { ContentType = "", PartName, Extension }) {
      const [kind = ""] = ContentType.split(";").map((piece) => piece.trim());
      if (/macroEnabled|vbaProject/iu.test(kind)) faults.push({ kind: "macros" });
      else if (/\.template\.main\+xml$/iu.test(kind)) faults.push({ kind: "dotx" });
      else if (isHidden(kind, PartName?.slice(1) ?? Extension ?? "")) throw TEMPLATE_FILE.refusal("damaged");
    },
  });
  for (const name of pack.names.filter((each) => /\.rels$/iu.test(each)))
    await readXml(pack.bytes(name), TEMPLATE_FILE, {
      open(element, attributes) {
        if (element !== "Relationship") return;
        faults.push(...foreignRelation(attributes));
        if (isMisled(name, attributes)) throw TEMPLATE_FILE.refusal("damaged");
      },
    });
  return faults;
}

/** A text, or XML at all, under a name by which it is not looked into. An SVG is for Word alone: nothing here reads it. */
function isHidden(kind: string, name: string): boolean {
  if (TEXT_KIND.test(kind)) return !TEXTS.test(name);
  return XML_KIND.test(kind) && kind !== "image/svg+xml" && !XML_NAME.test(name);
}

/** @param file the relationships' own: targets count from the folder above it */
function isMisled(
  file: string,
  { Type = "", Target = "", TargetMode = "" }: Readonly<Record<string, string>>,
): boolean {
  const type = lastOf(Type);
  if (!TEXT_RELATIONS.has(type) || TargetMode.toLowerCase() === "external") return false;
  const name = partOf(Target, file.replace(/_rels\/[^/]*$/u, ""));
  return type === "officeDocument" ? name !== BODY : !TEXTS.test(name);
}

/** The part that a target counted from a folder leads to; an empty name outside of the package. */
function partOf(target: string, folder: string): string {
  const base = `pack://part/${folder}`;
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  return url?.host === "part" ? url.pathname.slice(1) : "";
}

function lastOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function foreignRelation({
  Type = "",
  Target = "",
  TargetMode = "",
}: Readonly<Record<string, string>>): TemplateFault[] {
  const type = lastOf(Type);
  const refused = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
  if (refused) return [{ kind: refused }];
  if (TargetMode.toLowerCase() !== "external") return [];
  return type === "hyperlink" && HARMLESS_LINK.test(Target) ? [] : [{ kind: "outside", given: Target }];
}
