import type { CellValue } from "exceljs";
import type { Connection } from "mongoose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeRoster } from "../../src/papers/roster/export.ts";
import { importRoster, type RosterImport } from "../../src/papers/roster/import-roster.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { type Cadres, createCadres } from "../../src/records/people/cadres.ts";
import { type PeopleModels, peopleModels } from "../../src/records/people/people-models.ts";
import { createRosters, type Rosters } from "../../src/records/people/rosters.ts";
import { createPersonalData } from "../../src/records/personal-data/personal-data.ts";
import { organisationReads } from "../../src/records/standings/organisation-reads.ts";
import { readTreeSnapshot } from "../../src/records/standings/tree-snapshot.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import {
  CITY,
  DUC,
  LEVELS,
  MAI,
  type RosterParts,
  rosterWorkbook,
  WARD,
} from "../fixtures/roster-workbook.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const LAST_YEAR = "2025-11-24";
const TODAY = "2026-11-24";
const MAI_IN_WARD = MAI.with(2, "NK");
const MAI_DEPUTY = MAI.with(3, "Phó Bí thư");

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
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** Imports a roster as of a day; the plan of what it did. */
async function imports(parts: RosterParts, today: string, more: Partial<RosterImport> = {}) {
  const bytes = await rosterWorkbook(parts);
  const removeDemo = async () => {};
  const common = { rosters, levels: LEVELS, today, sureOfLeaving: 0, dryRun: false, removeDemo };
  const outcome = await importRoster(bytes, { ...common, ...more });
  if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
  return outcome.plan;
}

/** The days from which something is true of a cadre. */
async function daysOf(code: string): Promise<string[]> {
  return ((await models.cadres.findById(code).lean())?.facts ?? []).map((fact) => fact.from);
}

describe("the order of a roster", () => {
  const below = (code: string): CellValue[] => [code, `Quận Đoàn ${code}`, LEVELS[1], "TD"];
  const head = (code: string, unit: string): CellValue[] => [code, `Nguyễn Văn ${code}`, unit, "Bí thư"];
  const orderNow = async () => {
    const order = (await people.tree("TD", TODAY)).map(({ code }) => code).join(" ");
    const judged = await readTreeSnapshot(organisationReads(models), { root: "TD" }, TODAY);
    expect(judged.tree.map(({ code }) => code).join(" "), "as standings have it").toBe(order);
    return order;
  };
  beforeEach(() => models.rosterState.deleteMany({}));

  test("units stand as the file has them, not by their codes; a later one may change it, and a part leaves the others", async () => {
    const cadres = [MAI];
    await imports({ units: [CITY, below("Q2"), below("Q10"), below("Q1")], cadres }, LAST_YEAR);
    expect(await orderNow()).toBe("TD Q2 Q10 Q1");
    await imports({ units: [CITY, below("Q1"), below("Q2"), below("A9"), below("Q10")], cadres }, TODAY);
    expect(await orderNow()).toBe("TD Q1 Q2 A9 Q10");
    await imports({ units: [below("Q10"), below("Q2")], cadres: [] }, TODAY);
    expect(await orderNow()).toBe("TD Q1 Q10 A9 Q2");
    await imports({ units: [below("Q2"), below("B1")], cadres: [head("X", "B1")] }, TODAY);
    expect(await orderNow()).toBe("TD Q1 Q10 A9 Q2 B1");
  });

  test("it comes out as it went in: units and the people of each", async () => {
    const units = [CITY, below("Q2"), below("Q10"), below("Q1")];
    const cadres = [MAI, head("Z1", "Q2"), head("B1", "Q2"), head("A1", "Q10"), head("C1", "Q1")];
    await imports({ units, cadres }, TODAY);
    const out = await readRoster(await writeRoster(await rosters.stored(), TODAY), {
      levels: LEVELS,
      today: TODAY,
    });
    expect(out.units.map(({ code }) => code)).toEqual(["TD", "Q2", "Q10", "Q1"]);
    expect(out.cadres.map(({ code }) => code)).toEqual(["CB1", "Z1", "B1", "A1", "C1"]);
  });
});

test("another process knows who was imported at once, also where it has just looked for units", async () => {
  const kept = createCadres(models, 60_000);
  expect(await kept.allUnits(TODAY)).toEqual([]);
  await imports({}, TODAY);
  expect(await kept.person("CB2", TODAY)).toMatchObject({ name: "Trần Văn Đức", unit: "NK" });
});

describe("the history of a cadre", () => {
  test("a change appends what is true from now on: last year's truth stays", async () => {
    await imports({}, LAST_YEAR);
    const { changed } = (await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY)).cadres;
    expect(changed.map(({ code }) => code)).toEqual(["CB1"]);
    expect(await daysOf("CB1")).toEqual([LAST_YEAR, TODAY]);
    expect(await people.person("CB1", "2026-11-23")).toMatchObject({ unit: "TD", admin: true });
    expect(await people.person("CB1", TODAY)).toMatchObject({ unit: "NK", admin: false });
  });

  test("while it is taken in, it tells how far it is: each record is prepared, and put in its place", async () => {
    await imports({}, LAST_YEAR);
    const told: string[] = [];
    const howFar = (done: number, of: number) => told.push(`${done}/${of}`);
    const { cadres, units } = await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY, { howFar });
    const [touched, last] = [cadres.changed.length + units.changed.length, told.at(-1)?.split("/") ?? []];
    expect(touched).toBeGreaterThan(0);
    expect(last[0]).toBe(last[1]);
  });

  test("a second change of the same day takes the first one's place", async () => {
    await imports({}, LAST_YEAR);
    await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY);
    await imports({ cadres: [MAI_DEPUTY, DUC] }, TODAY);
    expect(await daysOf("CB1")).toEqual([LAST_YEAR, TODAY]);
    expect(await people.person("CB1", TODAY)).toMatchObject({ unit: "TD", positions: ["Phó Bí thư"] });
  });

  test("a change back on the same day is what it was before", async () => {
    await imports({}, LAST_YEAR);
    await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY);
    await imports({}, TODAY);
    expect(await people.person("CB1", TODAY)).toMatchObject({ unit: "TD", positions: ["Bí thư"] });
  });

  test("an import of an earlier day leaves the facts in order of their days", async () => {
    await imports({}, LAST_YEAR);
    await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY, { from: "2027-01-01", sureOfLeaving: 0 });
    await imports({ cadres: [MAI_DEPUTY, DUC] }, TODAY, { from: "2026-07-01" });
    expect(await daysOf("CB1")).toEqual([LAST_YEAR, "2026-07-01", "2027-01-01"]);
  });

  test("a new telephone number is no new fact, and an empty cell takes none away", async () => {
    await imports({}, LAST_YEAR);
    await imports({ cadres: [MAI.with(7, "0987654321").with(6, null), DUC] }, TODAY);
    expect(await daysOf("CB1")).toEqual([LAST_YEAR]);
    expect(await people.person("CB1", TODAY)).toMatchObject({ phone: "0987654321", birthDate: "1990-03-26" });
  });

  test("consent and links outlive an import", async () => {
    await imports({}, LAST_YEAR);
    await people.link("web:p:mai", "CB1", "1", new Date("2026-01-01"));
    await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY);
    expect(await people.byAddress("web:p:mai", TODAY)).toMatchObject({ code: "CB1", consented: true });
  });
});

test("a unit that moves stands below the old one in last year's tree", async () => {
  const district = ["Q1", "Quận Đoàn Một", "Quận, huyện Đoàn và tương đương", "TD"];
  await imports({ units: [CITY, district, WARD] }, LAST_YEAR);
  await imports({ units: [CITY, district, WARD.with(3, "Q1")] }, TODAY);
  expect(await people.above("NK", LAST_YEAR)).toEqual(["TD"]);
  expect(await people.above("NK", TODAY)).toEqual(["Q1", "TD"]);
});

test("who is not in a whole file leaves on its day; once sure", async () => {
  await imports({}, LAST_YEAR);
  await expect(imports({ cadres: [MAI] }, TODAY)).rejects.toThrow("doubtful");
  await expect(imports({ cadres: [MAI] }, TODAY, { sureOfLeaving: 2 })).rejects.toThrow("doubtful");
  expect(await daysOf("CB2")).toEqual([LAST_YEAR]);
  const plan = await imports({ cadres: [MAI] }, TODAY, { sureOfLeaving: 1 });
  expect(plan.cadres.left).toMatchObject([{ code: "CB2", name: "Trần Văn Đức" }]);
  expect(await people.person("CB2", "2026-11-23")).toMatchObject({ unit: "NK", head: true });
  expect(await people.person("CB2", TODAY)).toBeUndefined();
  await imports({}, "2026-12-01");
  expect(await people.person("CB2", "2026-12-01")).toMatchObject({ unit: "NK" });
  expect(await people.person("CB2", TODAY)).toBeUndefined();
});

test("a part dismisses only inside the units that it lists", async () => {
  const other = ["BT", "Đoàn phường Bình Thủy", "Đoàn cơ sở", "TD"];
  const binh = ["CB3", "Lê Thị Bình", "BT", "Bí thư"];
  await imports({ units: [CITY, WARD, other], cadres: [MAI, DUC, binh] }, LAST_YEAR);
  const plan = await imports({ units: [WARD], cadres: [["CB4", "Ngô Văn Tư", "NK", "Bí thư"]] }, TODAY, {
    sureOfLeaving: 1,
  });
  expect(plan).toMatchObject({ scope: "part", units: { left: [] }, cadres: { left: [{ code: "CB2" }] } });
  expect(await people.person("CB3", TODAY)).toMatchObject({ unit: "BT" });
  expect(await people.person("CB1", TODAY)).toMatchObject({ unit: "TD" });
});

test("only the very first roster reaches backwards", async () => {
  await imports({}, LAST_YEAR);
  await imports({ cadres: [MAI, DUC, ["CB4", "Ngô Văn Tư", "NK", "Ủy viên Ban Chấp hành"]] }, TODAY);
  expect(await people.person("CB4", "2026-11-23")).toBeUndefined();
  expect(await people.person("CB4", TODAY)).toMatchObject({ unit: "NK" });
  expect(await people.person("CB2", "2020-01-01")).toMatchObject({ unit: "NK" });
});

test("a roster from a day that lies before the first one leaves what was before", async () => {
  await imports({}, TODAY);
  await imports({ cadres: [MAI_IN_WARD, DUC] }, TODAY, { from: "2026-07-01", sureOfLeaving: 0 });
  expect(await people.person("CB1", "2026-06-30")).toMatchObject({ unit: "TD" });
  expect(await people.person("CB1", "2026-07-01")).toMatchObject({ unit: "NK" });
  expect(await people.person("CB1", TODAY)).toMatchObject({ unit: "NK" });
});

test("a code that lost its zeros is not taken for somebody new", async () => {
  const an = ["001", "Lê Văn An", "NK", "Ủy viên Ban Chấp hành"];
  await imports({ cadres: [MAI, DUC, an] }, LAST_YEAR);
  const lost = imports({ cadres: [MAI, DUC, an.with(0, "1")] }, TODAY);
  await expect(lost).rejects.toThrow("roster-code-zeros");
  expect(await people.person("001", TODAY)).toBeDefined();
});

test("a dry run changes nothing and leaves the demo data", async () => {
  let removed = 0;
  const removeDemo = async () => {
    removed += 1;
  };
  expect((await imports({}, TODAY, { dryRun: true, removeDemo })).cadres.added).toHaveLength(2);
  expect([await models.units.countDocuments(), await models.cadres.countDocuments(), removed]).toEqual([
    0, 0, 0,
  ]);
  await imports({}, TODAY, { removeDemo });
  expect(removed).toBe(1);
});

test("of two imports at once one is made true, and the other has changed nothing", async () => {
  const read = await readRoster(await rosterWorkbook(), { levels: LEVELS, today: TODAY });
  const turns = [await rosters.begin(), await rosters.begin()];
  const outcomes = await Promise.allSettled(
    turns.map((turn) => rosters.apply(turn, planRoster(turn.stored, read, { from: TODAY, today: TODAY }))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect((await imports({}, TODAY)).cadres.unchanged).toHaveLength(2);
  expect(await daysOf("CB1")).toEqual([TODAY]);
});

test("a change that begins anew prepares under another name: who still clears away its first try takes nothing of the second", async () => {
  await imports({}, LAST_YEAR);
  const phoned = (phone: string) => MAI.with(6, phone);
  const only = { units: ["TD"] };
  const first = await rosters.beginFor("message#1", only);
  const other = await rosters.beginFor("message#2", only);
  const again = await rosters.beginFor("message#1", only);
  expect(new Set([first.id, other.id, again.id]).size).toBe(3);
  const read = await readRoster(await rosterWorkbook({ cadres: [phoned("0912345678"), DUC] }), {
    levels: LEVELS,
    today: TODAY,
  });
  const plan = planRoster(again.stored, read, { from: TODAY, today: TODAY });
  await expect(rosters.apply(first, plan)).rejects.toMatchObject({ phrase: { key: "roster-other-began" } });
  expect(await rosters.isMade("message#1")).toBe(false);
  await rosters.apply(again, plan);
  expect(await rosters.isMade("message#1")).toBe(true);
  expect((await rosters.beginFor("message#1", only)).isDone).toBe(true);
});

test("more than one batch is written whole", async () => {
  const cadres = Array.from({ length: 1_201 }, (_, n) => MAI.with(0, `CB${n}`));
  await imports({ cadres }, LAST_YEAR);
  expect(await models.cadres.countDocuments()).toBe(1_201);
  const plan = await imports({ cadres: cadres.map((row) => row.with(3, "Phó Bí thư")) }, TODAY);
  expect(plan.cadres.changed).toHaveLength(1_201);
  expect(await models.cadres.countDocuments({ "facts.1.from": TODAY })).toBe(1_201);
});

describe("somebody who was erased", () => {
  async function erases(code: string): Promise<void> {
    await createPersonalData(connection, models, { erasedName: "Đã xóa" }).erase(
      code,
      new Date(`${TODAY}T09:00:00+07:00`),
    );
  }

  test("a roster that still names the code is refused with its row, and brings no name back", async () => {
    await imports({}, LAST_YEAR);
    await erases("CB2");
    for (const code of ["CB2", "cb2"]) {
      const bytes = await rosterWorkbook({ cadres: [MAI_IN_WARD, DUC.with(0, code)] });
      const outcome = await importRoster(bytes, {
        rosters,
        levels: LEVELS,
        today: "2026-12-01",
        dryRun: false,
        removeDemo: async () => {},
      });
      expect(outcome).toMatchObject({
        kind: "wrong",
        problems: [{ sheet: "Cán bộ", row: 3, column: "Mã cán bộ", reason: { key: "roster-cadre-erased" } }],
      });
    }
    expect(JSON.stringify(await models.cadres.find().lean())).not.toContain("Trần Văn Đức");
    expect(await daysOf("CB1")).toEqual([LAST_YEAR]);
    expect((await imports({ cadres: [MAI] }, "2026-12-01")).cadres).toMatchObject({ added: [], left: [] });
  });

  test("erased between plan and writing: no name comes back either", async () => {
    await imports({}, LAST_YEAR);
    const turn = await rosters.begin();
    const read = await readRoster(await rosterWorkbook({ cadres: [MAI, DUC.with(1, "Trần Đức")] }), {
      levels: LEVELS,
      today: TODAY,
    });
    await erases("CB2");
    await rosters.apply(turn, planRoster(turn.stored, read, { from: TODAY, today: TODAY }));
    expect(JSON.stringify(await models.cadres.findById("CB2").lean())).not.toContain("Đức");
  });
});
