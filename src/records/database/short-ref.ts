import { createHash } from "node:crypto";

/** A short name for a key: ten hexadecimal digits, enough to tell one person's entries apart, and fit for a button. */
export function refOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 10);
}
