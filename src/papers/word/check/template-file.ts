import { refuse } from "../../../words/refusal.ts";
import type { PackageRules } from "../../package/rules.ts";

/** A template with a letterhead of pictures is a few hundred kilobytes; its text unpacks to less than one megabyte. */
const LIMITS = {
  bytesPacked: 1024 * 1024,
  bytesUnpacked: 12 * 1024 * 1024,
  ratio: 200,
  bytesWithoutRatio: 256 * 1024,
  parts: 200,
  xmlDepth: 128,
  xmlAttributes: 256,
} as const;

/** A larger file is no template. */
export const LARGEST_TEMPLATE = LIMITS.bytesPacked;

/** The text of a Word file. */
export const BODY = "word/document.xml";

/** Parts that are looked into, by the names that Word gives them. */
export const TEXTS =
  /^word\/(?<glossary>glossary\/)?(?:(?<edge>header|footer)\d*|(?<note>foot|end)notes|document|comments|settings)\.xml$/iu;

/** A template as a package. */
export const TEMPLATE_FILE: PackageRules = {
  limits: LIMITS,
  mainPart: BODY,
  refusal(fault) {
    if (typeof fault === "object") return refuse("template-file-kind", fault);
    return refuse(`template-file-${fault}`);
  },
};
