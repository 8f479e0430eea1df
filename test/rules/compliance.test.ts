import { describe, expect, it } from "vitest";
import { parsePeriod, periodOf } from "../../src/rules/calendar/periods.ts";
import { judge } from "../../src/rules/duties/compliance.ts";
import { DUTIES, type DutyId, type DutyRow } from "../../src/rules/duties/duties.ts";
import { type PolicyFact, policyAt } from "../../src/rules/duties/policy-at.ts";
import { totals, trend } from "../../src/rules/duties/totals.ts";
import { type CadreFact, factsOfNewcomer } from "../../src/rules/organisation/dated.ts";

const cadre: CadreFact = {
  from: "2026-01-01",
  name: "Nguyễn Văn An",
  unit: "DCS01",
  positions: ["Ủy viên Ban Chấp hành"],
  offices: [],
  fullTime: false,
  civilServant: false,
  active: true,
};
const units = new Map([
  ["DCS01", [{ from: "2026-01-01", name: "Đoàn phường", level: "Đoàn cơ sở", parent: null, active: true }]],
]);

interface Case {
  done?: Record<string, number>;
  asOf?: string;
  facts?: CadreFact[];
  policies?: PolicyFact[];
}

function standing(
  duty: DutyId,
  id: string,
  { done = {}, asOf = "2027-02-01", facts = [cadre], policies = [] }: Case,
) {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return judge(DUTIES[duty], period, {
    facts,
    units,
    evidenceIn: (part) => ({ done: done[part] ?? 0 }),
    policyOn: (day) => policyAt(policies, day),
    asOf,
  });
}

/** The weeks of November 2026: W45 to W48. */
const november = (...minutes: number[]) =>
  Object.fromEntries(minutes.map((done, index) => [`2026-W${45 + index}`, done]));

describe("D1, two hours a week (IV.2.2)", () => {
  it.each([
    [0, false],
    [119, false],
    [120, true],
    [300, true],
  ])("%i minutes in the week: met %s", (done, met) => {
    expect(standing("D1", "2026-W48", { done: { "2026-W48": done } })).toEqual({
      done,
      required: 120,
      measure: "minutes",
      met,
    });
  });

  it.each<[string, Case, { done: number; required: number; met: boolean } | undefined]>([
    ["each week met", { done: november(120, 130, 120, 120) }, { done: 490, required: 480, met: true }],
    ["one week empty", { done: november(480, 0, 120, 120) }, { done: 720, required: 480, met: false }],
    [
      "the running week open",
      { done: november(120, 120, 120, 30), asOf: "2026-11-26" },
      { done: 390, required: 360, met: true },
    ],
    [
      "the running week met already",
      { done: november(120, 120, 120, 120), asOf: "2026-11-26" },
      { done: 480, required: 480, met: true },
    ],
    [
      "on its Sunday a week still runs",
      { done: november(120, 120, 120), asOf: "2026-11-29" },
      { done: 360, required: 360, met: true },
    ],
    [
      "the first week runs",
      { done: november(30), asOf: "2026-11-03" },
      { done: 30, required: 120, met: false },
    ],
    ["a month to come", { asOf: "2026-10-20" }, undefined],
    [
      "came in the third week",
      { done: november(0, 0, 120, 120), facts: [{ ...cadre, from: "2026-11-18" }] },
      { done: 240, required: 240, met: true },
    ],
    [
      "came later, logged earlier",
      { done: november(0, 60, 120, 120), facts: [{ ...cadre, from: "2026-11-18" }] },
      { done: 300, required: 360, met: false },
    ],
    ["left at the end", { facts: [cadre, { ...cadre, from: "2026-11-30", active: false }] }, undefined],
    [
      "a stricter policy from the third week on",
      {
        done: november(120, 120, 180, 120),
        policies: [{ from: "2026-11-16", policy: { requirements: { D1: { B: 180 } } } }],
      },
      { done: 540, required: 600, met: false },
    ],
  ])("a month: %s", (_, given, expected) => {
    const { counted: _parts, ...result } = standing("D1", "2026-11", given) ?? {};
    expect(result).toEqual(expected ? { ...expected, measure: "minutes" } : {});
  });

  it.each<[string, Case, { met: number; of: number }]>([
    ["one week empty", { done: november(480, 0, 120, 120) }, { met: 3, of: 4 }],
    ["the running week open", { done: november(120, 0, 120, 30), asOf: "2026-11-26" }, { met: 2, of: 3 }],
    ["the first week runs", { done: november(30), asOf: "2026-11-03" }, { met: 0, of: 0 }],
  ])("a month tells its weeks: %s", (_, given, counted) => {
    expect(standing("D1", "2026-11", given)?.counted).toEqual(counted);
  });

  it("asks a quarter and a year for each of their weeks", () => {
    expect(standing("D1", "2026-Q4", {})?.required).toBe(14 * 120);
    // Two of its 53 weeks are holidays: Tết, and 27/4 to 1/5.
    expect(standing("D1", "2026", {})?.required).toBe(51 * 120);
  });

  it("leaves out a person who is not active, and one whose group owes nothing", () => {
    expect(standing("D1", "2026-W48", { facts: [{ ...cadre, active: false }] })).toBeUndefined();
    const policies = [{ from: "2026-01-01", policy: { requirements: { D1: { B: null } } } }];
    expect(standing("D1", "2026-W48", { policies })).toBeUndefined();
    const facts = [{ ...cadre, offices: [{ kind: "secretary" as const, unit: "DCS01" }] }];
    expect(standing("D1", "2026-W48", { policies, facts })).toMatchObject({ required: 120 });
  });

  it("takes the level's value, and the group of that day", () => {
    const byLevel = { "Đoàn cơ sở": { A: 240 } };
    const policies = [{ from: "2026-01-01", policy: { requirements: { D1: { byLevel } } } }];
    const facts = [cadre, { ...cadre, from: "2026-11-16", fullTime: true }];
    expect(standing("D1", "2026-W46", { policies, facts })).toMatchObject({ required: 120 });
    expect(standing("D1", "2026-W47", { policies, facts })).toMatchObject({ required: 240 });
  });
});

describe("who joins or comes back later owes nothing for what has begun", () => {
  const joined = (from: string) => ({ facts: factsOfNewcomer({ ...cadre, from }) });
  const weeks = november(0, 0, 60, 120);
  it.each<[string, DutyId, string, Case, object | undefined]>([
    [
      "the week after",
      "D1",
      "2026-W48",
      { ...joined("2026-11-18"), done: weeks },
      { met: true, required: 120 },
    ],
    [
      "the first day of a week is the whole week",
      "D1",
      "2026-W47",
      { ...joined("2026-11-16"), done: weeks },
      { met: false },
    ],
    ["a started week: nothing", "D1", "2026-W47", { ...joined("2026-11-17"), done: weeks }, undefined],
    ["unless it is met", "D1", "2026-W48", { ...joined("2026-11-25"), done: weeks }, { met: true }],
    [
      "a month: the weeks from the next one, all hours",
      "D1",
      "2026-11",
      { ...joined("2026-11-18"), done: weeks },
      { done: 180, required: 120, met: true },
    ],
    [
      "a month in whose last week one came",
      "D1",
      "2026-11",
      { ...joined("2026-11-26"), done: november(0, 0, 0, 30) },
      undefined,
    ],
    ["weeks before: not there at all", "D1", "2026-10", joined("2026-11-18"), undefined],
    ["a quarter in its first half", "D9", "2026-Q4", joined("2026-11-15"), { required: 1 }],
    ["a quarter in its second half", "D9", "2026-Q4", joined("2026-11-16"), undefined],
    ["a year in its first half", "D8", "2026", joined("2026-06-30"), { required: 1 }],
    ["a year in its second half", "D8", "2026", joined("2026-07-01"), undefined],
    ["the year after", "D8", "2027", { ...joined("2026-07-01"), asOf: "2028-01-01" }, { required: 1 }],
    [
      "one who comes back in a week",
      "D1",
      "2026-W47",
      { facts: [cadre, { ...cadre, from: "2026-09-01", active: false }, { ...cadre, from: "2026-11-18" }] },
      undefined,
    ],
  ])("%s", (_case, duty, id, given, wanted) => {
    const result = standing(duty, id, given);
    if (wanted) expect(result).toMatchObject(wanted);
    else expect(result).toBeUndefined();
  });
});

describe("D8 pledge, D9 self-review (III.2, IV.1)", () => {
  it.each<[DutyId, string, number | undefined]>([
    ["D8", "2026", 1],
    ["D8", "2026-Q4", undefined],
    ["D8", "2026-11", undefined],
    ["D8", "2026-W48", undefined],
    ["D9", "2026", 1],
    ["D9", "2026-Q4", 1],
    ["D9", "2026-11", undefined],
    ["D9", "2026-W48", undefined],
  ])("%s in %s asks %s", (duty, id, required) => {
    expect(standing(duty, id, {})).toEqual(required && { done: 0, required, measure: "times", met: false });
    expect(standing(duty, id, { done: { [id]: 1 } })?.met).toBe(required && true);
  });
});

describe("a duty of civil servants alone, such as the four “được” (III.2)", () => {
  const rated: DutyRow = { ...DUTIES.D8, only: "civil-servants" };
  const judged = (civilServant: boolean) => ({
    facts: [{ ...cadre, civilServant }],
    units,
    evidenceIn: () => ({ done: 0 }),
    policyOn: (day: string) => policyAt([], day),
    asOf: "2027-02-01",
  });
  it("asks nobody else", () => {
    expect(judge(rated, periodOf("year", "2026-06-01"), judged(true))).toMatchObject({
      required: 1,
      met: false,
    });
    expect(judge(rated, periodOf("year", "2026-06-01"), judged(false))).toBeUndefined();
  });
});

describe("sums over cadres", () => {
  const met = { done: 1, required: 1, measure: "times", met: true } as const;
  it("counts of those whose duty it is", () => {
    expect(totals([{ D1: met }, { D1: { ...met, met: false }, D8: met }, {}])).toEqual({
      D1: { met: 1, of: 2 },
      D8: { met: 1, of: 1 },
    });
  });

  it.each([
    [{ met: 1, of: 2 }, { met: 2, of: 3 }, "up"],
    [{ met: 2, of: 4 }, { met: 3, of: 6 }, "same"],
    [{ met: 3, of: 3 }, { met: 3, of: 4 }, "down"],
    [undefined, { met: 3, of: 4 }, undefined],
    [{ met: 0, of: 0 }, { met: 3, of: 4 }, undefined],
  ] as const)("%j then %j: %s", (before, now, expected) => {
    expect(trend(before, now)).toBe(expected);
  });
});
