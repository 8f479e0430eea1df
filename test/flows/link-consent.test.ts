import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { CONSENT_VERSION } from "../../src/rules/access/consent-version.ts";
import { loadWords } from "../../src/words/words.ts";

/** Every consent text that was ever shown, by its version: kept consents point to them. Only ever added to. */
const TEXTS: Record<string, string> = {
  "1": "5e7a5f358d0fe2cb5ea0b192d9262a116acc1c02abe500850f46e4cde7a28c90",
};

test("a changed consent text has a version of its own", () => {
  const shown = loadWords("vi").text("link-consent", { version: CONSENT_VERSION });
  expect(createHash("sha256").update(shown).digest("hex")).toBe(TEXTS[CONSENT_VERSION]);
});
