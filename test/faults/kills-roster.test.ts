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
import { type CrashPoint, startCrashProxy } from "../support/crash-proxy.ts";
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
  /** Runs the import as a process, which waits for ever behind the command that is such a one. */
  async function stoppedBehind(
    name: string,
    bytes: Uint8Array,
    command: Exclude<CrashPoint["command"], number>,
  ) {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const proxy = await startCrashProxy(uri);
    onTestFinished(() => proxy.close());
    proxy.arm({ command, when: "after" });
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, MONGODB_URI: proxy.uri };
    const args = [built("src/cli/main.ts"), "roster", "import", file, "--yes-remove", "1"];
    const child = spawn(process.execPath, args, { env, stdio: "ignore" });
    const over = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    expect(await Promise.race([proxy.crashed, over])).toBe(undefined);
    return {
      async kill() {
        child.kill("SIGKILL");
        expect(await over).toBe("SIGKILL");
      },
    };
  }
  const isBegun = async () => (await models.cadres.exists({ next: { $exists: true, $ne: {} } })) !== null;
  const imports = (name: string, ...more: string[]) =>
    typedOn(dataDir, ["roster", "import", join(folder, name), ...more]);

  const one = await workbook("Ủy viên Ban Chấp hành");
  const adding = await stoppedBehind("mot.xlsx", one, (commands) => commands.at(-1) === "insert cadres");
  await until("some are added", async () => (await models.cadres.countDocuments()) > 0);
  await adding.kill();
  expect(await done()).toBe(0);
  expect(await people.allUnits(TODAY)).toEqual([]);
  expect(await people.person("CB0", TODAY)).toBeUndefined();
  expect(await imports("mot.xlsx")).toMatchObject({ code: 0 });
  expect(await told()).toEqual({ people: MANY, deputies: 0, last: LAST, ...BEFORE });

  const second = await workbook("Phó Bí thư", 2);
  const preparing = await stoppedBehind(
    "hai.xlsx",
    second,
    (commands) => commands.at(-1) === "update cadres",
  );
  await until("some are prepared", isBegun);
  await preparing.kill();
  expect(await done()).toBe(1);
  expect(await told()).toEqual({ people: MANY, deputies: 0, last: LAST, ...BEFORE });

  // The first of its two writes of this record takes its turn, the second one makes it true.
  const settling = await stoppedBehind(
    "hai.xlsx",
    second,
    (commands) => commands.filter((command) => command === "update roster_state").length === 2,
  );
  await until("it is true", async () => (await done()) === 2);
  await settling.kill();
  expect(await isBegun()).toBe(true);
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
