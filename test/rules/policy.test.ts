import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { dutiesOf } from "../../src/rules/duties/duties.ts";
import { policyPartSchema, policySchema } from "../../src/rules/duties/policy.ts";
import { checkStricter, policyAt, requiredOf } from "../../src/rules/duties/policy-at.ts";
import { withRenamedLevels } from "../../src/rules/policy/with-renamed-levels.ts";
import { unitOwes } from "../../src/rules/unit-duties/owing-units.ts";
import { UNIT_DUTIES } from "../../src/rules/unit-duties/unit-duties.ts";

describe("policy", () => {
  it("holds the plan's values by default", () => {
    expect(policySchema.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
    expect(policyAt([], "2026-11-24")).toBe(DEFAULT_POLICY);
    for (const group of ["A", "B"] as const) {
      expect(requiredOf("D1", { group, level: "Chi đoàn" }, DEFAULT_POLICY), "IV.2.2").toBe(120);
      expect(requiredOf("D8", { group, level: undefined }, DEFAULT_POLICY), "III.2").toBe(1);
      expect(requiredOf("D9", { group, level: undefined }, DEFAULT_POLICY), "III.2").toBe(1);
    }
  });

  it("lays each fact over what was in force before, from its day on", () => {
    const facts = [
      { from: "2027-01-01", policy: { reminders: { monday: "06:30" }, namesInGroup: true } },
      {
        from: "2026-06-01",
        policy: {
          requirements: { D1: { A: 180, byLevel: { "Thành đoàn": { A: 240 } } } },
          holidays: [{ day: "2026-09-01", name: "Quốc khánh" }],
        },
      },
    ];
    expect(policyAt(facts, "2026-05-31")).toBe(DEFAULT_POLICY);
    const later = policyAt(facts, "2027-01-01");
    expect(later.reminders).toEqual({ ...DEFAULT_POLICY.reminders, monday: "06:30" });
    expect(later.namesInGroup).toBe(true);
    expect(later.holidays).toHaveLength(DEFAULT_POLICY.holidays.length + 1);
    expect(requiredOf("D1", { group: "A", level: "Đoàn cơ sở" }, later)).toBe(180);
    expect(requiredOf("D1", { group: "A", level: "Thành đoàn" }, later)).toBe(240);
    expect(requiredOf("D1", { group: "B", level: "Thành đoàn" }, later)).toBe(120);
    expect(policySchema.parse(later)).toEqual(later);
    expect(DEFAULT_POLICY.requirements.D1).toEqual({ A: 120, B: 120, byLevel: {} });
  });

  it.each([
    [{ requirements: { D1: { A: 119 } } }, { what: "D1", group: "A", plan: 120, clause: "IV.2.2" }],
    [{ requirements: { D1: { B: null } } }, { what: "D1", group: "B", plan: 120, clause: "IV.2.2" }],
    [
      { requirements: { D1: { byLevel: { "Chi đoàn": { B: 60 } } } } },
      { what: "D1", group: "B", level: "Chi đoàn", plan: 120, clause: "IV.2.2" },
    ],
    [{ requirements: { D9: { A: 0 } } }, { what: "D9", group: "A", plan: 1, clause: "III.2, IV.1" }],
    [{ reminders: { yearReportBefore: "11-15" } }, { what: "year-report", plan: "10-30", clause: "V.2" }],
  ])("%j is laxer than the plan", (part, problem) => {
    expect(checkStricter(policyPartSchema.parse(part), DEFAULT_POLICY.levels)).toEqual([problem]);
  });

  it("what the plan asks of a level holds under its new name, and of no level beside it", () => {
    const part = (level: string, B: number) => ({ requirements: { D2: { byLevel: { [level]: { B } } } } });
    const renamed = DEFAULT_POLICY.levels.toSpliced(2, 1, "Đoàn xã");
    expect(checkStricter(part("Đoàn xã", 1), renamed)).toMatchObject([{ level: "Đoàn xã", plan: 3 }]);
    expect(checkStricter(part("Đoàn xã", 3), renamed)).toEqual([]);
    const added = DEFAULT_POLICY.levels.toSpliced(2, 0, "Đoàn xã");
    expect(checkStricter(part("Đoàn xã", 1), added)).toEqual([]);
  });

  it("what is asked of levels goes along when one decision gives several of them other names, and one that moves keeps its own", () => {
    const [top = "", district = "", , school = "", branch = ""] = DEFAULT_POLICY.levels;
    const policy = (part: object) => policyPartSchema.parse(part);
    const byLevel = { [school]: { A: 180 }, [branch]: { B: 240 }, [district]: { B: 300 } };
    const below = { from: "2027-01-02", policy: policy({ requirements: { D1: { byLevel } } }) };
    const given = withRenamedLevels(
      policy({ levels: [district, top, "Đoàn xã", "Đoàn trường", "Chi đoàn ấp"] }),
      DEFAULT_POLICY,
    );
    expect(given).toMatchObject({
      secretariesLevel: "Đoàn xã",
      requirements: { D2: { byLevel: { "Đoàn xã": { B: 3 } } } },
    });
    const { requirements } = policyAt([{ from: "2027-01-01", policy: given }, below], "2027-01-02");
    expect(requirements.D1.byLevel).toEqual({
      "Đoàn trường": { A: 180 },
      "Chi đoàn ấp": { B: 240 },
      [district]: { B: 300 },
    });
  });

  it.each([
    [{}],
    [{ requirements: { D1: { A: 120, B: 300 } } }],
    [{ reminders: { yearReportBefore: "10-15" } }],
  ])("%j may be", (part) => {
    expect(checkStricter(part, DEFAULT_POLICY.levels)).toEqual([]);
  });

  it.each([
    [{ reminders: { monday: "25:00" } }],
    [{ requirements: { D77: { A: 1 } } }],
    [{ levels: [] }],
    [{ surprise: true }],
  ])("%j is no policy", (part) => {
    expect(policyPartSchema.safeParse(part).success).toBe(false);
  });
});

describe("the table of duties", () => {
  it.each([
    ["week", ["D1", "D5"]],
    ["month", ["D1", "D2", "D5", "D6"]],
    ["quarter", ["D1", "D2", "D5", "D6", "D9"]],
    ["year", ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10"]],
  ] as const)("a %s knows %j", (kind, ids) => {
    expect(dutiesOf(kind).map((duty) => duty.id)).toEqual(ids);
  });
});

describe("a model of one's own (III.1, T1: down to cấp cơ sở)", () => {
  const policy = { ...DEFAULT_POLICY, levels: ["Thành đoàn", "Đoàn xã, phường", "Chi đoàn"] };
  it.each([
    ["Thành đoàn", 0, true],
    ["Đoàn xã, phường", 1, true],
    ["Chi đoàn", 2, false],
  ] as const)("%s owes one: %s levels below the top, %s", (level, depth, owes) => {
    const place = { depth, level, hasOthers: true };
    expect(unitOwes(UNIT_DUTIES.U1, place, policy)).toBe(owes);
    expect(unitOwes(UNIT_DUTIES.U1, place, { ...policy, modelsOfBranches: true })).toBe(true);
    expect(unitOwes(UNIT_DUTIES.U1, place, { ...policy, outsideScope: true })).toBe(false);
  });
});
