import type { CellValue } from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describePlan, describeProblems } from "../../src/papers/roster/describe.ts";
import { writeRoster } from "../../src/papers/roster/export.ts";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { headedBy } from "../../src/records/people/cadre.ts";
import { CADRE_HEADERS, CITY, LEVELS, MAI, rosterWorkbook, WARD } from "../fixtures/roster-workbook.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** Ngân is in the city's committee and heads a ward: one person, two rows. */
const NGAN: CellValue[] = ["CB3", "Lê Thị Ngân", "NK", "Bí thư", null, null, "01/02/1995", null];
const NGAN_ABOVE = NGAN.with(2, "TD").with(3, "Phó Bí thư");
const TO: CellValue[] = ["CB4", "Tô Văn Tổ", "NK", "Ủy viên Ban Chấp hành"];
const FIRST = "2026-06-01";
const TODAY = "2026-11-24";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ organisation: { units: [], cadres: [] } });
  await takes([MAI, NGAN, NGAN_ABOVE, TO], FIRST);
});
afterAll(() => house.close());

async function imports(
  cadres: CellValue[][],
  today: string,
  units: CellValue[][] = [CITY, WARD],
  dryRun = false,
) {
  const { rosters } = house.app.services;
  const file = await rosterWorkbook({ cadreHeaders: [...CADRE_HEADERS, "Mã cũ"], cadres, units });
  const parts = { rosters, levels: LEVELS, today, sureOfLeaving: 0, dryRun };
  return importRoster(file, { ...parts, removeDemo: async () => {} });
}

async function takes(cadres: CellValue[][], today: string, units?: CellValue[][]) {
  const outcome = await imports(cadres, today, units);
  if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
  return outcome.plan;
}

const ngan = async () => house.app.services.cadres.person("CB3", TODAY);
const codes = (people: readonly { code: string }[]) => people.map(({ code }) => code);

test("a further row of the same code, name and birth date is a second office; the higher one counts, once", async () => {
  const { cadres, standings } = house.app.services;
  expect(await ngan()).toMatchObject({ unit: "TD", level: "Thành đoàn", group: "A", admin: true });
  expect(headedBy((await ngan()) ?? { unit: "", head: false, beside: [] })).toEqual(["TD", "NK"]);
  expect(codes(await cadres.members("NK", { below: false }, TODAY))).toEqual(["CB4"]);
  expect(codes(await cadres.heads("NK", TODAY))).toEqual(["CB3"]);
  const { cadres: counted } = await standings.snapshot(null, TODAY);
  expect(codes(counted.map(({ person }) => person)).sort()).toEqual(["CB1", "CB3", "CB4"]);
});

test("the same file again changes nothing, neither does what goes out again; the order of rows is no matter", async () => {
  for (const rows of [
    [MAI, NGAN, NGAN_ABOVE, TO],
    [NGAN_ABOVE, NGAN, TO, MAI],
  ])
    expect((await takes(rows, TODAY)).cadres).toMatchObject({ added: [], changed: [], left: [] });
  const { rosters } = house.app.services;
  const out = await writeRoster(await rosters.stored(), TODAY);
  const parts = { rosters, levels: LEVELS, today: TODAY, dryRun: true, removeDemo: async () => {} };
  const again = await importRoster(out, parts);
  expect(again).toMatchObject({ kind: "taken", plan: { cadres: { added: [], changed: [], left: [] } } });
});

test("she is asked once for which unit where one is needed, and the answer says which", async () => {
  const { cadres } = house.app.services;
  await cadres.link(house.addressOf("CB3"), "CB3", "1", new Date("2026-06-02"));
  const her = house.cadre("CB3");
  expect(await her.says("/tinhhinh")).toContain("Bây giờ đồng chí làm việc của đơn vị nào?");
  expect(await her.buttons()).toEqual(["Thành đoàn Cần Thơ", "Đoàn phường Ninh Kiều"]);
  expect(await her.presses("Đoàn phường Ninh Kiều")).toContain("Đoàn phường Ninh Kiều");
  expect(await her.says("/tinhhinh Ninh Kiều")).toContain("Đoàn phường Ninh Kiều");
  const later = await her.says("/chuanop giờ");
  expect(later).toContain("Làm việc của: Đoàn phường Ninh Kiều");
  expect(later).toContain("Tô Văn Tổ");
  expect(await her.says("/giotinhnguyen cho Tổ 2")).toContain("Tô Văn Tổ: 2 giờ");
});

test("a part of the roster leaves alone what she is elsewhere, and takes away what it no longer says", async () => {
  const part = [["NK", "Đoàn phường Ninh Kiều", "Đoàn cơ sở", "TD"]];
  expect((await takes([NGAN, TO], TODAY, part)).cadres).toMatchObject({ changed: [], left: [] });
  const plan = await takes([TO], TODAY, part);
  expect(plan.heads.lost).toMatchObject([{ name: "Lê Thị Ngân" }]);
  expect(describePlan(house.app.words, plan)).toContain("Chức vụ ở đơn vị khác: NK, Bí thư → (trống)");
  expect(headedBy((await ngan()) ?? { unit: "", head: false, beside: [] })).toEqual(["TD"]);
  await takes([MAI, NGAN, NGAN_ABOVE, TO], TODAY);
  expect(headedBy((await ngan()) ?? { unit: "", head: false, beside: [] })).toEqual(["TD", "NK"]);
});

test.each([
  ["another name", NGAN_ABOVE.with(1, "Lê Thị Nga")],
  ["another birth date", NGAN_ABOVE.with(6, "01/02/1996")],
  ["no birth date", NGAN_ABOVE.with(6, null)],
  ["the same unit", NGAN.with(3, "Phó Bí thư")],
])("a further row with %s is refused, with the way to mend it", async (_, row) => {
  const outcome = await imports([MAI, NGAN, row, TO], TODAY);
  if (outcome.kind !== "wrong") throw new Error("it was taken");
  expect(describeProblems(house.app.words, outcome.problems)).toContain("cùng họ tên, cùng ngày sinh");
});

test("her phone may be in any of her rows", async () => {
  const outcome = await imports([MAI, NGAN_ABOVE, NGAN.with(7, "0912345678"), TO], TODAY, undefined, true);
  expect(outcome).toMatchObject({ plan: { cadres: { changed: [{ key: "CB3", phone: "0912345678" }] } } });
});

/** Her rows under a new code: the one above and the ward's, each with what its cell “Mã cũ” says. */
const recoded = (above: string, below: string, code = "CB30") => [
  [...NGAN_ABOVE.with(0, code), above],
  [...NGAN.with(0, code), below],
];

describe("under a new code", () => {
  test.each([
    ["only the first row", "CB3", ""],
    ["only the second row", "", "CB3"],
    ["both rows", "CB3", "cb3"],
  ])("she is one person, whichever row has the old one: %s", async (_, above, below) => {
    const rows = recoded(above, below);
    const part = [["NK", "Đoàn phường Ninh Kiều", "Đoàn cơ sở", "TD"]];
    for (const [cadres, units] of [
      [[MAI, ...rows, TO], undefined],
      [[TO, ...rows.toReversed(), MAI], undefined],
      [[...rows.slice(1).map((row) => row.with(8, "CB3")), TO], part],
    ] as const) {
      const outcome = await imports([...cadres], TODAY, units && [...units], true);
      if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
      expect(outcome.plan.cadres).toMatchObject({
        added: [],
        left: [],
        changed: [
          {
            key: "CB3",
            code: "CB30",
            fact: { unit: "TD", also: [{ unit: "NK" }] },
            fields: [{ field: "code" }],
          },
        ],
      });
    }
  });

  test("also under one that looks like the old one without its zeros, and back to one that she had", async () => {
    await takes([MAI, ...recoded("CB3", "", "CB007"), TO], TODAY);
    for (const code of ["CB7", "CB3"]) {
      const outcome = await imports([MAI, ...recoded("", "CB007", code), TO], TODAY, undefined, true);
      expect(outcome).toMatchObject({ kind: "taken", plan: { cadres: { added: [], left: [] } } });
    }
    await takes([MAI, ...recoded("CB007", "", "CB3"), TO], TODAY);
  });

  test("two people's old codes in her rows are refused: nobody's history goes to somebody else", async () => {
    const outcome = await imports([MAI, ...recoded("CB3", "CB4")], TODAY, undefined, true);
    if (outcome.kind !== "wrong") throw new Error("it was taken");
    const text = describeProblems(house.app.words, outcome.problems);
    expect(text).toMatch(/dòng 4, cột “Mã cũ”: Mã “CB30” ở dòng 3 có mã cũ “CB3”[^\n]*“CB4”/);
  });
});
