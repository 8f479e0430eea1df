import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  factAt,
  factsOfNewcomer,
  joinedOn,
  type UnitFact,
  withFact,
} from "../../src/rules/organisation/dated.ts";
import { parentsOf, UnitTree } from "../../src/rules/organisation/tree.ts";
import { compareNames, matchesName, sortedByName } from "../../src/rules/reading/names.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";

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
    const people = names.map((name) => ({ name }));
    expect(sortedByName(people, ({ name }) => name).map(({ name }) => name)).toEqual(
      names.toSorted(compareNames),
    );
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

  const fact = (from: string, name: string, active = true) => ({ from, name, active });
  /** What holds on these days, shortly. */
  const told = (facts: readonly { from: string; name: string; active: boolean }[], ...days: string[]) =>
    days.map((day) => (factAt(facts, day)?.active ? factAt(facts, day)?.name : "away"));

  it("somebody who comes later was not there before", () => {
    const facts = factsOfNewcomer(fact("2026-10-05", "new"));
    expect(told(facts, "2020-01-01", "2026-10-04", "2026-10-05", "2030-01-01")).toEqual([
      "away",
      "away",
      "new",
      "new",
    ]);
  });

  it.each<[string, string, string, string[]]>([
    ["from today", "2026-11-25", "2026-11-25", ["a", "a", "b", "now"]],
    [
      "that lies back: what was said since is superseded",
      "2026-07-01",
      "2026-11-25",
      ["a", "now", "now", "now"],
    ],
    [
      "before the first one: that one still holds before",
      "2025-07-01",
      "2026-11-25",
      ["now", "now", "now", "now"],
    ],
    ["of the same day as another: in its place", "2026-09-01", "2026-09-01", ["a", "a", "now", "now"]],
    ["to come", "2027-01-01", "2026-11-25", ["a", "a", "b", "b"]],
  ])("a fact %s", (_case, from, today, wanted) => {
    const facts = [fact("2026-01-01", "a"), fact("2026-09-01", "b")];
    const after = withFact(facts, fact(from, "now"), today);
    expect(told(after, "2026-06-30", "2026-07-01", "2026-10-01", "2026-11-25")).toEqual(wanted);
    expect(told(after, "2020-01-01")).toEqual(["a"]);
    expect(after.map((one) => one.from)).toEqual(after.map((one) => one.from).toSorted());
  });

  it("what was planned for later stays", () => {
    const after = withFact(
      [fact("2026-01-01", "a"), fact("2027-01-01", "plan")],
      fact("2026-07-01", "b"),
      "2026-11-25",
    );
    expect(told(after, "2026-11-25", "2027-01-01")).toEqual(["b", "plan"]);
  });

  it.each([
    ["today", "2026-11-25", ["a", "away", "away", "away"]],
    ["from a day that lies back", "2026-10-01", ["away", "away", "away", "away"]],
    ["from a day to come", "2026-12-15", ["a", "a", "plan", "away"]],
  ])("a leaving %s also ends what was planned for later", (_case, from, wanted) => {
    const planned = [fact("2026-01-01", "a"), fact("2026-12-01", "plan"), fact("2027-02-01", "more")];
    const after = withFact(planned, fact(from, "a", false), "2026-11-25");
    expect(told(after, "2026-11-24", "2026-11-25", "2026-12-01", "2027-03-01")).toEqual(wanted);
    expect(told(after, "2020-01-01", "2026-09-30")).toEqual(["a", "a"]);
  });

  it("whoever left and came back has joined anew", () => {
    const facts = [
      fact("2026-01-01", "a"),
      fact("2026-06-01", "a", false),
      fact("2026-09-07", "a"),
      fact("2026-10-01", "b"),
    ];
    expect(
      ["2026-05-31", "2026-07-01", "2026-09-07", "2026-11-01"].map((day) => joinedOn(facts, day)),
    ).toEqual([undefined, undefined, "2026-09-07", "2026-09-07"]);
    expect(joinedOn(factsOfNewcomer(fact("2026-10-05", "new")), "2026-11-01")).toBe("2026-10-05");
    expect(joinedOn([fact("2026-10-05", "first")], "2026-11-01")).toBeUndefined();
  });
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

  /** The units of a day. */
  const treeOn = (day: string) =>
    new UnitTree(
      [...units].flatMap(([code, facts]) => {
        const fact = factAt(facts, day);
        return fact?.active ? [{ code, parent: fact.parent }] : [];
      }),
    );
  const codesFrom = (root: string | null, day: string) =>
    treeOn(day)
      .from(root)
      .map(({ code }) => code);

  it("is read as of a day", () => {
    expect(parentsOf(units, "CD1", "2024-01-01")).toEqual(["P1", "Q1", "TD"]);
    expect(parentsOf(units, "CD1", "2026-01-01")).toEqual(["P1", "TD"]);
    expect(codesFrom("TD", "2024-01-01")).toEqual(["TD", "Q1", "P1", "CD1"]);
    expect(codesFrom("TD", "2026-01-01")).toEqual(["TD", "P1", "CD1"]);
    expect(codesFrom(null, "2026-01-01")).toEqual(["TD", "P1", "CD1"]);
    expect(codesFrom("Q1", "2026-01-01")).toEqual([]);
    expect(treeOn("2024-01-01").rightBelow("TD")).toMatchObject([{ code: "Q1" }]);
  });

  it("a unit that was dissolved still leads to those above it", () => {
    expect(parentsOf(units, "Q1", "2026-01-01")).toEqual(["TD"]);
  });

  it("ends even where units stand above each other", () => {
    expect(parentsOf(units, "LOOP1", "2026-01-01")).toEqual(["LOOP2"]);
    expect(codesFrom("LOOP1", "2026-01-01")).toEqual(["LOOP1", "LOOP2"]);
  });
});
