import exceljs from "exceljs";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { createRosters } from "../../src/records/people/rosters.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { rosterWorkbook } from "../../test/fixtures/roster-workbook.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { CADRES_A_UNIT } from "../people.ts";
import { openStage } from "../stage.ts";

const GOAL = 3;

/** The first import of everybody, against what one would pick instead to read the file alone: exceljs. */
export async function roster(quick: boolean): Promise<Figure[]> {
  const bytes = await workbook(quick ? 2_000 : 20_000);
  const today = dayOf(Date.now());
  const { levels } = DEFAULT_POLICY;
  const stage = await openStage();
  const rounds = quick ? 5 : 3;
  const ratios: number[] = [];
  const milliseconds = { exceljs: 0, checked: 0, imported: 0 };
  await readRoster(bytes, { levels, today }); // the first reading pays for the compiling
  for (let round = 0; round < rounds; round++) {
    const connection = await openDatabase(stage.databaseUri(`roster${round}`));
    milliseconds.exceljs = await time(() => byExceljs(bytes));
    milliseconds.checked = await time(() => readRoster(bytes, { levels, today }));
    const rosters = createRosters(peopleModels(connection));
    milliseconds.imported = await time(async () => {
      const outcome = await importRoster(bytes, {
        rosters,
        levels,
        today,
        dryRun: false,
        removeDemo: async () => {},
      });
      if (outcome.kind === "wrong") throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
    });
    ratios.push(milliseconds.imported / milliseconds.exceljs);
    await connection.close();
  }
  await stage.close();
  const value = median(ratios);
  const figure = "import, against exceljs reading the file alone";
  return [{ figure, value, goal: GOAL, met: value <= GOAL, detail: { ratios, milliseconds } }];
}

async function byExceljs(bytes: Uint8Array): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => {})));
}

function workbook(count: number): Promise<Uint8Array> {
  const unitOf = (n: number) => `NK${Math.floor(n / CADRES_A_UNIT)}`;
  const units = [...new Set(Array.from({ length: count }, (_, n) => unitOf(n)))];
  return rosterWorkbook({
    units: [
      ["TD", "Thành đoàn Cần Thơ", "Thành đoàn"],
      ...units.map((code) => [code, `Đoàn phường ${code}`, "Đoàn cơ sở", "TD"]),
    ],
    cadres: Array.from({ length: count }, (_, n) => [
      `CB${n}`,
      `Nguyễn Thị Mai ${n}`,
      unitOf(n),
      n % CADRES_A_UNIT === 0 ? "Bí thư" : "Ủy viên Ban Chấp hành",
      "x",
      "",
      "26/03/1990",
      `09${String(n).padStart(8, "0")}`,
    ]),
  });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
