import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "../../src");

/** Runs lines in a process that is watched. */
function watched(lines: string) {
  const script = `import { watchLoop } from "${SOURCES}/watchdog.ts"; watchLoop("nó đứng yên", console.error, 900); ${lines}`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  return spawnSync(process.execPath, args, { encoding: "utf8", timeout: 30_000, killSignal: "SIGKILL" });
}

test("a process whose loop stands still is ended, loudly, though it ignores a polite signal", () => {
  const { signal, stderr } = watched(
    `process.on("SIGTERM", () => {}); setTimeout(() => { for (;;); }, 500);`,
  );
  expect(signal).toBe("SIGKILL");
  expect(stderr).toContain("nó đứng yên");
});

test("one that waits for long, or has nothing more to do, is left alone", () => {
  const { status, stdout } = watched(`setTimeout(() => console.log("xong"), 2_000);`);
  expect([status, stdout]).toEqual([0, "xong\n"]);
});
