import { describe, expect, test } from "vitest";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";
import type { RosterCadre, StoredCadre } from "../../src/rules/organisation/roster.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { canBeSame } from "../../src/rules/organisation/same-person.ts";

const TODAY = "2026-11-24";
const DAYS = { from: TODAY, today: TODAY };
const UNIT = {
  from: "2026-01-01",
  name: "Thành đoàn Cần Thơ",
  level: "Thành đoàn",
  parent: null,
  active: true,
};
const FACT: CadreFact = {
  from: "2026-01-01",
  name: "Nguyễn Thị Mai",
  unit: "TD",
  positions: ["Bí thư", "Ủy viên Ban Chấp hành"],
  offices: [{ kind: "secretary", unit: "TD" }],
  fullTime: true,
  civilServant: false,
  active: true,
};
const CITY = { code: "TD", name: UNIT.name, level: UNIT.level, parent: null };
const ROW: RosterCadre = { code: "CB1", ...FACT, birthDate: undefined, phone: undefined };

/** The plan for one cadre, stored and in the file. */
function planOne(
  stored: Partial<StoredCadre> | undefined,
  row: Partial<RosterCadre> | undefined,
  days = DAYS,
) {
  const cadres = stored ? [{ _id: "CB1", facts: [FACT], ...stored }] : [];
  const rows = row ? [{ ...ROW, ...row }] : [];
  const { added, changed, unchanged, left } = planRoster(
    { units: [{ _id: "TD", facts: [UNIT] }], cadres },
    { units: [CITY], cadres: rows },
    days,
  ).cadres;
  return { added, changed, unchanged, left };
}

describe("what an import does to a cadre", () => {
  test.each<[string, Partial<StoredCadre>, Partial<RosterCadre>]>([
    ["the same row", {}, {}],
    ["positions in another order", {}, { positions: [...FACT.positions].reverse() }],
    ["a code in another case", {}, { code: "cb1" }],
    ["a unit's code in another case", {}, { unit: "td" }],
    ["a phone that the file does not say", { phone: "0912345678", birthDate: "1990-03-26" }, {}],
    ["a fact of tomorrow", { facts: [FACT, { ...FACT, from: "2026-11-25", fullTime: false }] }, {}],
  ])("%s changes nothing", (_, stored, row) => {
    const plan = planOne(stored, row);
    expect(plan).toEqual({ added: [], changed: [], unchanged: [{ code: "CB1", name: FACT.name }], left: [] });
  });

  test.each<[string, Partial<StoredCadre>, Partial<RosterCadre>, object]>([
    ["another name", {}, { name: "Nguyễn Mai" }, { field: "name", from: "Nguyễn Thị Mai", to: "Nguyễn Mai" }],
    [
      "a position less",
      {},
      { positions: ["Bí thư"] },
      { field: "positions", from: FACT.positions, to: ["Bí thư"] },
    ],
    ["another unit", {}, { unit: "NK" }, { field: "unit", from: "TD", to: "NK" }],
    ["part-time now", {}, { fullTime: false }, { field: "fullTime", from: true, to: false }],
    ["a civil servant now", {}, { civilServant: true }, { field: "civilServant", from: false, to: true }],
    ["a first phone", {}, { phone: "0912345678" }, { field: "phone", from: null, to: "0912345678" }],
    ["another birth date", { birthDate: "1990-03-26" }, { birthDate: "1990-03-27" }, { from: "1990-03-26" }],
    [
      "someone who had left",
      { facts: [{ ...FACT, active: false }] },
      {},
      { field: "active", from: false, to: true },
    ],
    [
      "a change of yesterday",
      { facts: [FACT, { ...FACT, from: "2026-11-23", unit: "NK" }] },
      {},
      { from: "NK", to: "TD" },
    ],
  ])("%s is one changed field, from today", (_, stored, row, change) => {
    const plan = planOne(stored, row);
    expect(plan.changed).toMatchObject([
      { code: "CB1", fields: [change], fact: { from: TODAY, active: true } },
    ]);
    expect(plan.changed[0]?.fields).toHaveLength(1);
    expect([...plan.added, ...plan.unchanged, ...plan.left]).toEqual([]);
  });

  test("somebody new is added from today, in the unit as it is stored", () => {
    const { added } = planOne(undefined, { unit: "td", phone: "0912345678" });
    expect(added).toEqual([
      {
        key: "CB1",
        code: "CB1",
        name: FACT.name,
        fact: { ...FACT, from: TODAY },
        birthDate: undefined,
        phone: "0912345678",
      },
    ]);
  });

  test("somebody who is not in the whole file leaves, and only while active", () => {
    const gone = { ...FACT, from: TODAY, active: false };
    expect(planOne({}, undefined).left).toEqual([{ key: "CB1", code: "CB1", name: FACT.name, fact: gone }]);
    expect(planOne({ facts: [{ ...FACT, active: false }] }, undefined).left).toEqual([]);
  });
});

describe("what an import does to units", () => {
  const stored = { units: [{ _id: "TD", facts: [UNIT] }], cadres: [] };
  test("new below an old one, whose spelling stays", () => {
    const ward = { code: "NK", name: "Đoàn phường Ninh Kiều", level: "Đoàn cơ sở", parent: "td" };
    const { units } = planRoster(stored, { units: [CITY, ward], cadres: [] }, DAYS);
    expect(units.added).toMatchObject([{ code: "NK", fact: { from: TODAY, parent: "TD", active: true } }]);
    expect(units.unchanged).toEqual([{ code: "TD", name: UNIT.name }]);
  });

  test("changed level and parent, and left", () => {
    const ward = { ...UNIT, name: "Ninh Kiều", level: "Đoàn cơ sở", parent: "TD" };
    const both = { units: [...stored.units, { _id: "NK", facts: [ward] }], cadres: [] };
    const moved = { code: "NK", name: "Ninh Kiều", level: "Chi đoàn", parent: null };
    const { units } = planRoster(both, { units: [moved], cadres: [] }, DAYS);
    expect(units.changed[0]?.fields).toEqual([
      { field: "level", from: "Đoàn cơ sở", to: "Chi đoàn" },
      { field: "parent", from: "TD", to: null },
    ]);
    expect(units.left).toEqual([
      { key: "TD", code: "TD", name: UNIT.name, fact: { ...UNIT, from: TODAY, active: false } },
    ]);
  });
});

describe("who heads a unit by a roster", () => {
  const WARD = { code: "NK", name: "Đoàn phường Ninh Kiều", level: "Đoàn cơ sở", parent: "TD" };
  const secretary = { kind: "secretary" as const, unit: "NK" };
  const stored = (positions: string[], offices = [secretary]) => ({
    units: [
      { _id: "TD", facts: [UNIT] },
      { _id: "NK", facts: [{ ...WARD, from: "2026-01-01", active: true }] },
    ],
    cadres: [{ _id: "CB1", facts: [{ ...FACT, unit: "NK", positions, offices }] }],
  });
  const row = (positions: string[], unit = "NK") => ({ ...ROW, positions, unit });
  const heads = (now: Parameters<typeof planRoster>[0], rows: RosterCadre[], units = [WARD]) =>
    planRoster(now, { units, cadres: rows }, DAYS).heads;
  const MAI = { code: "CB1", name: FACT.name };

  test("somebody new, somebody who gives the office up, somebody who moves as an ordinary member", () => {
    const plan = (positions: string[], unit?: string) => heads(stored(["Bí thư"]), [row(positions, unit)]);
    expect(heads({ units: [], cadres: [] }, [row(["Bí thư"])])).toMatchObject({ gained: [MAI], lost: [] });
    expect(plan(["Ủy viên Ban Chấp hành"])).toMatchObject({ gained: [], lost: [MAI] });
    expect(plan(["Bí thư Đoàn phường"], "TD")).toMatchObject({ gained: [], lost: [MAI] });
    expect(plan(["Phó Bí thư"])).toMatchObject({ gained: [], lost: [], unrecognised: [] });
  });

  test("words that only look like it give no right, and are listed every time", () => {
    const unrecognised = [{ ...MAI, position: "Bí thư Hội LHTN" }];
    expect(heads(stored(["Bí thư Hội LHTN"], []), [row(["Bí thư Hội LHTN"])])).toEqual({
      gained: [],
      lost: [],
      unrecognised,
      boards: { gained: [], lost: [] },
    });
  });

  test("who comes into a board of the topmost unit is told by name; a board below has no rights", () => {
    const board = ["Trưởng Ban Tổ chức – Kiểm tra"];
    expect(heads(stored(["Ủy viên"], []), [row(board, "TD")]).boards).toEqual({ gained: [MAI], lost: [] });
    expect(heads(stored(["Ủy viên"], []), [row(board)]).boards).toEqual({ gained: [], lost: [] });
    expect(heads(stored(["Ủy viên"], []), [row(board, "TD")])).toMatchObject({ gained: [], lost: [] });
  });

  test("a unit that becomes another kind: the same words are recognised anew, and that is a change", () => {
    const now = stored(["Bí thư Đoàn phường"]);
    const district = { ...WARD, name: "Quận Đoàn Ninh Kiều", level: "Quận, huyện Đoàn và tương đương" };
    const plan = planRoster(now, { units: [district], cadres: [row(["Bí thư Đoàn phường"])] }, DAYS);
    expect(plan.heads.lost).toMatchObject([MAI]);
    expect(plan.cadres.changed).toMatchObject([{ fields: [{ field: "head", from: true, to: false }] }]);
    expect(plan.cadres.changed[0]?.fact.offices).toEqual([{ kind: "secretary", unit: null }]);
  });
});

describe("whether a row can be of the person who has its code", () => {
  const BICH = { name: "Phạm Ngọc Bích", birthDate: "1999-03-26" };
  test.each([
    ["the same, in capitals", { name: "PHẠM NGỌC BÍCH" }, true],
    ["without marks, words in another order", { name: "bich pham ngoc" }, true],
    ["another name, the same birth date", { name: "Phạm Thị Hoa", birthDate: "1999-03-26" }, true],
    ["the birth date corrected", { name: "Phạm Ngọc Bích", birthDate: "1998-03-26" }, true],
    ["a word more", { name: "Phạm Ngọc Bích Trâm" }, true],
    ["a slip in the given name", { name: "Phạm Ngọc Bíc" }, true],
    ["the middle name corrected", { name: "Phạm Thị Ngọc Bích" }, true],
    [
      "somebody else of the given name, born another day",
      { name: "Lê Bích", birthDate: "2001-01-01" },
      false,
    ],
    ["a successor", { name: "Trần Thị Hoa" }, false],
    ["a sister", { name: "Phạm Ngọc Hoa" }, false],
  ])("%s", (_, told, can) => {
    expect(canBeSame(BICH, told)).toBe(can);
  });
});
