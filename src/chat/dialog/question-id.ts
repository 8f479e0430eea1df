import { createHash } from "node:crypto";

/** Letters of an id: with a place and a separator it fits into a button. */
const LENGTH = 12;

/** The id of a question that is asked in a step: the same again when the step runs again, and no other question's. */
export function questionId(...origin: readonly string[]): string {
  return createHash("sha256").update(origin.join(" ")).digest("base64url").slice(0, LENGTH);
}
