import type { CellValue } from "exceljs";
import type { Connection } from "mongoose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { describePlan, describeProblems } from "../../src/papers/roster/describe.ts";
import { writeRoster } from "../../src/papers/roster/export.ts";
import { importRoster, type RosterImport } from "../../src/papers/roster/import-roster.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { type Cadres, createCadres } from "../../src/records/people/cadres.ts";
import { type PeopleModels, peopleModels } from "../../src/records/people/people-models.ts";
import { createRosters, type Rosters } from "../../src/records/people/rosters.ts";
import { createPersonalData } from "../../src/records/personal-data/personal-data.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { loadWords } from "../../src/words/words.ts";
import { CADRE_HEADERS, DUC, LEVELS, MAI, rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const BEFORE = "2026-06-01";
const TODAY = "2026-11-24";
const HEADERS = [...CADRE_HEADERS, "Mã cũ"];
const words = loadWords("vi");

let database: FreshDatabase;
let connection: Connection;
let models: PeopleModels;
let rosters: Rosters;
let people: Cadres;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  models = peopleModels(connection);
  rosters = createRosters(models);
  people = createCadres(models);
  await makeIndexes(connection);
});
beforeEach(async () => {
  await models.units.deleteMany({});
  await models.cadres.deleteMany({});
  await models.unitMembers.deleteMany({});
  await takes([MAI, DUC], BEFORE);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** The row under another code, with the one until now. */
const recoded = (row: CellValue[], code: string, formerCode: string) => [
  ...row.with(0, code).concat(Array(8).fill(null)).slice(0, 8),
  formerCode,
];

async function imports(cadres: CellValue[][], today: string, more: Partial<RosterImport> = {}) {
  return importRoster(await rosterWorkbook({ cadreHeaders: HEADERS, cadres }), {
    rosters,
    levels: LEVELS,
    today,
    sureOfLeaving: 0,
    dryRun: false,
    removeDemo: async () => {},
    ...more,
  });
}

async function takes(cadres: CellValue[][], today: string) {
  const outcome = await imports(cadres, today);
  if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
  return outcome.plan;
}

describe("a person under a new code", () => {
  test("is the same one: address, unit and history follow, and the old code stays in what was before", async () => {
    await people.link("web:p:mai", "CB1", "1", new Date("2026-07-01"));
    const plan = await takes([recoded(MAI, "CT-01", "cb1"), DUC], TODAY);
    expect(plan.cadres).toMatchObject({ added: [], left: [] });
    expect(describePlan(words, plan)).toMatch(/Đổi mã[^\n]*\n• CT-01 Nguyễn Thị Mai: Mã cán bộ: CB1 → CT-01/);
    expect(await people.byAddress("web:p:mai", TODAY)).toMatchObject({ code: "CB1", rosterCode: "CT-01" });
    expect(await people.person("CB1", "2026-11-23")).toMatchObject({ rosterCode: "CB1", admin: true });
    expect(await models.cadres.countDocuments()).toBe(2);
  });

  test("the same file again, and the file without the column, change nothing", async () => {
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    const facts = async () => (await models.cadres.findById("CB1").lean())?.facts;
    const known = await facts();
    for (const row of [recoded(MAI, "CT-01", "CB1"), MAI.with(0, "ct-01")])
      expect((await takes([row, DUC], "2026-11-25")).cadres).toMatchObject({
        added: [],
        changed: [],
        left: [],
      });
    expect(await facts()).toEqual(known);
  });

  test("the roster comes out with the code of its day", async () => {
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    const codes = async (day: string) => {
      const read = await readRoster(await writeRoster(await rosters.stored(), day), {
        levels: LEVELS,
        today: TODAY,
      });
      return read.cadres.map(({ code }) => code);
    };
    expect([await codes("2026-11-23"), await codes(TODAY)]).toEqual([
      ["CB1", "CB2"],
      ["CT-01", "CB2"],
    ]);
  });

  test("who left comes back under a new code", async () => {
    await imports([DUC], "2026-10-01", { sureOfLeaving: 1 });
    const plan = await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    expect(plan.cadres.changed[0]?.fields.map(({ field }) => field)).toEqual(["code", "active"]);
    expect(await people.person("CB1", "2026-10-15")).toBeUndefined();
    expect(await people.person("CB1", TODAY)).toMatchObject({ rosterCode: "CT-01", name: "Nguyễn Thị Mai" });
  });

  test("back to the code before, by the column; who leaves is named by the code of then", async () => {
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    await takes([recoded(MAI, "CB1", "CT-01"), DUC], "2026-11-25");
    expect(await people.person("CB1", "2026-11-25")).toMatchObject({ rosterCode: "CB1" });
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], "2026-11-26");
    const outcome = await imports([DUC], "2026-11-27");
    expect(outcome).toMatchObject({ kind: "doubtful", plan: { cadres: { left: [{ code: "CT-01" }] } } });
  });

  test("prepared and not made true: one truth, the one before", async () => {
    const turn = await rosters.begin();
    const bytes = await rosterWorkbook({
      cadreHeaders: HEADERS,
      cadres: [recoded(MAI, "CT-01", "CB1"), DUC],
    });
    const read = await readRoster(bytes, { levels: LEVELS, today: TODAY });
    await rosters.begin();
    const plan = planRoster(turn.stored, read, { from: TODAY, today: TODAY });
    await expect(rosters.apply(turn, plan)).rejects.toThrow("roster-other-began");
    expect(await people.person("CB1", TODAY)).toMatchObject({ rosterCode: "CB1" });
    expect((await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY)).cadres.changed).toHaveLength(1);
  });
});

describe("what contradicts is refused with its place, and nothing changes", () => {
  const AN = ["CB3", "Lê Văn An", "NK", "Ủy viên Ban Chấp hành"];
  test.each<[string, CellValue[][], string, string, string]>([
    ["an unknown old code", [recoded(AN, "CB3", "KHONG"), MAI, DUC], "2", "Mã cũ", "để trống ô này"],
    ["the old code still has a row", [recoded(MAI, "CT-01", "CB1"), MAI, DUC], "2", "Mã cũ", "dòng 3"],
    [
      "an old code twice",
      [recoded(MAI, "CT-01", "CB1"), recoded(MAI, "CT-02", "CB1"), DUC],
      "3",
      "Mã cũ",
      "cả dòng 2 và dòng 3",
    ],
    ["a code of somebody else", [recoded(MAI, "CB2", "CB1")], "2", "Mã cán bộ", "Trần Văn Đức"],
    [
      "two change places",
      [recoded(MAI, "CB2", "CB1"), recoded(DUC, "CB1", "CB2")],
      "2",
      "Mã cán bộ",
      "không cấp lại",
    ],
    ["an old code that is none", [recoded(MAI, "CT-01", "C B 1"), DUC], "2", "Mã cũ", "CB-001"],
  ])("%s", async (_, cadres, row, column, mend) => {
    const outcome = await imports(cadres, TODAY);
    if (outcome.kind !== "wrong") throw new Error(outcome.kind);
    const text = describeProblems(words, outcome.problems);
    expect(text).toMatch(new RegExp(`Trang “Cán bộ”, dòng ${row}, cột “${column}”: [^\n]*${mend}`));
    expect(await people.person("CB1", TODAY)).toMatchObject({ rosterCode: "CB1", name: "Nguyễn Thị Mai" });
  });

  test("a code that was given up is nobody else's, and its holder's only by the column", async () => {
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    const stale = await imports([MAI, DUC], "2026-11-25");
    if (stale.kind !== "wrong") throw new Error(stale.kind);
    expect(describeProblems(words, stale.problems)).toContain("Đồng chí ghi mã CT-01");
    const taken = await imports([recoded(MAI, "CT-01", ""), recoded(DUC, "CB1", "CB2")], "2026-11-25");
    expect(taken).toMatchObject({ kind: "wrong", problems: [{ reason: { key: "roster-code-of-another" } }] });
  });

  test("somebody erased comes back by no code of theirs", async () => {
    await takes([recoded(MAI, "CT-01", "CB1"), DUC], TODAY);
    await createPersonalData(connection, models, { erasedName: "Đã xóa" }).erase(
      "CB1",
      new Date(`${TODAY}T09:00:00+07:00`),
    );
    for (const rows of [[MAI.with(0, "CT-01")], [MAI], [recoded(MAI, "X9", "CT-01")]])
      expect(await imports([...rows, DUC], "2026-12-01")).toMatchObject({
        kind: "wrong",
        problems: [{ reason: { key: "roster-cadre-erased" } }],
      });
    expect(JSON.stringify(await models.cadres.find().lean())).not.toContain("Nguyễn Thị Mai");
  });

  test("people of one name are never taken for each other", async () => {
    const plan = await imports([MAI.with(0, "CB9"), DUC], TODAY, { dryRun: true });
    expect(plan).toMatchObject({ plan: { cadres: { added: [{ code: "CB9" }], left: [{ code: "CB1" }] } } });
  });
});
