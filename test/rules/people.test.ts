import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factAt, type UnitFact } from "../../src/rules/organisation/dated.ts";
import { groupOf, isHead, isHeadOf } from "../../src/rules/organisation/positions.ts";
import { isAbove, parentsOf, unitsBelow } from "../../src/rules/organisation/tree.ts";
import { compareNames, matchesName } from "../../src/rules/reading/names.ts";
import { plain } from "../../src/rules/reading/plain.ts";

describe("plain text", () => {
  it("is the same for NFC, NFD, any case, stray spaces, and stays plain", () => {
    expect(plain("  Đồng  chí NGUYỄN\u00a0Thị Đào\u200b ")).toBe("dong chi nguyen thi dao");
    expect(plain("２ giờ")).toBe("２ gio");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(plain(text.normalize("NFD"))).toBe(plain(text.normalize("NFC")));
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe("names", () => {
  it("are ordered by the given name, then the rest, as Vietnamese sorts", () => {
    const names = ["Trần Văn Đạt", "Lê Thị Ánh", "Nguyễn Văn An", "Lê Văn Dũng", "Bùi Văn An", "Phạm Ân"];
    expect(names.toSorted(compareNames)).toEqual([
      "Bùi Văn An",
      "Nguyễn Văn An",
      "Lê Thị Ánh",
      "Phạm Ân",
      "Lê Văn Dũng",
      "Trần Văn Đạt",
    ]);
    expect(compareNames("Lê Ánh".normalize("NFD"), "Lê Ánh")).toBe(0);
  });

  it.each([
    ["dat", true],
    ["văn đạt", true],
    ["TRAN", true],
    ["dat tran", true],
    ["at", false],
    ["hùng", false],
    ["  ", false],
  ])("“%s” finds Trần Văn Đạt: %s", (query, found) => {
    expect(matchesName("Trần Văn Đạt".normalize("NFD"), query)).toBe(found);
  });

  it.each([
    ["Ông Thị Ngọc-Ánh", "Ông Thị Ngọc Ánh", true],
    ["Ông Thị Ngọc-Ánh", "anh", true],
    ["Ông Thị Ngọc‑Ánh", "ngoc-anh", true],
    ["Ông Thị Ngọc Ánh", "Ngọc–Ánh", true],
    ["Ông Thị Ngọc-Ánh", "nh", false],
    ["Y’Đam Niê", "y'dam", true],
    ["H'Hen Niê", "H Hen", true],
    ["H'Hen Niê", "hhen", false],
    ["H'Hen Niê", "-", false],
  ])("hyphens and apostrophes count as spaces: %s, asked for as “%s”: %s", (name, query, found) => {
    expect(matchesName(name, query)).toBe(found);
  });

  it("a name is found by itself and in the same place however its words are joined", () => {
    const word = fc.constantFrom("Ông", "Thị", "Ngọc", "Ánh", "Đam", "H", "Niê");
    const joint = fc.constantFrom(" ", "-", "‑", "–", "'", "’", " - ");
    const names = fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, (parts) => {
        const joined = parts.map(([said, between]) => said + between).join("");
        const spaced = parts.map(([said]) => said).join(" ");
        expect(matchesName(joined, spaced)).toBe(true);
        expect(matchesName(spaced, joined)).toBe(true);
        expect(compareNames(joined, spaced)).toBe(0);
      }),
    );
  });
});

describe("groups (IV.2.2)", () => {
  it.each([
    ["Bí thư", "A"],
    ["bí thư đoàn phường", "A"],
    ["Bí thư Chi đoàn", "A"],
    ["BI THU", "A"],
    ["Phó Bí thư", "A"],
    ["Phó  Bí thư Thường trực", "A"],
    ["P. Bí thư", "A"],
    ["PBT", "A"],
    ["Quyền Bí thư", "A"],
    ["Ủy viên BTV, Bí thư Đoàn phường", "A"],
    ["UV BCH kiêm Phó Bí thư Chi đoàn", "A"],
    ["Nguyên Bí thư", "B"],
    ["Cựu Phó Bí thư", "B"],
    ["Trợ lý Bí thư", "B"],
    ["Bí thư Chi bộ", "B"],
    ["Ủy viên Ban Thường vụ", "B"],
    ["UV BCH", "B"],
    ["", "B"],
  ])("%s: group %s", (position, group) => {
    for (const written of [position, position.normalize("NFD"), ` ${position} `]) {
      expect(groupOf({ positions: ["Ủy viên Ban Chấp hành", written], fullTime: false }), written).toBe(
        group,
      );
      expect(isHead([written])).toBe(group === "A");
      expect(groupOf({ positions: [written], fullTime: true })).toBe("A");
    }
  });
});

describe("rights over a unit", () => {
  const WARD = { name: "Đoàn phường An Khánh", level: "Đoàn cơ sở" };
  const DISTRICT = { name: "Quận Đoàn Ninh Kiều", level: "Quận, huyện Đoàn và tương đương" };
  const CITY = { name: "Thành đoàn Cần Thơ", level: "Thành đoàn" };
  const BRANCH = { name: "Khu vực 3", level: "Chi đoàn" };
  const BASIC = { name: "Chi đoàn Sở Y tế", level: "Chi đoàn cơ sở" };
  it.each([
    ["Bí thư", WARD, true],
    ["Bí thư Đoàn phường", WARD, true],
    ["Phó Bí thư Thường trực", WARD, true],
    ["Bí thư Chi đoàn khu vực 3", WARD, false],
    ["PBT Liên chi đoàn", WARD, false],
    ["Phó Bí thư kiêm Bí thư Chi đoàn khu vực 3", WARD, true],
    ["Ủy viên BCH, Bí thư Phân đoàn 2", WARD, false],
    ["Bí thư Chi đoàn", BRANCH, true],
    ["Bí thư Chi đoàn", BASIC, true],
    ["Ủy viên Ban Chấp hành", BRANCH, false],
    ["Bí thư Đoàn phường An Khánh", DISTRICT, false],
    ["Ủy viên Ban Thường vụ; Bí thư Đoàn phường An Khánh", DISTRICT, false],
    ["Bí thư Đoàn TNCS Hồ Chí Minh xã Mỹ Khánh", DISTRICT, false],
    ["Bí thư Đoàn trường THPT Châu Văn Liêm", DISTRICT, false],
    ["Phó Bí thư Phường đoàn", DISTRICT, false],
    ["Bí thư Quận ủy", DISTRICT, false],
    ["Bí thư", DISTRICT, true],
    ["Bí thư Quận Đoàn", DISTRICT, true],
    ["Phó Bí thư Thường trực Quận Đoàn Ninh Kiều", DISTRICT, true],
    ["Bí thư Đoàn", DISTRICT, true],
    ["Bí thư Ban Chấp hành Đoàn quận", DISTRICT, true],
    ["Bí thư Đoàn phường", { name: "Phường Tân An", level: "Đoàn cơ sở" }, true],
    ["Bí thư Đoàn phường", { name: "Tân An", level: "Đoàn phường, xã" }, true],
    ["Bí thư Đoàn phường", { name: "Tân An", level: "Đoàn cơ sở" }, true],
    ["Phó Bí thư Thành đoàn", CITY, true],
    ["Bí thư Đoàn thành phố", CITY, true],
    ["Bí thư Quận đoàn Cái Răng", CITY, false],
    ["Bí thư Đoàn Trường", { name: "Trường Đại học Cần Thơ", level: "Đoàn cơ sở" }, true],
    ["Bí thư Đoàn khoa Nông nghiệp", { name: "Trường Đại học Cần Thơ", level: "Đoàn cơ sở" }, false],
    ["Bí thư Đoàn trường", { name: "THPT Châu Văn Liêm", level: "Đoàn cơ sở" }, true],
  ])("%s in %o: %s", (position, unit, head) => {
    for (const written of [position, position.normalize("NFD"), position.toUpperCase()])
      expect(isHeadOf(["Ủy viên Ban Chấp hành", written], unit), written).toBe(head);
  });
});

describe("facts with dates", () => {
  const facts = [
    { from: "2026-01-01", name: "first" },
    { from: "2026-07-01", name: "second" },
  ];
  it.each([
    ["2020-01-01", "first"],
    ["2026-06-30", "first"],
    ["2026-07-01", "second"],
    ["2030-01-01", "second"],
  ])("on %s: %s", (day, name) => expect(factAt(facts, day)?.name).toBe(name));
  it("knows nothing of nobody", () => expect(factAt([], "2026-01-01")).toBeUndefined());
});

describe("the tree of units, which changes (2025: no district level any more)", () => {
  const unit = (parent: string | null, from = "2020-01-01", active = true): UnitFact => ({
    from,
    name: "",
    level: "",
    parent,
    active,
  });
  const units = new Map([
    ["TD", [unit(null)]],
    ["Q1", [unit("TD"), unit("TD", "2025-07-01", false)]],
    ["P1", [unit("Q1"), unit("TD", "2025-07-01")]],
    ["CD1", [unit("P1")]],
    ["LOOP1", [unit("LOOP2")]],
    ["LOOP2", [unit("LOOP1")]],
  ]);

  it("is read as of a day", () => {
    expect(parentsOf(units, "CD1", "2024-01-01")).toEqual(["P1", "Q1", "TD"]);
    expect(parentsOf(units, "CD1", "2026-01-01")).toEqual(["P1", "TD"]);
    expect(unitsBelow(units, "TD", "2024-01-01")).toEqual(["Q1", "P1", "CD1"]);
    expect(unitsBelow(units, "TD", "2026-01-01")).toEqual(["P1", "CD1"]);
    expect(isAbove(units, "Q1", "CD1", "2024-01-01")).toBe(true);
    expect(isAbove(units, "Q1", "CD1", "2026-01-01")).toBe(false);
    expect(isAbove(units, "TD", "TD", "2026-01-01")).toBe(false);
  });

  it("ends even where units stand above each other", () => {
    expect(parentsOf(units, "LOOP1", "2026-01-01")).toEqual(["LOOP2"]);
    expect(unitsBelow(units, "LOOP1", "2026-01-01")).toEqual(["LOOP2"]);
  });
});
