import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openToOthers } from "../../src/open-to-others.ts";
import { loadWords } from "../../src/words/words.ts";

test("what others may read is told with the command that closes it; what is closed or not there is not told", async () => {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-open-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [env, data] = [join(folder, ".env"), join(folder, "data")];
  await writeFile(env, "");
  await chmod(env, 0o644);
  await mkdir(data);
  await chmod(data, 0o777);
  const words = loadWords("vi");
  const told = (await openToOthers([env, data, join(folder, "none")])).map((line) => words.say(line));
  expect(told).toEqual([
    expect.stringContaining(`chmod 600 ${env}`),
    expect.stringContaining(`chmod 700 ${data}`),
  ]);
  await chmod(env, 0o600);
  await chmod(data, 0o700);
  expect(await openToOthers([env, data])).toEqual([]);
});
