import type { Permission } from "../../src/rules/access/permissions.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";

/** What one must be allowed to do for somebody else's paper. */
export function readingOf(paper: Paper): Permission {
  return paper === "pledge" ? "read-pledge" : "read-self-review";
}
