import { refuse } from "../../words/refusal.ts";
import type { PackageRules } from "../package/rules.ts";

/**
 * The limits of a workbook. A roster of 20,000 cadres is about 1.5 MB packed and 15 MB unpacked. The limits are well
 * above that, and well below what would hurt a process of 150 MB.
 */
export const LIMITS = {
  bytesPacked: 5 * 1024 * 1024,
  bytesUnpacked: 48 * 1024 * 1024,
  /** Deflate reaches about 1,000 to 1; the XML of an honest sheet stays under 60. */
  ratio: 200,
  /** A small part may be packed at any ratio. */
  bytesWithoutRatio: 1024 * 1024,
  parts: 1_000,
  rows: 30_000,
  /** Those of a roster, and 500 others, which are ignored. */
  columns: 512,
  sharedStrings: 500_000,
  styles: 65_000,
  mergedAreas: 20_000,
  /** Excel itself holds 32,767 characters a cell; a roster needs no cell of more than this: it is refused, never cut. */
  cellCharacters: 2_000,
  xmlDepth: 64,
  xmlAttributes: 256,
} as const;

/** The last row Excel knows. */
export const LAST_ROW = 1_048_576;

const MEGABYTE = 1024 * 1024;

/** A workbook as a package. */
export const WORKBOOK: PackageRules = {
  limits: LIMITS,
  mainPart: "xl/workbook.xml",
  refusal(fault) {
    if (typeof fault === "object") return refuse("roster-file-kind", fault);
    if (fault === "too-big")
      return refuse("roster-file-too-big", { megabytes: String(LIMITS.bytesPacked / MEGABYTE) });
    return refuse(`roster-file-${fault}`);
  },
};
