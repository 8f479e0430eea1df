import { describe, expect, it } from "vitest";
import { groupOf, isHead, recogniseOffices } from "../../src/rules/organisation/offices.ts";

const WARD = { code: "AK", name: "Đoàn phường An Khánh", level: "Đoàn cơ sở" };
const DISTRICT = { code: "NK", name: "Quận Đoàn Ninh Kiều", level: "Quận, huyện Đoàn và tương đương" };
const CITY = { code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn" };
const BRANCH = { code: "KV3", name: "Khu vực 3", level: "Chi đoàn" };
const BASIC = { code: "YT", name: "Chi đoàn Sở Y tế", level: "Chi đoàn cơ sở" };
const unit = (name: string, level = "Đoàn cơ sở") => ({ code: "X", name, level });

/** As people type: composed or not, in capitals, with stray spaces. */
function spellings(position: string): string[] {
  return [position, position.normalize("NFD"), position.toUpperCase(), ` ${position} `];
}

describe("what kind of office", () => {
  it.each([
    ["Bí thư", "secretary"],
    ["bí thư đoàn phường", "secretary"],
    ["BT", "secretary"],
    ["B.T. Đoàn phường", "secretary"],
    ["Bí thư lâm thời", "secretary"],
    ["Đồng chí Bí thư Đoàn phường", "secretary"],
    ["Quyền Bí thư", "acting-secretary"],
    ["Q. Bí thư Đoàn phường", "acting-secretary"],
    ["Q.BT", "acting-secretary"],
    ["Phó Bí thư", "deputy-secretary"],
    ["Phó  Bí thư Thường trực", "deputy-secretary"],
    ["P. Bí thư", "deputy-secretary"],
    ["PBT", "deputy-secretary"],
    ["P.BT Đoàn phường", "deputy-secretary"],
    ["Phó Bí thư phụ trách phong trào", "deputy-secretary"],
    ["Phó Bí thư (kiêm nhiệm)", "deputy-secretary"],
    ["Ủy viên BTV, Bí thư Đoàn phường", "secretary"],
    ["UV BCH kiêm Phó Bí thư", "deputy-secretary"],
  ])("%s: %s", (position, kind) => {
    for (const written of spellings(position))
      expect(recogniseOffices(["Ủy viên Ban Chấp hành", written], WARD), written).toEqual({
        offices: [{ kind, unit: "AK" }],
        unrecognised: [],
      });
  });

  it("each office is recognised once, whatever else stands in the cell", () => {
    const read = recogniseOffices(["Phó Bí thư kiêm Bí thư Chi đoàn khu vực 3", "Phó Bí thư"], WARD);
    expect(read.offices).toEqual([
      { kind: "deputy-secretary", unit: "AK" },
      { kind: "secretary", unit: null },
    ]);
  });
});

describe("no head's office", () => {
  it.each([
    "Nguyên Bí thư",
    "Cựu Phó Bí thư",
    "Trợ lý Bí thư",
    "Bí thư Chi bộ",
    "Phó Bí thư Thường trực Đảng ủy phường",
    "Bí thư Quận ủy",
    "Ủy viên Ban Thường vụ",
    "UV BCH",
    "",
  ])("%s", (position) => {
    for (const written of spellings(position))
      expect(recogniseOffices([written], WARD), written).toEqual({ offices: [], unrecognised: [] });
  });
});

describe("looks like a head's office and is none that is known: no right, and somebody is told", () => {
  it.each([
    "Bí thư Hội LHTN",
    "Bí thư Ninh Kiều",
    "Bí thư riêng",
    "Bí thơ Đoàn phường",
    "Phụ trách Đoàn phường",
  ])("%s", (position) => {
    expect(recogniseOffices(["Ủy viên Ban Chấp hành", position], WARD)).toEqual({
      offices: [],
      unrecognised: [position],
    });
  });

  it("a place alone is the unit's where it is the unit's own name", () => {
    expect(recogniseOffices(["Bí thư An Khánh"], WARD).offices).toEqual([{ kind: "secretary", unit: "AK" }]);
    expect(recogniseOffices(["Bí thư Khu vực 3"], BRANCH).offices).toHaveLength(1);
  });
});

describe("an office of this very unit", () => {
  it.each([
    ["Bí thư", WARD, true],
    ["Bí thư Đoàn phường", WARD, true],
    ["Phó Bí thư Thường trực", WARD, true],
    ["Bí thư Chi đoàn khu vực 3", WARD, false],
    ["Bí thư CĐ khu vực 3", WARD, false],
    ["PBT Liên chi đoàn", WARD, false],
    ["Phó Bí thư kiêm Bí thư Chi đoàn khu vực 3", WARD, true],
    ["Ủy viên BCH, Bí thư Phân đoàn 2", WARD, false],
    ["Bí thư Chi đoàn", BRANCH, true],
    ["Bí thư Chi đoàn", BASIC, true],
    ["Bí thư Đoàn phường An Khánh", DISTRICT, false],
    ["Ủy viên Ban Thường vụ; Bí thư Đoàn phường An Khánh", DISTRICT, false],
    ["Bí thư Đoàn TNCS Hồ Chí Minh xã Mỹ Khánh", DISTRICT, false],
    ["Bí thư Đoàn trường THPT Châu Văn Liêm", DISTRICT, false],
    ["Phó Bí thư Phường đoàn", DISTRICT, false],
    ["Bí thư", DISTRICT, true],
    ["Bí thư Quận Đoàn", DISTRICT, true],
    ["Phó Bí thư Thường trực Quận Đoàn Ninh Kiều", DISTRICT, true],
    ["Bí thư Đoàn", DISTRICT, true],
    ["Bí thư Ban Chấp hành Đoàn quận", DISTRICT, true],
    ["Bí thư Đoàn phường", unit("Phường Tân An"), true],
    ["Bí thư Đoàn phường", unit("Tân An", "Đoàn phường, xã"), true],
    ["Bí thư Đoàn phường", unit("Tân An"), true],
    ["Phó Bí thư Thành đoàn", CITY, true],
    ["Bí thư Đoàn thành phố", CITY, true],
    ["Bí thư Quận đoàn Cái Răng", CITY, false],
    ["Bí thư Đoàn cơ quan Thành đoàn", CITY, false],
    ["Bí thư Đoàn Sở Công thương", CITY, false],
    ["Bí thư Đoàn Cần Thơ", CITY, true],
    ["Bí thư Đoàn TP. Cần Thơ", CITY, true],
    ["Bí thư Đoàn P. An Khánh", DISTRICT, false],
    ["Bí thư Đoàn An Khánh", DISTRICT, false],
    ["Bí thư Đoàn TNCSHCM P. An Khánh", WARD, true],
    ["Bí thư Đoàn TNCS HCM phường", DISTRICT, false],
    ["Bí thư Đoàn Công an phường", WARD, false],
    ["Bí thư Đoàn cơ sở", WARD, true],
    ["Bí thư Đoàn nhiệm kỳ 2022–2027", WARD, true],
    ["Bí thư Đoàn Sở Y tế", unit("Đoàn Sở Y tế"), true],
    ["Bí thư Đoàn Khối CQ", unit("Đoàn khối các cơ quan", "Quận, huyện Đoàn và tương đương"), true],
    ["Bí thư Đoàn ĐHCT", unit("Trường Đại học Cần Thơ"), true],
    ["Bí thư Đoàn Trường", unit("Trường Đại học Cần Thơ"), true],
    ["Bí thư Đoàn khoa Nông nghiệp", unit("Trường Đại học Cần Thơ"), false],
    ["Bí thư Đoàn trường", unit("THPT Châu Văn Liêm"), true],
    ["Bí thư Đoàn trường CĐ Y tế", unit("Trường Cao đẳng Y tế"), true],
  ])("%s in %o: %s", (position, where, isOwn) => {
    for (const written of spellings(position)) {
      const { offices } = recogniseOffices(["Ủy viên Ban Chấp hành", written], where);
      expect(offices.length, written).toBeGreaterThan(0);
      expect(
        offices.some((office) => office.unit === where.code),
        written,
      ).toBe(isOwn);
    }
  });
});

describe("the two boards of part V", () => {
  it.each([
    ["Trưởng Ban Tổ chức – Kiểm tra", "organisation-board"],
    ["Phó Trưởng ban Tổ chức - Kiểm tra Thành đoàn", "organisation-board"],
    ["Trưởng ban TCKT Thành đoàn Cần Thơ", "organisation-board"],
    ["Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức-Kiểm tra", "organisation-board"],
    ["UV BTV - Phó ban TC-KT", "organisation-board"],
    ["Chuyên viên Ban Tổ chức và Kiểm tra", "organisation-board"],
    ["Cán bộ Ban T.C - K.T", "organisation-board"],
    ["Ban Tổ chức, Kiểm tra", "organisation-board"],
    ["Trưởng Ban Tuyên giáo", "propaganda-board"],
    ["P. Trưởng ban Tuyên giáo Thành đoàn", "propaganda-board"],
    ["Chuyên viên Ban Tuyên giáo", "propaganda-board"],
  ])("%s: %s, which is no head's office", (position, kind) => {
    for (const written of spellings(position)) {
      const read = recogniseOffices([written], CITY);
      expect(read, written).toEqual({ offices: [{ kind, unit: "TD" }], unrecognised: [] });
      expect(isHead({ ...read, unit: "TD" })).toBe(false);
      expect(groupOf({ ...read, fullTime: false })).toBe("B");
    }
  });

  it.each([
    "Nguyên Trưởng ban Tuyên giáo",
    "Trưởng ban Tuyên giáo Thành ủy",
    "Trưởng ban Phong trào",
    "Ủy viên Ban Tổ chức hội thi",
    "Trưởng ban Tuyên giáo Quận Đoàn Ninh Kiều",
  ])("%s: none of them", (position) => {
    for (const written of spellings(position))
      expect(recogniseOffices([written], CITY), written).toEqual({ offices: [], unrecognised: [] });
  });

  it.each(["Trưởng Ban Tổ chức", "Phó ban Kiểm tra"])("%s: somebody is told", (position) => {
    expect(recogniseOffices([position], CITY)).toEqual({ offices: [], unrecognised: [position] });
  });
});

describe("groups (IV.2.2)", () => {
  it.each([
    [[], false, "B"],
    [[], true, "A"],
    [[{ kind: "deputy-secretary" as const, unit: "AK" }], false, "A"],
    [[{ kind: "secretary" as const, unit: null }], false, "A"],
  ])("offices %o, full-time %s: group %s", (offices, fullTime, group) => {
    expect(groupOf({ offices, fullTime })).toBe(group);
  });

  it("an office of another unit heads nothing here, also after a move", () => {
    const offices = [{ kind: "secretary" as const, unit: "AK" }];
    expect(isHead({ offices, unit: "AK" })).toBe(true);
    expect(isHead({ offices, unit: "XK" })).toBe(false);
    expect(isHead({ offices: [{ kind: "secretary", unit: null }], unit: "AK" })).toBe(false);
  });
});
