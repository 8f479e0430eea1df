import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { builtName } from "../../tools/program/built-name.js";
import { ensureBundle, PROGRAM, ROOT } from "../../tools/program/bundle.js";
import { emptyFolder } from "../support/data-folders.ts";

const run = promisify(execFile);
const SMALL = { name: "small", entries: ["test/fixtures/small-program.ts"], sources: ["test/fixtures"] };

test("two who build at once get one build, and nothing is left beside it", async () => {
  const builds = await emptyFolder();
  const [one, other] = await Promise.all([ensureBundle(SMALL, builds), ensureBundle(SMALL, builds)]);
  expect(other).toBe(one);
  expect((await readdir(builds)).map((name) => join(builds, name))).toEqual([one]);
  expect(await ensureBundle(SMALL, builds)).toBe(one);
});

test("other sources, another build; the five newest stay", async () => {
  const builds = await emptyFolder();
  const sources = ["test/fixtures", "src/rules", "src/words", "src/jobs", "src/chat", "src/papers"];
  for (const source of sources) await ensureBundle({ ...SMALL, sources: [source] }, builds);
  expect(await readdir(builds)).toHaveLength(5);
});

test("a fault is told with the line of the source, and files are found from where it lies", async () => {
  const built = await ensureBundle(SMALL, await emptyFolder());
  const program = join(built, builtName(SMALL.entries[0] ?? ""));
  const { stdout } = await run(process.execPath, ["--enable-source-maps", program]);
  expect(stdout).toMatch(/^folder: \S+\/test\/fixtures$/m);
  expect(stdout).toMatch(/at complain \(\S+\/test\/fixtures\/small-program\.ts:9:/);
});

test("where nothing can be written the program runs from its sources, and says how it starts faster", {
  timeout: 240_000,
}, async () => {
  const noFolder = join(await emptyFolder(), "a file");
  await writeFile(noFolder, "");
  const { stdout, stderr } = await runFrom(noFolder);
  expect(stdout).toContain("Cách dùng:");
  expect(stderr).toMatch(/không ghi được.*npm run build/);
});

function runFrom(builds: string) {
  const script = `import { runProgram } from "./tools/program/run.js";
    await runProgram("${PROGRAM.entries[1]}", ${JSON.stringify(builds)});`;
  return run(process.execPath, ["--input-type=module", "--eval", script, "--", "cli", "--help"], {
    cwd: ROOT,
  });
}
