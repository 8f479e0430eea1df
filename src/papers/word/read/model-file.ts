import { refuse } from "../../../words/refusal.ts";
import type { PackageRules } from "../../package/rules.ts";

/** A model with some photos in it; its text unpacks to far less. */
const MOST_MB = 5;

/** The Word file of a unit's model, as it is sent in. */
export const MODEL_FILE: PackageRules = {
  limits: {
    bytesPacked: MOST_MB * 1024 * 1024,
    bytesUnpacked: 40 * 1024 * 1024,
    ratio: 200,
    bytesWithoutRatio: 256 * 1024,
    parts: 500,
    xmlDepth: 128,
    xmlAttributes: 256,
  },
  mainPart: "word/document.xml",
  refusal(fault) {
    if (typeof fault === "object") return refuse("model-docx-other");
    if (fault === "too-big") return refuse("model-docx-too-big", { most: `${MOST_MB} MB` });
    if (fault === "password") return refuse("model-docx-password");
    return refuse("model-docx-damaged");
  },
};
