import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CellValue } from "exceljs";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { createCadres } from "../../src/records/people/cadres.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { CADRE_HEADERS, CITY, rosterWorkbook, UNIT_HEADERS, WARD } from "../fixtures/roster-workbook.ts";
import { until } from "../support/condition.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { built } from "../support/programs.ts";
import { typedOn } from "../support/typed-command.ts";

const MANY = 1_500;
const TODAY = dayOf(Date.now());

const row = (n: number, position: string): CellValue[] => [
  `CB${n}`,
  `Nguyễn Văn An ${n}`,
  n === 0 ? "TD" : "NK",
  n === 0 ? "Bí thư" : position,
];

/** A ward that goes into the other one by the second file. */
const MERGED: CellValue[] = ["CR", "Đoàn phường Cái Răng", "Đoàn cơ sở", "TD"];
const LAST = `CB${MANY - 1}`;

const BEFORE = { units: ["CR", "NK", "TD"], merged: null };
const AFTER = { units: ["NK", "TD"], merged: "NK" };

/** Everybody; those from `first` on, as of another position, the last one under another code, and one ward merged. */
function workbook(position: string, first = 0): Promise<Uint8Array> {
  const rows = Array.from({ length: MANY }, (_, n) => row(n, position)).filter(
    (_, n) => n === 0 || n >= first,
  );
  if (first > 0) rows.push([...(rows.pop() ?? []).with(0, "MOI"), null, null, null, null, LAST]);
  return rosterWorkbook({
    unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
    units: [CITY, WARD, first > 0 ? [...MERGED, "NK"] : MERGED],
    cadreHeaders: [...CADRE_HEADERS, "Mã cũ"],
    cadres: rows,
  });
}

test("an import killed in the middle has changed nothing; killed once it is true, it is whole", async () => {
  const folder = await emptyFolder();
  const dataDir = join(folder, "data");
  const { uri } = await openFolder(dataDir);
  const connection = await openDatabase(uri);
  onTestFinished(() => connection.close());
  const models = peopleModels(connection);
  const people = createCadres(models);
  const done = async () => (await models.rosterState.findById("roster").lean())?.done.length ?? 0;
  const told = async () => {
    const all = await people.members("TD", { below: true }, TODAY);
    const last = all.find(({ code }) => code === LAST)?.rosterCode;
    const deputies = all.filter((one) => one.positions.includes("Phó Bí thư")).length;
    const merged = (await people.unitFacts()).get("CR")?.at(-1)?.into ?? null;
    const units = (await people.allUnits(TODAY)).map(({ code }) => code).sort();
    return { people: all.length, deputies, last, units, merged };
  };
  /** Runs the import as a process, and kills it as soon as this has come about. */
  async function killedWhen(name: string, bytes: Uint8Array, isTime: () => Promise<boolean>): Promise<void> {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir };
    const child = spawn(
      process.execPath,
      [built("src/cli/main.ts"), "roster", "import", file, "--yes-remove", "1"],
      {
        env,
        stdio: "ignore",
      },
    );
    const over = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    await until(`the moment to kill ${name}`, isTime);
    child.kill("SIGKILL");
    expect(await over).toBe("SIGKILL");
  }
  const imports = (name: string, ...more: string[]) =>
    typedOn(dataDir, ["roster", "import", join(folder, name), ...more]);

  await killedWhen(
    "mot.xlsx",
    await workbook("Ủy viên Ban Chấp hành"),
    async () => (await models.cadres.countDocuments()) > 0,
  );
  expect(await done()).toBe(0);
  expect(await people.allUnits(TODAY)).toEqual([]);
  expect(await people.person("CB0", TODAY)).toBeUndefined();
  expect(await imports("mot.xlsx")).toMatchObject({ code: 0 });
  expect(await told()).toEqual({ people: MANY, deputies: 0, last: LAST, ...BEFORE });

  const second = await workbook("Phó Bí thư", 2);
  const isBegun = async () => (await models.cadres.exists({ next: { $exists: true, $ne: {} } })) !== null;
  await killedWhen("hai.xlsx", second, isBegun);
  expect(await done()).toBe(1);
  expect(await told()).toEqual({ people: MANY, deputies: 0, last: LAST, ...BEFORE });
  await killedWhen("hai.xlsx", second, async () => (await done()) === 2);
  expect(await told()).toEqual({ people: MANY - 1, deputies: MANY - 2, last: "MOI", ...AFTER });
  const again = await imports("hai.xlsx", "--json");
  expect(JSON.parse(again.stdout).cadres).toMatchObject({
    added: [],
    changed: [],
    unchanged: MANY - 1,
    left: [],
  });
  expect(await told()).toEqual({ people: MANY - 1, deputies: MANY - 2, last: "MOI", ...AFTER });
  expect(await isBegun()).toBe(false);
}, 180_000);
