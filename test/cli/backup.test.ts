import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "../support/data-folders.ts";
import { startRealProgram } from "../support/running-program.ts";
import { typed } from "../support/typed-command.ts";

const WITHOUT_TIME = /"generatedAt": "[^"]+"/;

async function report(DATA_DIR: string): Promise<string> {
  const { said } = await typed(["report", "unit", "TD", "--period", "2026", "--json"], { DATA_DIR });
  return said.replace(WITHOUT_TIME, "");
}

test("backed up beside the running program, restored alone, and the reports are the same", {
  timeout: 180_000,
}, async () => {
  const folder = await emptyFolder();
  const [here, there] = [{ DATA_DIR: join(folder, "data") }, { DATA_DIR: join(folder, "data-moi") }];
  const file = join(folder, "sao-luu.gz");
  expect(await typed(["backup", file], there)).toMatchObject({
    code: 1,
    said: expect.stringContaining("chưa có dữ liệu nào"),
  });

  const program = await startRealProgram({ ...here, LOG_LEVEL: "warn" });
  let original = "";
  try {
    expect(await typed(["backup", file], here)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Đã sao lưu \d+ bản ghi vào/),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(here.DATA_DIR)).filter((name) => name.startsWith("copy-"))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(["data", "data-moi", "sao-luu.gz"]);
    expect(await typed(["restore", file], here)).toMatchObject({
      code: 1,
      said: expect.stringContaining("đã có dữ liệu"),
    });
    original = await report(here.DATA_DIR);
  } finally {
    await program.stop();
  }

  expect(original).toContain('"cadres"');
  expect(await typed(["restore", file], there)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Đã nạp lại \d+ bản ghi/),
  });
  expect(await report(there.DATA_DIR)).toBe(original);
  expect(await typed(["restore", file], there)).toMatchObject({ code: 1 });
  const other = join(folder, "danh-sach.xlsx");
  await writeFile(other, "của người khác");
  expect(await typed(["backup", other], there)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/danh-sach\.xlsx đã có.*--force/),
  });
  expect(await readFile(other, "utf8")).toBe("của người khác");
  expect(await typed(["backup", other, "--force"], there)).toMatchObject({ code: 0 });
  const before = await readFile(file);
  expect(await typed(["backup", file], there), "an earlier backup").toMatchObject({ code: 0 });
  expect((await readFile(file)).equals(before)).toBe(false);
  const empty = join(folder, "trong.gz");
  await writeFile(empty, "");
  expect(await typed(["backup", empty], there), "an empty file").toMatchObject({ code: 0 });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const third = { DATA_DIR: join(folder, "data-ba") };
  expect(await typed(["restore", file], third)).toMatchObject({ code: 0 });
});
