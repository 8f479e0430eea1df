import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Whether there is such a file; `*` stands for any part of its name. */
function isThere(path: string): boolean {
  const [before = "", after] = basename(path).split("*");
  if (after === undefined) return existsSync(join(ROOT, path));
  return readdirSync(join(ROOT, dirname(path))).some(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
}

test("each promise of the page on security names what holds it, and that is there", () => {
  const page = readFileSync(join(ROOT, "docs/security.md"), "utf8");
  const scripts = readFileSync(join(ROOT, "package.json"), "utf8");
  const promises = page
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (promise|---)/u.test(line));
  expect(promises.length).toBeGreaterThan(20);
  for (const promise of promises) {
    const tests = [...promise.matchAll(/`(test\/[^`]+)`/gu)].map(([, path = ""]) => path);
    const runs = [...promise.matchAll(/`npm run (\w+)/gu)].map(([, name]) => `"${name}":`);
    expect(tests.length, promise).toBeGreaterThan(0);
    expect(tests.filter((path) => !isThere(path))).toEqual([]);
    expect(runs.filter((name) => !scripts.includes(name))).toEqual([]);
  }
});
