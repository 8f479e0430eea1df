import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const TOKEN = "123456789:AAExample_token-of-30-letters";
const REVIEW = "toi con cham viec bao cao";

/** What a program that logs `code` prints. */
function printed(code: string): string {
  const log = JSON.stringify(join(import.meta.dirname, "../src/log.ts"));
  const script = `import { createLog } from ${log}; const log = createLog("info", ["${TOKEN}", undefined, ""]); ${code}`;
  return execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
}

test("a secret is cut out of messages, errors and fields", () => {
  const out = printed(`
    log.info("https://api.telegram.org/bot${TOKEN}/getMe");
    log.error({ err: new Error("failed: bot${TOKEN}") }, "x");
    log.info({ deep: { er: { token: "another-secret" } } }, "y");`);
  expect(out.trim().split("\n")).toHaveLength(3);
  expect(out).not.toContain(TOKEN);
  expect(out).not.toContain("another-secret");
});

test("what a person wrote is not in a log", () => {
  expect(
    printed(`log.info({ incoming: { content: { kind: "text", text: "${REVIEW}" } } }, "a message");`),
  ).not.toContain(REVIEW);
});
