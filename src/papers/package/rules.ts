import type { Refusal } from "../../words/refusal.ts";

/** What is wrong with a file as a package; `kind`: it is none, but what it is. */
export type PackageFault = "too-big" | "password" | "damaged" | "inflated" | "entities" | { kind: string };

/** What an Office file of one sort may be at most, and in which words it is refused. */
export interface PackageRules {
  readonly limits: {
    readonly bytesPacked: number;
    readonly bytesUnpacked: number;
    /** Deflate reaches about 1,000 to 1. */
    readonly ratio: number;
    /** A small part may be packed at any ratio. */
    readonly bytesWithoutRatio: number;
    readonly parts: number;
    readonly xmlDepth: number;
    readonly xmlAttributes: number;
  };
  /** The part by which one sees that it is of this sort. */
  readonly mainPart: string;
  refusal(fault: PackageFault): Refusal;
}
