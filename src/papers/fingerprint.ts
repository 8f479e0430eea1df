import { createHash } from "node:crypto";
import type { PaperData } from "../rules/papers/paper.ts";

/** What a paper says, in a few letters: of two papers that say the same it is the same, in whatever order it was gathered. */
export function fingerprintOf(data: PaperData): string {
  return createHash("sha256").update(JSON.stringify(data, inOrder)).digest("base64url");
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
