import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { typedOn } from "../support/typed-command.ts";

test("a person's data are exported for their owner's eyes, and erased for good", async () => {
  const folder = await emptyFolder();
  const dataDir = join(folder, "data");
  const { uri } = await openFolder(dataDir);
  await writeFile(join(folder, "ds.xlsx"), await rosterWorkbook());
  await typedOn(dataDir, ["roster", "import", join(folder, "ds.xlsx")]);

  const zip = join(folder, "du-lieu.zip");
  expect(await typedOn(dataDir, ["data", "export", "cb1", "--out", zip])).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe("PK");
  expect((await stat(zip)).mode & 0o777).toBe(0o600);

  const nobody = await typedOn(dataDir, ["data", "erase", "CB9"]);
  expect(nobody).toMatchObject({ code: 1, stdout: "" });
  expect(nobody.stderr).toContain("Không có cán bộ mã “CB9”");

  const preview = await typedOn(dataDir, ["data", "erase", "cb1", "--dry-run"]);
  expect(preview).toMatchObject({ code: 0, stderr: "" });
  expect(preview.stdout).toContain("chưa xóa gì: CB1 – Nguyễn Thị Mai – Thành đoàn Cần Thơ");
  expect(preview.stdout).toMatch(/Họ tên.*: 1 – xóa tên, liên lạc/);
  expect((await typedOn(dataDir, ["data", "erase", "CB1", "--dry-run"])).stdout).toBe(preview.stdout);

  expect(await typedOn(dataDir, ["data", "erase", "CB1"])).toMatchObject({ code: 0 });
  const again = await typedOn(dataDir, ["roster", "import", join(folder, "ds.xlsx")]);
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toMatch(/dòng 2, cột “Mã cán bộ”: Mã “CB1”.*xóa dữ liệu/);
  const connection = await openDatabase(uri);
  const { cadres } = peopleModels(connection);
  const [erased, other] = [await cadres.findById("CB1").lean(), await cadres.findById("CB2").lean()];
  await connection.close();
  expect(JSON.stringify(erased)).not.toMatch(/Nguyễn Thị Mai|0912345678|1990/);
  expect(JSON.stringify(other)).toContain("Trần Văn Đức");
}, 180_000);
