import { createHash } from "node:crypto";
import type { PaperData, Shape } from "../rules/papers/paper.ts";
import type { Words } from "../words/words.ts";

const WORDING_LENGTH = 16;

/** What a paper says, in a few letters: of two papers that say the same it is the same, in whatever order it was gathered. */
export function fingerprintOf(data: PaperData): string {
  return createHash("sha256").update(JSON.stringify(data, inOrder)).digest("base64url");
}

/** How a paper puts into words what was recorded: other texts, or other fields, and it may say the same otherwise. */
export function wordingOf({ edition }: Pick<Words, "edition">, fields: Shape): string {
  return createHash("sha256")
    .update(edition)
    .update(JSON.stringify(fields))
    .digest("base64url")
    .slice(0, WORDING_LENGTH);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
