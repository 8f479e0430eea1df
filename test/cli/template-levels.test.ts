import { readFile } from "node:fs/promises";
import { join } from "node:path";
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { typed } from "../support/typed-command.ts";

/** The levels that a template's drop-down offers. */
async function levelsIn(file: string): Promise<string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const list = workbook.getWorksheet("Đơn vị")?.getCell("C2").dataValidation?.formulae[0] ?? "";
  const [, first, last] = /\$J\$(\d+):\$J\$(\d+)$/.exec(list) ?? [];
  const guide = workbook.getWorksheet("Hướng dẫn");
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => Number(first) + n);
  return rows.map((row) => guide?.getCell(row, 10).text ?? "");
}

test("the template's drop-down has the levels that the unit's policy adds, beside the program and alone", {
  timeout: 240_000,
}, async () => {
  const folder = await emptyFolder();
  const env = { DATA_DIR: join(folder, "data") };
  const at = (name: string) => join(folder, name);
  expect(await typed(["roster", "template", at("truoc.xlsx")], env)).toMatchObject({ code: 0 });
  expect(await levelsIn(at("truoc.xlsx"))).not.toContain("Đoàn đặc khu");
  await expect(readFile(join(env.DATA_DIR, "embedded-database.mv"))).rejects.toThrow("ENOENT");

  const database = await openFolder(env.DATA_DIR);
  const connection = await openDatabase(database.uri);
  const fact = { from: "2026-01-01", name: "Thành đoàn", level: "Thành đoàn", parent: null, active: true };
  await peopleModels(connection).units.create({ _id: "TD", facts: [fact], demo: false });
  const levels = ["Thành đoàn", "Đoàn đặc khu", "Chi đoàn"];
  const policies = connection.collection<{ _id: string; facts: object[] }>("policies");
  await policies.insertOne({ _id: "TD", facts: [{ from: "2026-01-01", policy: { levels } }] });
  await connection.close();
  expect(await typed(["roster", "template", at("canh.xlsx")], env)).toMatchObject({ code: 0 });
  await database.stop();
  expect(await typed(["roster", "template", at("mot-minh.xlsx")], env)).toMatchObject({ code: 0 });
  for (const file of ["canh.xlsx", "mot-minh.xlsx"]) expect(await levelsIn(at(file))).toEqual(levels);
});

test("a database that cannot be reached: the plan's levels, and a word about it", {
  timeout: 240_000,
}, async () => {
  const file = join(await emptyFolder(), "mau.xlsx");
  const { code, said } = await typed(["roster", "template", file], {
    MONGODB_URI: "mongodb://127.0.0.1:1/x",
  });
  expect(code).toBe(0);
  expect(said).toContain("của kế hoạch");
  expect(await levelsIn(file)).toContain("Đoàn cơ sở");
});
